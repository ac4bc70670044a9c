import type { PlanContent } from '@/lib/domain/plan-item';

import { shiftDate } from '../slot-time';
import type { UsableTemplate } from './starter-templates';

/** Where a template goes. */
export interface TemplatePlace {
  /** The day the template counts from, "2026-03-29". */
  date: string;
  /** null: as the template says, or nobody's. */
  clientId: PlanContent['clientId'];
  /** IANA: on whose clock its times are. */
  timeZone: string;
}

/** What a template puts into the plan, in the order of days and times. Days that no calendar has are left out. */
export function layOut(
  { items }: Pick<UsableTemplate, 'items'>,
  { date, clientId, timeZone }: TemplatePlace,
): PlanContent[] {
  const contents = items.flatMap(({ day, content }): PlanContent[] => {
    const shifted = shiftDate(date, day);
    if (shifted === null) return [];
    return [{ ...content, date: shifted, clientId: clientId ?? content.clientId, timeZone, occurrence: null }];
  });
  return contents.toSorted((one, other) => (slotKey(one) < slotKey(other) ? -1 : 1));
}

/** What has no time of its own comes last. */
const slotKey = ({ date, time }: Pick<PlanContent, 'date' | 'time'>): string => `${date} ${time ?? '~'}`;

/** A day of a manager: every block of the template on that day, whatever days it was saved from. */
export function dayFromTemplate(template: Pick<UsableTemplate, 'items'>, place: TemplatePlace): PlanContent[] {
  return layOut({ items: template.items.map((item) => ({ ...item, day: 0 })) }, place);
}
