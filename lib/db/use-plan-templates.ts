import { useLiveQuery } from 'dexie-react-hooks';

import type { PlanTemplate } from '@/lib/domain/plan-template';

import { listPlanTemplates } from './repositories/plan-templates';

/** The person's own templates; `undefined` while not read yet. */
export function usePlanTemplates(): PlanTemplate[] | undefined {
  return useLiveQuery(async () => listPlanTemplates(), []);
}
