import type { PlanItem } from '@/lib/domain/plan-item';
import type { PlanTemplate } from '@/lib/domain/plan-template';

import { planContentSchema } from '@/lib/domain/plan-item';

const MS_PER_DAY = 24 * 60 * 60 * 1000;
/** As far from its first day as a template may reach. */
const FURTHEST_DAYS = 366;
const MOST_ITEMS = 200;

/**
 * Items of the plan as a template: days count from the first of them; those without a day stand on it. What belongs to one time only
 * (captured posts it was made after, what was paid for the advertising) stays behind.
 */
export function templateOfItems(items: readonly PlanItem[]): PlanTemplate['items'] {
  const [first] = items.flatMap(({ date }) => date ?? []).toSorted();
  return items
    .map((item) => ({
      day: first === undefined ? 0 : daysBetween(first, item.date ?? first),
      content: contentOf(item),
    }))
    .filter(({ day }) => day <= FURTHEST_DAYS)
    .toSorted((one, other) => one.day - other.day || (one.content.time ?? '~').localeCompare(other.content.time ?? '~'))
    .slice(0, MOST_ITEMS);
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);

function contentOf(item: PlanItem): PlanTemplate['items'][number]['content'] {
  return planContentSchema.parse({ ...item, date: null, occurrence: null, references: [], paid: null });
}
