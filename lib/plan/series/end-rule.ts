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

/** The rule for the days from `day` on: of a number of times only those that are left. */
export function restOfRule({ rule, content }: Ruled, day: string): string {
  const parts = readRuleParts(rule);
  const last = shiftDate(day, -1);
  if (typeof parts === 'string' || last === null) return rule;
  const count = parts.get('COUNT');
  if (count === undefined) return rule;
  const gone = listOccurrences(rule, content.date, { from: content.date, to: last }).length;
  return endingRule(parts, { count: Math.max(1, Number(count) - gone) });
}
