import type { RawPost, RawQuoted, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';
import { emptyRawPost } from '@/lib/networks/shared/empty';
import { isForeign, ownAll, ownMatch } from '@/lib/networks/shared/own-match';
import { readText } from '@/lib/networks/shared/read-text';

import { buildPermalink } from './address';
import { readAuthor } from './read-author';
import { readNativeId } from './read-identity';
import { readMedia, readSnippet } from './read-media';
import { readMetrics } from './read-metrics';
import { readPostText } from './read-post-text';
import { readTime } from './read-time';
import { chains, comments, copy, foreign, pinnedMark, pinnedRoot, sponsoredMark, subtitle } from './selectors';

/** One post of a feed, wall or post page, of whatever generation; each field finds its own. */
export function readPost(post: HTMLElement, page: PageContext): Reading<RawPost> {
  const value = emptyRawPost();
  const identity = readNativeId(post, page.url);
  value.nativeId = identity?.id ?? null;
  value.permalink = identity === null ? null : buildPermalink(identity.id);
  const { author, rule: authorRule } = readAuthor(post, page.url);
  const { time, rule: timeRule } = readTime(post);
  const { rule: textRule, ...text } = readPostText(post, page.url);
  const { rules: metricRules, ...counts } = readMetrics(post);
  Object.assign(value, { author, time }, text, counts);
  value.media = readMedia(post, page.url);
  value.card = readSnippet(post, page.url);
  readPoll(value, post);
  value.quoted = readSource(post, page.url);
  value.sponsored = isSponsored(post);
  value.pinned = post.matches(pinnedRoot) || ownAll(post, pinnedMark, foreign).length > 0;
  value.kind = kindOf(value);
  const told = { nativeId: identity?.rule, 'author.name': authorRule, time: timeRule, text: textRule };
  const rules = Object.fromEntries(Object.entries(told).filter((entry): entry is [string, string] => !!entry[1]));
  return { value, missing: listMissing(value), rules: { ...rules, ...metricRules } };
}

function kindOf(value: RawPost): RawPost['kind'] {
  if (value.sponsored) return 'ad';
  return value.quoted === null ? 'post' : 'repost';
}

/** The reposted post: its text and media are never the reposter's. */
function readSource(post: HTMLElement, base: URL): RawQuoted | null {
  const source = [...post.querySelectorAll(copy)].find((element) => !isForeign(element, post, comments));
  if (source === undefined) return null;
  const identity = readNativeId(source, base);
  const { text, truncated } = readPostText(source, base);
  return {
    nativeId: identity?.id ?? null,
    permalink: identity === null ? null : buildPermalink(identity.id),
    author: readAuthor(source, base).author,
    text,
    truncated,
    time: readTime(source).time,
    media: readMedia(source, base),
  };
}

function readPoll(value: RawPost, post: HTMLElement): void {
  const title = readText(ownMatch(post, chains.pollQuestion, foreign)?.element ?? null);
  if (title === '') return;
  value.format = 'poll';
  value.card ??= { url: value.permalink, title, imageUrl: null };
}

/**
 * "Advertisement" in the interface's language: the only mark React posts of 2025 carry. Beginnings of the word in the
 * languages VK offers most; a language missing here loses the mark, never invents one.
 */
const AD_WORD =
  /^(?:реклама|рекламна[яа]|рэклама|жарнама|advertisement|ads?|sponsored|promoted|publicitate|publicité|publicidad|reklama|reklam|werbung|anzeige|annonce|an[uú]ncio)(?!\p{L})/iu;

function isSponsored(post: HTMLElement): boolean {
  if (post.matches(sponsoredMark) || ownAll(post, sponsoredMark, foreign).length > 0) return true;
  return ownAll(post, subtitle, foreign).some((line) => AD_WORD.test(readText(line)));
}

function listMissing(value: RawPost): string[] {
  const isEmpty = value.text === '' && value.media.length === 0 && value.card === null && value.quoted === null;
  return [
    ...(value.nativeId === null ? ['nativeId', 'permalink'] : []),
    ...(value.author.name === null ? ['author.name'] : []),
    ...(value.author.handle === null ? ['author.handle'] : []),
    // Promoted posts show neither a date nor views.
    ...(value.time === null && !value.sponsored ? ['time'] : []),
    ...(value.metrics.views === undefined && !value.sponsored ? ['metrics.views'] : []),
    ...(isEmpty ? ['text'] : []),
  ];
}
