import { RRuleTemporal } from 'rrule-temporal';

import { shiftDate } from '../slot-time';
import { readRuleParts, type RuleFault, untilOf, writeRuleParts } from './rule-parts';

export interface DateSpan {
  /** "2026-03-04", both included. */
  from: string;
  to: string;
}

/** `never`: there is no such day within the next decades. */
export type RuleProblem = RuleFault | 'never';

/** The rarest of days, 29 February on a given weekday, comes every 28 years, 40 where a leap year is left out. */
const LONGEST_WAIT_DAYS = 41 * 366;

/**
 * The days of a rule within a span. Days on a calendar, not instants: the clock of the item is read on each of them afterwards, so
 * that no change of clocks can move, double or swallow one. `start` counts where it is such a day itself (RFC 5545, DTSTART).
 * @returns in their order, each once; nothing for a rule with a fault
 */
export function listOccurrences(rule: string, start: string, { from, to }: DateSpan): string[] {
  const parts = readRuleParts(rule);
  const until = typeof parts === 'string' ? null : untilOf(parts);
  const [first, last] = [from > start ? from : start, until !== null && until < to ? until : to];
  if (typeof parts === 'string' || first > last) return [];
  const endless = new Map(parts);
  endless.delete('UNTIL');
  // In UTC every day has 24 hours: the engine counts days, whatever the zone of the item.
  const lines = `DTSTART:${start.replaceAll('-', '')}T000000Z\nRRULE:${writeRuleParts(endless)}`;
  const days = daysOf(lines, first, last);
  return [...new Set(days)].filter((day) => day >= first && day <= last);
}

function daysOf(lines: string, first: string, last: string): string[] {
  try {
    const found = new RRuleTemporal({ rruleString: lines }).between(midnight(first), midnight(last), true);
    return found.map((day) => day.toString().slice(0, 10));
  } catch {
    // The engine throws where it looked at many thousand periods and found no such day: 30 February.
    return [];
  }
}

const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** The first day of a rule on or after a date; null: there is none. */
export function findFirstOccurrence(rule: string, start: string, from: string = start): string | null {
  // Near days first: most rules come within weeks.
  for (const days of [7, 62, 800, LONGEST_WAIT_DAYS]) {
    const [first] = listOccurrences(rule, start, { from, to: shiftDate(from, days) ?? from });
    if (first !== undefined) return first;
  }
  return null;
}

/** What is wrong with a rule that begins on `start`; null: nothing. */
export function findRuleProblem(rule: string, start: string): RuleProblem | null {
  const parts = readRuleParts(rule);
  if (typeof parts === 'string') return parts;
  return findFirstOccurrence(rule, start) === null ? 'never' : null;
}
