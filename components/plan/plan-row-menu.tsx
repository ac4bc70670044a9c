import { CalendarClock, Ellipsis, Hourglass, Pause, Trash2 } from 'lucide-react';

import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import type { PlanItem } from '@/lib/domain/plan-item';
import { SNOOZES, type Snooze } from '@/lib/domain/plan-vocabulary';
import { m } from '@/lib/i18n/messages';

import type { PlanQuestion } from './plan-dialog';
import type { PlanActions } from './use-plan-actions';

const SNOOZE_NAMES: Record<Snooze, () => string> = {
  quarter: m.plan_snooze_quarter,
  hour: m.plan_snooze_hour,
  tomorrow: m.plan_snooze_tomorrow,
};

interface PlanRowMenuProps {
  item: PlanItem;
  actions: PlanActions;
  onAsk: (question: PlanQuestion) => void;
}

/** Everything but "done". */
export function PlanRowMenu({ item, actions, onAsk }: PlanRowMenuProps) {
  const label = m.plan_actions({ title: item.title });
  const act = (id: string): void => {
    const length = SNOOZES.find((known) => known === id);
    if (length !== undefined) void actions.snooze(item, length);
    else if (id === 'move' || id === 'hold' || id === 'drop') onAsk({ about: id, item });
  };
  return (
    <Menu
      label={label}
      placement="bottom end"
      onAction={act}
      trigger={
        <IconButton label={label} data-plan-menu>
          <Ellipsis aria-hidden size={16} />
        </IconButton>
      }
      groups={[
        {
          id: 'snooze',
          title: m.plan_snooze(),
          entries: SNOOZES.map((id) => ({
            id,
            label: SNOOZE_NAMES[id](),
            icon: <Hourglass aria-hidden size={15} />,
          })),
        },
        {
          id: 'other',
          title: m.plan_other(),
          entries: [
            { id: 'move', label: m.plan_move(), description: 'M', icon: <CalendarClock aria-hidden size={15} /> },
            { id: 'hold', label: m.plan_hold(), description: 'H', icon: <Pause aria-hidden size={15} /> },
            { id: 'drop', label: m.plan_drop(), icon: <Trash2 aria-hidden size={15} /> },
          ],
        },
      ]}
    />
  );
}
