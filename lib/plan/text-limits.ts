import type { NetworkId } from '@/lib/domain/network-id';
import type { PlanFormat } from '@/lib/domain/plan-vocabulary';
import { countForBluesky, countForMastodon, countForThreads, countGraphemes, countUnits } from '@/lib/text/count-signs';
import { countWeighted } from '@/lib/text/weighted/count-weighted';

import { findHashtags } from './post-text';

/** What is counted. `weighted`: as X does; `emoji-bytes`: an emoji counts as its UTF-8 bytes. */
type LimitUnit = 'weighted' | 'grapheme' | 'utf16' | 'emoji-bytes' | 'hashtag';

/** One limit of a network, as somebody documented it (domain.md 3.1). */
export interface TextLimit {
  field: 'post' | 'hashtags';
  max: number;
  unit: LimitUnit;
  /** Formats it holds for; null: all. */
  formats: readonly PlanFormat[] | null;
  /** Who says so, and of when that is. */
  source: string;
  /** When it was last looked up, "2026-11-23". */
  checkedAt: string;
  /** A: the network's own word or code; B: software that has to obey it; C: others report it, it may be otherwise. */
  confidence: 'A' | 'B' | 'C';
}

/** `maybe`: over a limit that is only reported. */
export type RoomLevel = 'fits' | 'maybe' | 'over';

export interface TextRoom {
  used: number;
  /** The tightest that is known; null: none is. */
  limit: TextLimit | null;
  level: RoomLevel;
}

const CHECKED_AT = '2026-11-23';

type Row = [max: number, unit: LimitUnit, confidence: TextLimit['confidence'], source: string];

function post([max, unit, confidence, source]: Row, formats: readonly PlanFormat[] | null = null): TextLimit {
  return { field: 'post', max, unit, formats, source, checkedAt: CHECKED_AT, confidence };
}

function hashtags(max: number, source: string): TextLimit {
  return { field: 'hashtags', max, unit: 'hashtag', formats: null, source, checkedAt: CHECKED_AT, confidence: 'C' };
}

const WITH_MEDIA = ['photo', 'carousel', 'video', 'reel', 'story', 'document'] as const;
const MOVING = ['video', 'reel', 'story', 'live'] as const;
const STILL = ['photo', 'carousel'] as const;

/** Limits of what a free account may post; paid ones have more room. Networks missing here document none. */
const LIMITS: Partial<Record<NetworkId, readonly TextLimit[]>> = {
  x: [post([280, 'weighted', 'A', 'twitter-text config v3, 2021-10'])],
  threads: [post([500, 'emoji-bytes', 'A', 'developers.facebook.com, Threads posts, 2026-04'])],
  bluesky: [post([300, 'grapheme', 'A', 'lexicon app.bsky.feed.post, 2026-08'])],
  mastodon: [post([500, 'grapheme', 'A', 'Mastodon documentation, 2026-07'])],
  instagram: [
    post([2200, 'utf16', 'B', 'Instagram’s own counter, 2026-05; Ayrshare, Postiz']),
    hashtags(5, 'routenote.com and others on Instagram’s announcement, 2025-12'),
  ],
  facebook: [post([63_206, 'utf16', 'B', 'Postiz, Ayrshare, 2026'])],
  linkedin: [post([3000, 'utf16', 'B', 'Postiz, Ayrshare, 2026'])],
  tiktok: [
    post([2200, 'utf16', 'B', 'Postiz, Zernio, 2026'], MOVING),
    post([4000, 'utf16', 'B', 'Postiz, Zernio, 2026'], STILL),
    hashtags(5, 'marketingskills, platform limits, 2026-07'),
  ],
  youtube: [
    post([5000, 'utf16', 'B', 'Postiz, Zernio, 2026']),
    hashtags(60, 'counter sites, 2026; support.google.com has a page on it'),
  ],
  pinterest: [
    post([800, 'utf16', 'A', 'Pinterest API 5.23, 2025-12']),
    post([500, 'utf16', 'C', 'Postiz, Ayrshare, 2026']),
    hashtags(20, 'marketingskills, platform limits, 2026-07'),
  ],
  reddit: [post([40_000, 'utf16', 'A', 'reddit-archive/reddit, 2017'])],
  telegram: [
    post([4096, 'utf16', 'B', 'tginfo/Telegram-Limits, 2026-08']),
    post([1024, 'utf16', 'B', 'tginfo/Telegram-Limits, 2026-08'], WITH_MEDIA),
  ],
  vk: [post([16_384, 'utf16', 'C', 'vkwpflow (connector), 2026'])],
};

const COUNTERS: Record<LimitUnit, (text: string) => number> = {
  weighted: countWeighted,
  grapheme: countGraphemes,
  utf16: countUnits,
  'emoji-bytes': countForThreads,
  hashtag: (text) => findHashtags(text).length,
};

/** Those two count by signs, but not every sign as one. */
const OWN_COUNTERS: Partial<Record<NetworkId, (text: string) => number>> = {
  bluesky: countForBluesky,
  mastodon: countForMastodon,
};

/** Limits that hold for a format; null: the format is open, and those that only some formats have are left out. */
export function listTextLimits(network: NetworkId, format: PlanFormat | null): readonly TextLimit[] {
  return (LIMITS[network] ?? []).filter(
    ({ formats }) => formats === null || (format !== null && formats.includes(format)),
  );
}

/** How much of a network's room a text takes, counted as that network counts. Going over is said, never refused. */
export function measureText(text: string, network: NetworkId, format: PlanFormat | null): TextRoom {
  return measure(text, network, limitsOf('post', network, format));
}

/** The same for the number of hashtags; null where the network is not known to limit them. */
export function measureHashtags(text: string, network: NetworkId): TextRoom | null {
  const limits = limitsOf('hashtags', network, null);
  return limits.length === 0 ? null : measure(text, network, limits);
}

function limitsOf(field: TextLimit['field'], network: NetworkId, format: PlanFormat | null): readonly TextLimit[] {
  return listTextLimits(network, format)
    .filter((limit) => limit.field === field)
    .toSorted((one, other) => one.max - other.max);
}

/** @param limits the tightest first */
function measure(text: string, network: NetworkId, limits: readonly TextLimit[]): TextRoom {
  const [limit = null] = limits;
  const count = limit?.field === 'hashtags' ? COUNTERS.hashtag : counterOf(network, limit);
  const used = count(text);
  const exceeded = limits.filter(({ max }) => used > max);
  if (exceeded.length === 0) return { used, limit, level: 'fits' };
  return { used, limit, level: exceeded.some(({ confidence }) => confidence !== 'C') ? 'over' : 'maybe' };
}

function counterOf(network: NetworkId, limit: TextLimit | null): (text: string) => number {
  return OWN_COUNTERS[network] ?? (limit === null ? countGraphemes : COUNTERS[limit.unit]);
}
