import type { PlanContent } from '@/lib/domain/plan-item';
import type { PlanFormat } from '@/lib/domain/plan-vocabulary';
import type { Post } from '@/lib/domain/post';

import { emptyContent } from './plan-content';

const TITLE_LENGTH = 120;

/** An item without a day, made after a captured post: its client, network and format, and the post as the reference. */
export function ideaFromPost(post: Post, timeZone: string): PlanContent {
  return {
    ...emptyContent(timeZone),
    title: titleOf(post),
    clientId: post.clientId,
    // A page of the web is nothing one could publish to.
    networks: post.network === 'web' ? [] : [post.network],
    format: formatOf(post),
    references: [post.id],
  };
}

function formatOf({ kind, format }: Post): PlanFormat {
  if (kind === 'story') return 'story';
  return kind === 'short' ? 'reel' : format;
}

/** The first line that says something, else whose post it is, else its id: a title must not be empty. */
function titleOf(post: Post): string {
  const { title, text, quoted, card, media, author, permalink, id } = post;
  const candidates = [title, text, quoted?.text, card?.title, media[0]?.alt, author.name, author.handle, permalink, id];
  const lines = candidates.flatMap((words) => (words ?? '').split('\n')).map((line) => line.trim());
  return cut(lines.find((line) => line !== '') ?? id);
}

/** At a blank where one is near; never through a sign. */
function cut(line: string): string {
  const signs = Array.from(line);
  if (signs.length <= TITLE_LENGTH) return line;
  const start = signs.slice(0, TITLE_LENGTH - 1).join('');
  const blank = start.lastIndexOf(' ');
  return `${(blank > TITLE_LENGTH / 2 ? start.slice(0, blank) : start).trimEnd()}…`;
}
