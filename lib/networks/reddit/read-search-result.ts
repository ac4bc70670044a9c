import type { RawPost } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { emptyRawPost } from '../shared/empty';
import { resolveHref } from '../shared/resolve-url';
import { readPostId } from './find-things';
import { buildAuthor } from './read-author';
import { parseWhole } from './read-counts';
import { buildTime } from './read-instant';
import { readLine } from './read-rich-text';
import { searchParts } from './selectors';
import { buildThingUrl } from './urls';

/** A post among search results: title, counters, time; its author only in what Reddit notes of the post beside it. */
export function readSearchResult(result: HTMLElement, page: PageContext, rules: Record<string, string>): RawPost {
  const base = page.url;
  const value = emptyRawPost();
  const link = result.querySelector(searchParts.link);
  value.nativeId = readPostId(result, base);
  value.permalink = buildThingUrl(resolveHref(link, base));
  value.text = readLine(result.querySelector(searchParts.title)) || (link?.getAttribute('aria-label')?.trim() ?? '');
  // The text below the title is a cutting around the words searched for, or of a comment.
  value.truncated = true;
  const author = readNotedAuthor(result, value.nativeId);
  if (author !== null) rules['author.handle'] = 'json';
  value.author = buildAuthor(author);
  const ago = result.querySelector(searchParts.time);
  const shown = result.querySelector(searchParts.shownTime);
  value.time = buildTime([ago?.getAttribute('ts'), shown?.getAttribute('datetime')], shown);
  const [likes, comments, ...others] = [
    ...(result.querySelector(searchParts.counters)?.querySelectorAll('faceplate-number') ?? []),
  ].map((number) => parseWhole(number.getAttribute('number')));
  // With one of them left out it would not be told which one is there.
  if (likes && comments && others.length === 0) value.metrics = { likes, comments };
  return value;
}

/** A thumbnail may be of a picture, a video or a page elsewhere: that there is something is all it tells. */
export function hasThumbnail(result: HTMLElement): boolean {
  return result.querySelector(searchParts.thumbnail) !== null;
}

/** Only a note that names this very post is believed. */
function readNotedAuthor(result: HTMLElement, id: string | null): string | null {
  const around = result.closest(searchParts.context);
  const notes = [...result.querySelectorAll(searchParts.context), ...(around === null ? [] : [around])];
  for (const note of notes) {
    const context = parseJson(note.getAttribute('data-faceplate-tracking-context'));
    const name = fieldOf(fieldOf(context, 'profile'), 'name');
    if (fieldOf(fieldOf(context, 'post'), 'id') === `t3_${id}` && typeof name === 'string') return name;
  }
  return null;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null; // Cut or foreign data: the author stays unknown.
  }
}
