import { CalendarClock, Ellipsis, Hourglass, Pause, Pencil, SquareArrowOutUpRight, Trash2 } from 'lucide-react';

import type { OpenComposer } from '@/components/day/use-composer';
import { networkName } from '@/components/post-card/network-name';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import type { NetworkId } from '@/lib/domain/network-id';
import type { PlanItem } from '@/lib/domain/plan-item';
import { SNOOZES, type Snooze } from '@/lib/domain/plan-vocabulary';
import { m } from '@/lib/i18n/messages';
import type { DaySection } from '@/lib/plan/arrange-day';

import { composableNetworks } from './compose-buttons';
import type { PlanQuestion } from './plan-dialog';
import type { PlanActions } from './use-plan-actions';

const SNOOZE_NAMES: Record<Snooze, () => string> = {
  quarter: m.plan_snooze_quarter,
  hour: m.plan_snooze_hour,
  tomorrow: m.plan_snooze_tomorrow,
};

interface PlanRowMenuProps {
  item: PlanItem;
  section: DaySection;
  actions: PlanActions;
  onAsk: (question: PlanQuestion) => void;
  onCompose: OpenComposer;
  onEdit: (item: PlanItem) => void;
}

const COMPOSE = 'compose-';

/** Composers of its networks; none for what is no post. */
function composeGroups(networks: readonly NetworkId[]) {
  if (networks.length === 0) return [];
  const entries = networks.map((network) => ({
    id: `${COMPOSE}${network}`,
    label: m.today_compose_on({ network: networkName(network) }),
    icon: <SquareArrowOutUpRight aria-hidden size={15} />,
  }));
  return [{ id: 'compose', title: m.today_compose(), entries }];
}

/** Everything but "done". */
export function PlanRowMenu({ item, section, actions, onAsk, onCompose, onEdit }: PlanRowMenuProps) {
  const networks = composableNetworks(item, section);
  const label = m.plan_actions({ title: item.title });
  const act = (id: string): void => {
    const length = SNOOZES.find((known) => known === id);
    const network = networks.find((known) => id === `${COMPOSE}${known}`);
    if (length !== undefined) void actions.snooze(item, length);
    else if (network !== undefined) void onCompose(item, network);
    else if (id === 'edit') onEdit(item);
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
        ...composeGroups(networks),
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
            { id: 'edit', label: m.today_edit(), description: 'E', icon: <Pencil aria-hidden size={15} /> },
            { id: 'drop', label: m.plan_drop(), icon: <Trash2 aria-hidden size={15} /> },
          ],
        },
      ]}
    />
  );
}
