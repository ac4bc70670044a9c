import type { NetworkId } from '@/lib/domain/network-id';
import { capturedPostSchema, type CapturedPost } from '@/lib/domain/post';
import type { RawPost, RawQuoted, Reading } from '@/lib/domain/reading';
import type { CaptureQuality } from '@/lib/domain/vocabulary';
import type { PageInfo } from '@/lib/messaging/protocol';
import { canonicalUrl } from '@/lib/text/canonical-url';
import { findTags, uniqueTags } from '@/lib/text/find-tags';

import { deriveFormat } from './derive-format';
import { identifyPost } from './identify-post';
import {
  buildAccountId,
  cleanLine,
  cleanText,
  normaliseAuthor,
  normaliseCard,
  normaliseLinks,
  normaliseMedia,
  normaliseMetrics,
  normaliseReactions,
} from './normalise-parts';
import { findPublished, type TimeContext } from './published-time';

export interface PostCapture {
  network: NetworkId;
  reading: Reading<RawPost>;
  page: PageInfo;
  /** Moment of the capture: the "now" of relative dates. */
  at: Date;
}

/** Names readers use for a missing time; a time decoded later fills it. */
const TIME_FIELDS = new Set(['time', 'publishedAt', 'published']);

/**
 * A validated reading → what is stored of one capture: numbers and dates parsed in the page's language, addresses canonical
 * and http(s) only, tags and links complete, identity and quality decided. Pure: the same input gives the same output.
 * @throws ZodError when the reading breaks the row schema in a way cleaning cannot mend (then it is `reading-invalid`)
 */
export function normalisePost({ network, reading, page, at }: PostCapture): CapturedPost {
  const raw = reading.value;
  const nativeId = cleanLine(raw.nativeId);
  const timing: TimeContext = { network, nativeId, lang: page.lang, timeZone: page.timeZone, at };
  const text = cleanText(raw.text);
  const found = findTags(text, raw.truncated);
  const author = normaliseAuthor(raw.author);
  const post = {
    network,
    nativeId,
    permalink: canonicalUrl(raw.permalink),
    kind: raw.kind,
    accountId: buildAccountId(network, author.handle),
    author,
    repostedBy: raw.repostedBy === null ? null : normaliseAuthor(raw.repostedBy),
    siteName: null,
    title: null,
    text,
    truncated: raw.truncated,
    textLang: cleanLine(raw.textLang),
    ...findPublished(raw.time, timing),
    media: normaliseMedia(raw.media),
    links: normaliseLinks(raw.links),
    // VK ties a tag to a community ("tag@group"): the tag is what counts.
    hashtags: uniqueTags([...raw.hashtags.map((tag) => tag.replace(/(?!^)@.*$/u, '')), ...found.hashtags]),
    mentions: uniqueTags([...raw.mentions, ...found.mentions]),
    card: normaliseCard(raw.card),
    quoted: raw.quoted === null ? null : normaliseQuoted(raw.quoted, timing),
    ...normaliseMetrics(raw.metrics, page.lang),
    reactions: normaliseReactions(raw.reactions, page.lang),
    sponsored: raw.sponsored,
    pinned: raw.pinned,
  };
  return capturedPostSchema.parse({
    ...post,
    id: identifyPost({ ...post, permalink: post.permalink ?? canonicalUrl(page.url) }),
    format: deriveFormat(raw.format, post),
    quality: judgeQuality(post, reading.missing),
  });
}

function normaliseQuoted(raw: RawQuoted, outer: TimeContext): CapturedPost['quoted'] {
  const nativeId = cleanLine(raw.nativeId);
  return {
    nativeId,
    permalink: canonicalUrl(raw.permalink),
    author: normaliseAuthor(raw.author),
    text: cleanText(raw.text),
    truncated: raw.truncated,
    publishedAt: findPublished(raw.time, { ...outer, nativeId }).publishedAt,
    media: normaliseMedia(raw.media),
  };
}

type QualityEvidence = Pick<CapturedPost, 'text' | 'media' | 'author' | 'publishedAt' | 'metrics' | 'quoted' | 'card'>;

/** `link` when there is nothing of the post but its address; `full` when the reader missed nothing that was not found later. */
function judgeQuality(post: QualityEvidence, missing: readonly string[]): CaptureQuality {
  const isKnown =
    post.text !== '' ||
    post.media.length > 0 ||
    post.author.name !== null ||
    post.author.handle !== null ||
    post.quoted !== null ||
    post.card !== null ||
    Object.values(post.metrics).some((value) => value !== null);
  if (!isKnown) return 'link';
  const stillMissing = missing.filter((field) => !(TIME_FIELDS.has(field) && post.publishedAt !== null));
  return stillMissing.length === 0 ? 'full' : 'partial';
}
