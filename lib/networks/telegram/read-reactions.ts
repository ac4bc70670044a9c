import type { RawPost, RawReaction } from '@/lib/domain/reading';
import { sumCounts } from '@/lib/networks/shared/sum-counts';

const COUNT = /\d[\d.,\s\u00a0\u202f]*[KM]?\b/i;

/** Counter of one reaction button: its text without the emoji; null while it shows none. */
export function readReactionCount(text: string): string | null {
  return COUNT.exec(text)?.[0].trim() ?? null;
}

/**
 * Reactions by type, and their sum as `likes`: Telegram has no other like. When one counter cannot be read, no sum is
 * given rather than one that is too small.
 */
export function buildReactions(buttons: readonly { label: string; raw: string | null }[]): {
  reactions: RawReaction[];
  likes: RawPost['metrics']['likes'] | null;
} {
  const reactions = buttons.flatMap(({ label, raw }) => (raw === null ? [] : [{ label, raw }]));
  const sum = reactions.length === buttons.length ? sumCounts(reactions.map((reaction) => reaction.raw)) : null;
  return { reactions, likes: sum === null ? null : { raw: sum, source: 'text' } };
}
