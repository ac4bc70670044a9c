import { NETWORK_IDS } from '@/lib/domain/network-id';
import { PLAN_FORMATS, PLAN_STATUSES } from '@/lib/domain/plan-vocabulary';
import type { PlanFilter } from '@/lib/plan/plan-filter';
import { shiftDate } from '@/lib/plan/slot-time';

import { PLAN_VIEWS, type PlanView } from './calendar-days';

/** Everything the address of this screen holds, so that reload, back and a kept link show the same. */
export interface PlanAddress extends PlanFilter {
  view: PlanView;
  /** A day of the month or week that is shown; null: today's. */
  date: string | null;
  /** The item open in the editor, or `new`: one for the day that is shown. */
  item: string | null;
}

/** null for what no calendar has. */
function parseDay(text: string | null): string | null {
  return text === null ? null : shiftDate(text, 0);
}

/** Reads the address; whatever in it is unknown or damaged is no filter. */
export function parsePlanAddress(params: URLSearchParams): PlanAddress {
  const [networks, statuses, formats] = ['network', 'status', 'format'].map((name) => params.getAll(name));
  return {
    view: PLAN_VIEWS.find((known) => known === params.get('view')) ?? 'month',
    date: parseDay(params.get('date')),
    item: params.get('item'),
    text: params.get('q') ?? '',
    networks: NETWORK_IDS.filter((id) => networks?.includes(id)),
    statuses: PLAN_STATUSES.filter((id) => statuses?.includes(id)),
    formats: PLAN_FORMATS.filter((id) => formats?.includes(id)),
    rubrics: params.getAll('rubric'),
    assignees: params.getAll('assignee'),
  };
}

/** The parameters that say it; defaults are left out. */
export function buildPlanParams(address: PlanAddress): URLSearchParams {
  const params = new URLSearchParams();
  const { view, date, item, text } = address;
  if (view !== 'month') params.set('view', view);
  if (date !== null) params.set('date', date);
  if (item !== null) params.set('item', item);
  if (text !== '') params.set('q', text);
  for (const network of address.networks) params.append('network', network);
  for (const status of address.statuses) params.append('status', status);
  for (const format of address.formats) params.append('format', format);
  for (const rubric of address.rubrics) params.append('rubric', rubric);
  for (const assignee of address.assignees) params.append('assignee', assignee);
  return params;
}
