import { createDatabase } from '@/lib/db/database';
import { planItemSchema, type PlanItem } from '@/lib/domain/plan-item';
import { NETWORK_IDS } from '@/lib/domain/network-id';
import { PLAN_STATUSES } from '@/lib/domain/plan-vocabulary';
import { emptyContent, UNTOUCHED } from '@/lib/plan/plan-content';

/** Runs inside a page of the extension, whose database it fills; `run.mjs` calls this through `globalThis.bench`. */

const DAYS = 31;
/** A post as long as many are. */
const TEXT = 'A text that says what is new this week, why it matters and what to do about it. '.repeat(6);

/** Puts `count` items into March 2026, a third more on some days than on others; with `count` 0 the month is empty. */
async function seed(count: number): Promise<void> {
  const database = createDatabase();
  await database.planItems.clear();
  await database.planItems.bulkPut(Array.from({ length: count }, (_, index) => makeItem(index)));
  database.close();
}

const two = (value: number): string => String(value).padStart(2, '0');

function makeItem(index: number): PlanItem {
  const at = new Date(Date.UTC(2026, 1, 1) + index * 1000).toISOString();
  return planItemSchema.parse({
    ...emptyContent('Europe/Bucharest'),
    id: `item-${String(index).padStart(6, '0')}`,
    title: `Item ${index} about something new`,
    text: TEXT,
    date: `2026-03-${two((index % DAYS) + 1)}`,
    time: index % 9 === 0 ? null : `${two(8 + (index % 12))}:${two((index * 5) % 60)}`,
    networks: [NETWORK_IDS[index % 6], NETWORK_IDS[(index + 3) % 6]],
    rubric: index % 4 === 0 ? null : `Rubric ${index % 5}`,
    status: PLAN_STATUSES[1 + (index % (PLAN_STATUSES.length - 1))],
    ...UNTOUCHED,
    createdAt: at,
    updatedAt: at,
  });
}

Object.assign(globalThis, { bench: { seed } });
