import type { RawAuthor, RawCard, RawMetric, RawPost, RawQuoted, RawTime, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';
import { emptyRawPost, UNKNOWN_AUTHOR } from '@/lib/networks/shared/empty';
import { ownAll, ownMatch } from '@/lib/networks/shared/own-match';
import { readText } from '@/lib/networks/shared/read-text';
import { resolveHref, resolveSrc } from '@/lib/networks/shared/resolve-url';

import { buildPermalink } from '../address';
import { buildReactions, readReactionCount } from '../read-reactions';
import { readLinks } from '../read-links';
import { readAuthors } from './read-authors';
import { readChat } from './read-chat';
import { readMedia } from './read-media';
import { readNativeId } from './read-native-id';
import {
  answered,
  chains,
  day,
  foreign,
  notText,
  pinned,
  pollOption,
  reaction,
  staticEmoji,
  webPage,
} from './selectors';

/** One message of the open chat in Web A. */
export function readPost(post: HTMLElement, page: PageContext): Reading<RawPost> {
  const rules: Record<string, string> = {};
  const find: Find = (field) => {
    const match = ownMatch(post, chains[field], foreign);
    if (match !== null) rules[field] = match.rule;
    return match?.element ?? null;
  };
  const value = emptyRawPost();
  const messageId = post.dataset['messageId'] ?? '';
  value.nativeId = readNativeId(post, page);
  value.permalink = value.nativeId === null ? null : buildPermalink(readChat(page), messageId);
  Object.assign(value, readAuthors(post, page, find('author.name')));
  const textElement = find('text');
  value.text = readText(textElement, notText);
  value.links = readLinks(textElement, page.url);
  value.time = readTime(post, find('time'));
  value.media = readMedia(post, page.url);
  value.card = readCard(post, page.url);
  readPoll(value, post, find);
  value.quoted = readAnswered(post);
  if (value.quoted !== null && value.kind === 'post') value.kind = 'reply';
  value.pinned = post.querySelector(pinned) !== null;
  readMetrics(value, post, find);
  return { value, missing: listMissing(value), rules };
}

type Find = (field: keyof typeof chains) => HTMLElement | null;

const CLOCK = /\d{1,2}[:.]\d{2}(?:\s?[AaPp]\.?\s?[Mm]\.?)?/;

/** The day stands once above the messages, the hour in each ("edited 15:03"); neither is an attribute. */
function readTime(post: HTMLElement, element: HTMLElement | null): RawTime | null {
  const clock = CLOCK.exec(readText(element))?.[0] ?? '';
  const date = readText(post.closest(day.group)?.querySelector(day.label) ?? null);
  if (clock === '') return null;
  return { iso: null, precision: 'minute', source: 'text', raw: `${date} ${clock}`.trim() };
}

function readCard(post: HTMLElement, base: URL): RawCard | null {
  const box = post.querySelector(webPage.root);
  if (box === null) return null;
  const title = readText(box.querySelector(webPage.title)) || readText(box.querySelector(webPage.siteName));
  return {
    url: resolveHref(box.querySelector('a[href]'), base)?.href ?? null,
    title: title || null,
    imageUrl: resolveSrc(box.querySelector('img'), base)?.href ?? null,
  };
}

function readPoll(value: RawPost, post: HTMLElement, find: Find): void {
  const title = readText(find('pollQuestion'));
  if (title === '') return;
  value.format = 'poll';
  value.card ??= { url: value.permalink, title, imageUrl: null };
  if (value.text === '')
    value.text = [title, ...ownAll(post, pollOption, foreign).map((option) => readText(option))].join('\n').trim();
}

function readAnswered(post: HTMLElement): RawQuoted | null {
  const box = post.querySelector(answered.root);
  const text = readText(box?.querySelector(answered.text) ?? null);
  const name = readText(box?.querySelector(answered.sender) ?? null);
  if (box === null || (text === '' && name === '')) return null;
  const author: RawAuthor = { ...UNKNOWN_AUTHOR, name: name || null };
  return { nativeId: null, permalink: null, author, text, truncated: true, time: null, media: [] };
}

function readMetrics(value: RawPost, post: HTMLElement, find: Find): void {
  const views = find('metrics.views');
  // React escapes nothing here: the two lines are one attribute value.
  const [viewsLine = '', sharesLine = ''] = (views?.getAttribute('title') ?? '').split('\n');
  setMetric(value, 'views', { raw: viewsLine, source: 'label' }, { raw: readText(views), source: 'text' });
  setMetric(value, 'shares', { raw: sharesLine, source: 'label' });
  const replies = find('metrics.replies');
  const comments = find('metrics.comments')?.dataset['cnt'] ?? '';
  setMetric(
    value,
    'comments',
    { raw: comments === '0' ? '' : comments, source: 'attribute' },
    { raw: replies?.getAttribute('title') ?? '', source: 'label' },
    { raw: readText(replies), source: 'text' },
  );
  setMetric(value, 'votes', { raw: readText(find('metrics.votes')), source: 'text' });
  const buttons = ownAll(post, reaction, foreign).map((button) => {
    const raw = readReactionCount(button.textContent);
    const alt = button.querySelector('img[alt]:not([alt=""])')?.getAttribute('alt');
    // Without animations the emoji is text beside the number.
    return { label: alt ?? readText(button.querySelector(staticEmoji)), raw };
  });
  const { reactions, likes } = buildReactions(buttons);
  value.reactions = reactions;
  if (likes) value.metrics.likes = likes;
}

/** The first candidate that holds a number; none: the metric stays unknown. */
function setMetric(value: RawPost, name: keyof RawPost['metrics'], ...candidates: RawMetric[]): void {
  const shown = candidates.find((candidate) => /\p{Nd}/u.test(candidate.raw));
  if (shown !== undefined) value.metrics[name] = shown;
}

function listMissing(value: RawPost): string[] {
  const isEmpty = value.text === '' && value.media.length === 0 && value.card === null;
  return [
    ...(value.nativeId === null ? ['nativeId'] : []),
    ...(value.permalink === null ? ['permalink'] : []),
    ...(value.author.name === null ? ['author.name'] : []),
    ...(value.time === null ? ['time'] : []),
    ...(isEmpty ? ['text'] : []),
  ];
}
