import type { NetworkId } from '@/lib/domain/network-id';
import { countForBluesky, countForMastodon, countForThreads, countGraphemes, countUnits } from '@/lib/text/count-signs';
import { countWeighted } from '@/lib/text/weighted/count-weighted';

/** How much of a network's room a text takes, counted as that network counts. */
export interface CharacterBudget {
  used: number;
  /** null: no limit of comments is known. */
  limit: number | null;
  /** The limit is the network's own word, or kept by software that has to; false: others report it, and it may be otherwise. */
  isConfirmed: boolean;
}

interface CountRule {
  limit: number;
  count: (text: string) => number;
  isReportedOnly?: true;
}

/**
 * What one comment may hold. Networks change this without a word, and paid accounts have more room: going over is shown, never
 * refused. Checked 2026-11-23 against what is named with each; where no unit is documented UTF-16 is counted, the strictest.
 */
const RULES: Partial<Record<NetworkId, CountRule>> = {
  // docs.x.com counting-characters, twitter-text config v3; without Premium, which has 25,000.
  x: { limit: 280, count: countWeighted },
  // AT Protocol lexicon app.bsky.feed.post, 2026-08: 300 graphemes and 3,000 bytes.
  bluesky: { limit: 300, count: countForBluesky },
  // developers.facebook.com, Threads posts, 2026-04: an emoji counts as its UTF-8 bytes.
  threads: { limit: 500, count: countForThreads },
  // Mastodon documentation, 2026-07: the default; a server may set its own.
  mastodon: { limit: 500, count: countForMastodon },
  // Publishing tools' documentation (Ayrshare, Postiz), 2026; the web composer's own counter says 2,200, too.
  instagram: { limit: 2200, count: countUnits },
  // Publishing tools' documentation (Ayrshare, Postiz), 2026.
  linkedin: { limit: 1250, count: countUnits },
  youtube: { limit: 10_000, count: countUnits },
  // tginfo/Telegram-Limits, 2026-08; libraries count UTF-16 units.
  telegram: { limit: 4096, count: countUnits },
  // reddit-archive/reddit, api.py (2017), and publishing tools, 2026.
  reddit: { limit: 10_000, count: countUnits },
  // Counter sites only, 2026.
  facebook: { limit: 8000, count: countUnits, isReportedOnly: true },
  tiktok: { limit: 150, count: countUnits, isReportedOnly: true },
  // A connector's documentation (okwpconnector), 2026.
  ok: { limit: 3000, count: countUnits, isReportedOnly: true },
  // VK ("280 recommended, more possible") and Pinterest: no source names a limit.
};

/** Counts as the network does, so that nobody learns of its limit from a greyed button. */
export function countCharacters(text: string, network: NetworkId): CharacterBudget {
  const rule = RULES[network];
  if (rule === undefined) return { used: countGraphemes(text), limit: null, isConfirmed: false };
  const { limit, count, isReportedOnly = false } = rule;
  return { used: count(text), limit, isConfirmed: !isReportedOnly };
}
