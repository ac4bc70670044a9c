import type { RawPost, RawQuoted, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';
import { emptyRawPost } from '@/lib/networks/shared/empty';
import { isForeign, ownAll } from '@/lib/networks/shared/own-match';

import { buildPermalink, type PostAddress, readPostAddress } from './address';
import { pinMark, sponsoredMark } from './field-selectors';
import { readAuthor } from './read-author';
import { readIdentity } from './read-identity';
import { readCard, readMedia } from './read-media';
import { readMetrics } from './read-metrics';
import { readPostText } from './read-post-text';
import { readTime } from './read-time';
import { copy, discussion, foreign, layer } from './selectors';

/** One topic of a feed, group or profile, or what a window over the page shows. */
export function readPost(post: HTMLElement, page: PageContext): Reading<RawPost> {
  const value = emptyRawPost();
  const identity = readIdentity(post, page.url);
  const { author, rule: authorRule } = readAuthor(post, page.url);
  const { time, rule: timeRule } = readTime(post);
  const { rule: textRule, ...text } = readPostText(post, page.url);
  const { metrics, rules: metricRules } = readMetrics(post);
  Object.assign(value, { author, time, metrics }, text);
  value.nativeId = identity?.id ?? null;
  value.permalink = identity === null ? null : (identity.permalink ?? buildFromAuthor(author.handle, identity.id));
  value.media = readMedia(post, page.url);
  value.card = readCard(post, page.url);
  value.quoted = readSource(post, page.url);
  value.sponsored = ownAll(post, sponsoredMark, foreign).length > 0;
  value.pinned = ownAll(post, pinMark, foreign).length > 0;
  Object.assign(value, readKind(value, post.matches(layer) ? readPostAddress(page.url) : null));
  const told = { nativeId: identity?.rule, 'author.name': authorRule, time: timeRule, text: textRule };
  const rules = Object.fromEntries(Object.entries(told).filter((entry): entry is [string, string] => !!entry[1]));
  return { value, missing: listMissing(value), rules: { ...rules, ...metricRules } };
}

/** A number alone has no address of its own; it needs its owner. People write statuses, groups topics. */
function buildFromAuthor(handle: string | null, id: string): string | null {
  if (handle === null || !/^\d+$/.test(id)) return null;
  return buildPermalink(handle, handle.startsWith('profile/') ? 'statuses' : 'topic', id);
}

function readKind(value: RawPost, opened: PostAddress | null): Pick<RawPost, 'kind' | 'format'> {
  if (value.sponsored) return { kind: 'ad', format: null };
  if (value.quoted !== null) return { kind: 'repost', format: null };
  if (opened === null || opened.id !== value.nativeId) return { kind: 'post', format: null };
  if (opened.type === 'clip') return { kind: 'short', format: 'reel' };
  if (opened.type === 'live') return { kind: 'video', format: 'live' };
  if (opened.type === 'video') return { kind: 'video', format: 'video' };
  return { kind: 'post', format: opened.type === 'photo' ? 'photo' : null };
}

/** The reposted status: its text and media are never the reposter's. */
function readSource(post: HTMLElement, base: URL): RawQuoted | null {
  const source = [...post.querySelectorAll(copy)].find((element) => !isForeign(element, post, discussion));
  if (source === undefined) return null;
  const identity = readIdentity(source, base);
  const { author } = readAuthor(source, base);
  const { text, truncated } = readPostText(source, base);
  return {
    nativeId: identity?.id ?? null,
    permalink: identity === null ? null : (identity.permalink ?? buildFromAuthor(author.handle, identity.id)),
    author,
    text,
    truncated,
    time: readTime(source).time,
    media: readMedia(source, base),
  };
}

function listMissing(value: RawPost): string[] {
  const isEmpty = value.text === '' && value.media.length === 0 && value.card === null && value.quoted === null;
  return [
    ...(value.nativeId === null ? ['nativeId'] : []),
    ...(value.permalink === null ? ['permalink'] : []),
    ...(value.author.name === null ? ['author.name'] : []),
    ...(value.author.handle === null ? ['author.handle'] : []),
    ...(value.time === null ? ['time'] : []),
    ...(isEmpty ? ['text'] : []),
  ];
}
