import type { RawMetric, RawPost } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { emptyRawPost } from '../shared/empty';
import { resolveHref, resolveUrl } from '../shared/resolve-url';
import { readPostId } from './find-things';
import { buildAuthor, readLinkedUser } from './read-author';
import { buildTime } from './read-instant';
import { joinText, readLine, readRichText } from './read-rich-text';
import { oldSearchParts } from './selectors';
import { buildThingUrl, isReddit } from './urls';

/** A post among the search results of old.reddit.com. */
export function readOldSearchResult(result: HTMLElement, page: PageContext): RawPost {
  const base = page.url;
  const value = emptyRawPost();
  const title = result.querySelector(oldSearchParts.title);
  value.nativeId = readPostId(result, base);
  value.permalink =
    buildThingUrl(resolveHref(title, base)) ??
    buildThingUrl(resolveHref(result.querySelector(oldSearchParts.comments), base));
  value.author = buildAuthor(readLinkedUser(result.querySelector(oldSearchParts.author), base));
  const time = result.querySelector(oldSearchParts.time);
  value.time = buildTime([time?.getAttribute('datetime')], time);
  const body = readRichText(result.querySelector(oldSearchParts.body), base);
  value.text = joinText(readLine(title), body.text);
  const target = resolveHref(result.querySelector(oldSearchParts.link), base);
  const imageUrl = resolveUrl(result.querySelector(oldSearchParts.thumbnail)?.getAttribute('src'), base)?.href ?? null;
  const shown = target === null || isReddit(target) ? null : target.href;
  if (shown !== null || imageUrl !== null) value.card = { url: shown, title: null, imageUrl };
  value.links = [...new Set([...body.links, ...(shown === null ? [] : [shown])])];
  value.mentions = body.mentions;
  const likes = readNumber(result.querySelector(oldSearchParts.score));
  const comments = readNumber(result.querySelector(oldSearchParts.comments));
  if (likes !== null) value.metrics.likes = likes;
  if (comments !== null) value.metrics.comments = comments;
  return value;
}

/** "12 points", "1,234 comments": the number in front of a word of some language. */
function readNumber(element: Element | null): RawMetric | null {
  const raw = /^\p{Nd}[\p{Nd}.,\u00a0\u202f]*/u.exec(element?.textContent.trim() ?? '')?.[0];
  return raw === undefined ? null : { raw, source: 'text' };
}
