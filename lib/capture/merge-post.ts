import type { Author, CapturedPost, Post } from '@/lib/domain/post';
import {
  CAPTURE_QUALITIES,
  METRIC_NAMES,
  type MetricName,
  type PostFormat,
  type PostKind,
} from '@/lib/domain/vocabulary';
import { uniqueTags } from '@/lib/text/find-tags';

import { comparePost } from './compare-post';
import { mergeMedia } from './merge-media';
import { mergeText } from './merge-text';
import { finerPublished } from './published-time';
import { mergeCount } from './rounded-count';

/**
 * The row of `posts` after one more capture. A fuller capture fills holes, a poorer one never erases: unknown, empty, cut or
 * coarser values do not replace known ones. A text edited by its author moves to `textHistory`. Tags, note and client are the
 * person's and stay. Applying the same capture twice changes nothing more.
 * @param at ISO time of the capture
 */
export function mergePost(stored: Post | null, fresh: CapturedPost, at: string): Post {
  if (stored === null) {
    const own = { changedAt: null, textHistory: [], tags: [], note: '', clientId: null };
    return { ...fresh, firstCapturedAt: at, lastCapturedAt: at, ...own, updatedAt: at };
  }
  const text = mergeText(stored, fresh);
  const media = mergeMedia(stored.media, fresh.media);
  return {
    ...stored,
    ...mergeFields(stored, fresh),
    ...mergeTags(stored, fresh, text.replaced),
    ...mergeNumbers(stored, fresh),
    text: text.text,
    truncated: text.truncated,
    textHistory: text.replaced
      ? [...stored.textHistory, { at: stored.lastCapturedAt, text: stored.text }]
      : stored.textHistory,
    media,
    firstCapturedAt: at < stored.firstCapturedAt ? at : stored.firstCapturedAt,
    lastCapturedAt: at > stored.lastCapturedAt ? at : stored.lastCapturedAt,
    changedAt: comparePost(stored, fresh).changed ? at : stored.changedAt,
    updatedAt: at,
  };
}

function mergeFields(stored: Post, fresh: CapturedPost): Partial<Post> {
  const { publishedAt, publishedPrecision, publishedSource, publishedRaw } = finerPublished<CapturedPost>(
    stored,
    fresh,
  );
  return {
    nativeId: stored.nativeId ?? fresh.nativeId,
    permalink: fresh.permalink ?? stored.permalink,
    kind: mergeKind(stored, fresh),
    accountId: fresh.accountId ?? stored.accountId,
    author: fillNulls(stored.author, fresh.author),
    repostedBy: mergeMaybe(stored.repostedBy, fresh.repostedBy, mergeReposter),
    siteName: fresh.siteName ?? stored.siteName,
    title: fresh.title ?? stored.title,
    textLang: fresh.textLang ?? stored.textLang,
    publishedAt,
    publishedPrecision,
    publishedSource,
    publishedRaw: publishedRaw ?? stored.publishedRaw ?? fresh.publishedRaw,
    format: mergeFormat(stored.format, fresh.format),
    card: mergeMaybe(stored.card, fresh.card, fillNulls),
    quoted: mergeMaybe(stored.quoted, fresh.quoted, mergeQuoted),
    // Once seen as an ad or pinned stays so: most views of a post show neither mark.
    sponsored: stored.sponsored || fresh.sponsored,
    pinned: stored.pinned || fresh.pinned,
    quality: bestQuality(stored, fresh),
  };
}

function mergeMaybe<T>(stored: T | null, fresh: T | null, merge: (stored: T, fresh: T) => T): T | null {
  if (stored === null || fresh === null) return fresh ?? stored;
  return merge(stored, fresh);
}

/** The fresh values, holes filled from the stored ones. */
function fillNulls<T extends object>(stored: T, fresh: T): T {
  const known = Object.entries(fresh).filter(([, value]) => value !== null);
  return { ...stored, ...Object.fromEntries(known) };
}

/** Another person reposted it this time: nothing of the first one may be mixed in. */
function mergeReposter(stored: Author, fresh: Author): Author {
  const isOther = stored.handle !== null && stored.handle.toLowerCase() !== fresh.handle?.toLowerCase();
  return isOther ? fresh : fillNulls(stored, fresh);
}

type Quoted = NonNullable<CapturedPost['quoted']>;

function mergeQuoted(stored: Quoted, fresh: Quoted): Quoted {
  const isOther = stored.nativeId !== null && fresh.nativeId !== null && stored.nativeId !== fresh.nativeId;
  if (isOther) return fresh;
  const { text, truncated } = mergeText(stored, fresh);
  return {
    ...fillNulls(stored, fresh),
    author: fillNulls(stored.author, fresh.author),
    publishedAt: stored.publishedAt ?? fresh.publishedAt,
    text,
    truncated,
    media: mergeMedia(stored.media, fresh.media),
  };
}

/** What a view that knows little calls everything; it does not overrule a view that knew more. */
const GENERIC_KINDS: ReadonlySet<PostKind> = new Set(['post', 'repost', 'page']);

function mergeKind(stored: Post, fresh: CapturedPost): PostKind {
  if (GENERIC_KINDS.has(fresh.kind)) return stored.kind;
  return GENERIC_KINDS.has(stored.kind) || fresh.quality === 'full' ? fresh.kind : stored.kind;
}

const FORMAT_RANK: Readonly<Record<PostFormat, number>> = {
  text: 0,
  link: 1,
  photo: 2,
  video: 2,
  carousel: 3,
  reel: 3,
  poll: 3,
  live: 3,
  document: 3,
};

function mergeFormat(stored: PostFormat, fresh: PostFormat): PostFormat {
  return FORMAT_RANK[fresh] >= FORMAT_RANK[stored] ? fresh : stored;
}

function bestQuality(stored: Post, fresh: CapturedPost): Post['quality'] {
  return CAPTURE_QUALITIES.indexOf(fresh.quality) < CAPTURE_QUALITIES.indexOf(stored.quality)
    ? fresh.quality
    : stored.quality;
}

/** An edited text brings its own tags; otherwise either capture may have seen some the other did not. */
function mergeTags(
  stored: Post,
  fresh: CapturedPost,
  isEdited: boolean,
): Pick<Post, 'links' | 'hashtags' | 'mentions'> {
  if (isEdited) return { links: fresh.links, hashtags: fresh.hashtags, mentions: fresh.mentions };
  return {
    links: [...new Set([...stored.links, ...fresh.links])],
    hashtags: uniqueTags([...stored.hashtags, ...fresh.hashtags]),
    mentions: uniqueTags([...stored.mentions, ...fresh.mentions]),
  };
}

function mergeNumbers(stored: Post, fresh: CapturedPost): Pick<Post, 'metrics' | 'exact' | 'reactions'> {
  const merged = METRIC_NAMES.map((name) => [name, mergeCount(countOf(stored, name), countOf(fresh, name))] as const);
  return {
    metrics: Object.fromEntries(merged.map(([name, count]) => [name, count.value])) as Post['metrics'],
    exact: Object.fromEntries(merged.map(([name, count]) => [name, count.exact])) as Post['exact'],
    reactions: mergeReactions(stored, fresh),
  };
}

function countOf(post: CapturedPost, name: MetricName): { value: number | null; exact: boolean | null } {
  return { value: post.metrics[name], exact: post.exact[name] };
}

/** Fresh order first; reactions a view does not list (most show the top three) stay. */
function mergeReactions(stored: Post, fresh: CapturedPost): Post['reactions'] {
  const before = new Map(stored.reactions.map((reaction) => [reaction.label, reaction]));
  const seen = fresh.reactions.map((reaction) => {
    const known = before.get(reaction.label);
    before.delete(reaction.label);
    if (known === undefined) return reaction;
    const { value, exact } = mergeCount({ ...known, value: known.count }, { ...reaction, value: reaction.count });
    return { label: reaction.label, count: value, exact };
  });
  return [...seen, ...before.values()];
}
