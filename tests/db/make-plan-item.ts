import { type PlanContent, planContentSchema, type PlanItem, planItemSchema } from '@/lib/domain/plan-item';
import { emptyContent, UNTOUCHED } from '@/lib/plan/plan-content';

const CONTENT = {
  ...emptyContent('Europe/Bucharest'),
  title: 'Spring sale',
  date: '2026-03-04',
  time: '12:00',
};

const ROW = {
  ...CONTENT,
  id: 'item',
  status: 'draft',
  ...UNTOUCHED,
  createdAt: '2026-03-01T08:00:00.000Z',
  updatedAt: '2026-03-01T08:00:00.000Z',
};

export function makePlanContent(changes: Partial<Record<keyof PlanContent, unknown>> = {}): PlanContent {
  return planContentSchema.parse({ ...CONTENT, ...changes });
}

/** A row as the repository would hold it; ids and dates may be given as plain text. */
export function makePlanItem(changes: Partial<Record<keyof PlanItem, unknown>> = {}): PlanItem {
  return planItemSchema.parse({ ...ROW, ...changes });
}
