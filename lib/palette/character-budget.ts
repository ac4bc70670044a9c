import type { NetworkId } from '@/lib/domain/network-id';

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

/** Every address counts as 23, however long it is (X: docs.x.com/fundamentals/counting-characters; Mastodon: instance default). */
const ADDRESS_LENGTH = 23;
const ADDRESS = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]»”]/gu;
/** X makes a link of a bare domain, too. Those of countries it takes only with a path or a third part; they are left out. */
const BARE_DOMAIN =
  /(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]+\.)+(?:com|net|org|info|app|shop|store|online|site)(?![\p{L}\p{N}-])(?:\/[^\s<>"']*[^\s<>"'.,;:!?)\]»”])?/giu;
/** Of "@name@server" Mastodon counts the name only. */
const REMOTE_MENTION = /(@[\w.-]+)@[\w-]+(?:\.[\w-]+)+/gu;
const SKIN_OR_SIGN = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
/** Bluesky takes 3,000 bytes besides 300 signs. */
const BLUESKY_BYTES_PER_SIGN = 10;

/** Code points that X counts once; all others count twice (twitter-text, config v3). */
const SINGLE_WEIGHT: readonly (readonly [from: number, to: number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

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

function countUnits(text: string): number {
  return text.length;
}

function countGraphemes(text: string): number {
  return [...splitGraphemes(text)].length;
}

function splitGraphemes(text: string): Iterable<{ segment: string }> {
  return new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
}

function countForBluesky(text: string): number {
  return Math.max(countGraphemes(text), Math.ceil(countBytes(text) / BLUESKY_BYTES_PER_SIGN));
}

function countForThreads(text: string): number {
  let used = 0;
  for (const { segment } of splitGraphemes(text.normalize('NFC'))) {
    used += SKIN_OR_SIGN.test(segment) ? countBytes(segment) : Array.from(segment).length;
  }
  return used;
}

function countForMastodon(text: string): number {
  return countGraphemes(text.replace(ADDRESS, '_'.repeat(ADDRESS_LENGTH)).replace(REMOTE_MENTION, '$1'));
}

function countBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

function countWeighted(text: string): number {
  let addresses = 0;
  const takeOut = (): string => {
    addresses += 1;
    return '';
  };
  const rest = text.replace(ADDRESS, takeOut).replace(BARE_DOMAIN, takeOut).normalize('NFC');
  let weight = addresses * ADDRESS_LENGTH;
  for (const { segment } of splitGraphemes(rest)) weight += weigh(segment);
  return weight;
}

/** An emoji counts as two, however many code points it is made of. */
function weigh(grapheme: string): number {
  const points = Array.from(grapheme, (point) => point.codePointAt(0) ?? 0);
  if (points.length > 1 && SKIN_OR_SIGN.test(grapheme)) return 2;
  return points.reduce((sum, point) => sum + (isSingle(point) ? 1 : 2), 0);
}

function isSingle(point: number): boolean {
  return SINGLE_WEIGHT.some(([from, to]) => point >= from && point <= to);
}
