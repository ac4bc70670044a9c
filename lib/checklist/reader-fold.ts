import type { NetworkId } from '@/lib/domain/network-id';

/** Where a network cuts a post off until the reader asks for more. */
export interface ReaderFold {
  /** Graphemes that are seen. Where sources differ, the least that any of them names. */
  seen: number;
  /** Who says so. Everybody but the network: it may be otherwise. */
  source: string;
}

/** domain.md 3.1, column "Fold", 2026. X, Bluesky, Mastodon, Threads and Telegram cut off short posts nowhere; VK and OK do, nobody says where. */
const FOLDS: Partial<Record<NetworkId, ReaderFold>> = {
  instagram: { seen: 125, source: 'Zernio, counter sites, 2026' },
  facebook: { seen: 150, source: 'counter sites, 2026: 150 to 480' },
  tiktok: { seen: 55, source: 'counter sites, 2026: 55 to 150' },
  youtube: { seen: 100, source: 'counter sites, 2026: 100 to 157' },
  linkedin: { seen: 210, source: 'counter sites, 2026' },
};

export interface FoldedText {
  /** What people see. */
  start: string;
  /** What they see only when they ask for it; "" for a text that is short enough. */
  rest: string;
  fold: ReaderFold;
}

/** @returns null where the network shows all of it, or nobody knows */
export function foldText(text: string, network: NetworkId): FoldedText | null {
  const fold = FOLDS[network];
  if (fold === undefined) return null;
  let count = 0;
  for (const { index } of new Intl.Segmenter().segment(text)) {
    if (count === fold.seen) return { start: text.slice(0, index), rest: text.slice(index), fold };
    count += 1;
  }
  return { start: text, rest: '', fold };
}
