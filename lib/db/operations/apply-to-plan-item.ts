import type { PlanItem } from '@/lib/domain/plan-item';

import type { Step } from './step';

/** What an operation makes of an item of the plan. */
export function applyToPlanItem({ operation, key, row, at }: Step<PlanItem>): PlanItem | null {
  if (operation.kind === 'add-plan-items') return row ?? operation.items.find(({ id }) => id === key) ?? null;
  if (row === null || operation.kind === 'delete-plan-items') return null;
  return operation.kind === 'change-plan-items' ? { ...row, ...operation.changes[key], updatedAt: at } : row;
}
