import { m } from '@/lib/i18n/messages';

import { countCharacters } from './character-budget';
import type { ReplyFacts } from './reply-context';

/** `maybe`: over a limit that is only reported. */
export type BudgetLevel = 'fits' | 'maybe' | 'over';

/**
 * How much of its room a text takes, in words. Too much is said and may still be inserted: limits change, paid accounts have others,
 * and the box is where a text is shortened.
 */
export function describeBudget(
  text: string,
  { network, networkName, room = null }: Pick<ReplyFacts, 'network' | 'networkName' | 'room'>,
): { level: BudgetLevel; said: string } {
  // The box's own word goes before anybody else's.
  const tooMuch = room === null ? 0 : text.length - room;
  if (tooMuch > 0) return { level: 'over', said: m.palette_over_field({ count: tooMuch }) };
  const { used, limit, isConfirmed } = countCharacters(text, network);
  if (limit === null) return { level: 'fits', said: m.palette_count({ used }) };
  if (used <= limit) return { level: 'fits', said: m.palette_budget({ used, limit }) };
  return isConfirmed
    ? { level: 'over', said: m.palette_over({ count: used - limit, network: networkName }) }
    : { level: 'maybe', said: m.palette_over_reported({ used, limit, network: networkName }) };
}
