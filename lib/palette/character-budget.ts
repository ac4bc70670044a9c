import type { NetworkId } from '@/lib/domain/network-id';

/** How much of a network's room a text takes. `limit` null: the network is not known to have one that people meet. */
export interface CharacterBudget {
  used: number;
  limit: number | null;
}

interface CountRule {
  limit: number;
  count: (text: string) => number;
}

/** Every address counts as 23, however long it is (X: docs.x.com/fundamentals/counting-characters; Mastodon: instance default). */
const ADDRESS_LENGTH = 23;
const ADDRESS = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]»”]/gu;
const SKIN_OR_SIGN = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/** Code points that X counts once; all others count twice (twitter-text, config v3). */
const SINGLE_WEIGHT: readonly (readonly [from: number, to: number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

/**
 * What a comment may hold, as checked in 2026 (domain.md 3): X for everybody without Premium; Bluesky counts what a person sees as one
 * sign; Mastodon by its default, which a server may change. Networks with room for thousands are left out: nobody meets it.
 */
const RULES: Partial<Record<NetworkId, CountRule>> = {
  x: { limit: 280, count: countWeighted },
  bluesky: { limit: 300, count: countGraphemes },
  threads: { limit: 500, count: countGraphemes },
  mastodon: { limit: 500, count: (text) => countGraphemes(text.replace(ADDRESS, '_'.repeat(ADDRESS_LENGTH))) },
};

/** Counts as the network does, so that nobody learns of its limit from a greyed button. */
export function countCharacters(text: string, network: NetworkId): CharacterBudget {
  const rule = RULES[network];
  return rule === undefined
    ? { used: countGraphemes(text), limit: null }
    : { used: rule.count(text), limit: rule.limit };
}

function countGraphemes(text: string): number {
  return [...splitGraphemes(text)].length;
}

function splitGraphemes(text: string): Iterable<{ segment: string }> {
  return new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
}

function countWeighted(text: string): number {
  const addresses = text.match(ADDRESS) ?? [];
  const rest = text.replace(ADDRESS, '').normalize('NFC');
  let weight = addresses.length * ADDRESS_LENGTH;
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
