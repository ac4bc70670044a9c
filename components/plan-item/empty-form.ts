import type { PlanContent } from '@/lib/domain/plan-item';
import { formOf, type ItemForm } from '@/lib/plan/item-form';
import { emptyContent, UNTOUCHED } from '@/lib/plan/plan-content';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

/** The form of an item that is not there yet. */
export function emptyForm(): ItemForm {
  return formGiven({});
}

/** The same, with what is known of it from where it was begun. */
export function formGiven(given: Partial<PlanContent>): ItemForm {
  return formOf({
    ...emptyContent(localTimeZone()),
    title: '',
    ...given,
    status: 'idea',
    ...UNTOUCHED,
  });
}
