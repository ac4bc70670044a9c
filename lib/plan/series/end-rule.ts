import type { PlanSeries } from '@/lib/domain/plan-series';

import { shiftDate } from '../slot-time';
import { listOccurrences } from './occurrences';
import { endingRule, readRuleParts, untilOf } from './rule-parts';

type Ruled = Pick<PlanSeries, 'rule' | 'content'>;

/** The same rule, its last day before `day`; null where none of its days is before that. */
export function endRuleBefore({ rule, content }: Ruled, day: string): string | null {
  const parts = readRuleParts(rule);
  const last = shiftDate(day, -1);
  if (typeof parts === 'string' || last === null) return null;
  const before = listOccurrences(rule, content.date, { from: content.date, to: last });
  if (before.length === 0) return null;
  const until = untilOf(parts);
  return until !== null && until <= last ? rule : endingRule(parts, { until: last });
}

/**
 * A rule for the days from `day` on: of a number of times only those that are left.
 * @param next the new rule; a number of times other than that of the series is meant anew
 */
export function restOfRule({ rule, content }: Ruled, day: string, next: string = rule): string {
  const [parts, nextParts] = [readRuleParts(rule), readRuleParts(next)];
  const last = shiftDate(day, -1);
  if (typeof parts === 'string' || typeof nextParts === 'string' || last === null) return next;
  const count = parts.get('COUNT');
  if (count === undefined || nextParts.get('COUNT') !== count) return next;
  const gone = listOccurrences(rule, content.date, { from: content.date, to: last }).length;
  return endingRule(nextParts, { count: Math.max(1, Number(count) - gone) });
}
