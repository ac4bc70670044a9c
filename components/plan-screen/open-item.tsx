import { PlanItemDialog } from '@/components/plan-item/plan-item-dialog';

import type { PlanModel } from './use-plan-model';

/** The item of the address, in its editor; a new one begins with the day and client that are shown. */
export function OpenItem({ model }: { model: PlanModel }) {
  const { address, change, data } = model;
  if (address.item === null) return null;
  const { date, timeZone, focus } = data;
  return (
    <PlanItemDialog
      itemId={address.item}
      draft={{ date, timeZone, clientId: focus.clientId }}
      onOpen={(item) => change({ item })}
      onClose={() => change({ item: null })}
    />
  );
}
