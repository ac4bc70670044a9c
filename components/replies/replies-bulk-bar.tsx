import { Check, Shapes, X } from 'lucide-react';

import { ClientPicker } from '@/components/library/client-picker';
import { SelectionFrame } from '@/components/library/selection-frame';
import type { Selection } from '@/components/library/use-selection';
import { Button } from '@/components/ui/button';
import { PickOrName } from '@/components/ui/pick-or-name';
import type { Client } from '@/lib/domain/client';
import { REPLY_KINDS } from '@/lib/domain/vocabulary';
import type { ReplyKind } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { kindName } from '@/lib/palette/kind-name';

import { AssigneePicker } from './assignee-picker';
import type { ReplyActions } from './use-reply-actions';

const ICON_SIZE = 14;
const NONE = 'none';

function KindPicker({ onPick }: { onPick: (kind: ReplyKind | null) => void }) {
  return (
    <PickOrName
      label={m.replies_kind()}
      placement="top start"
      icon={<Shapes aria-hidden size={ICON_SIZE} />}
      searchLabel={m.common_search()}
      emptyText={m.common_nothing_found()}
      choices={[
        { id: NONE, label: m.replies_kind_unsorted() },
        ...REPLY_KINDS.map((id) => ({ id, label: kindName(id) })),
      ]}
      noneId={NONE}
      onPick={(id) => onPick(REPLY_KINDS.find((kind) => kind === id) ?? null)}
    />
  );
}

export interface RepliesBulkBarProps {
  selection: Selection;
  clients: readonly Client[];
  actions: ReplyActions;
  isOpenTab: boolean;
}

function OutcomeButtons({ ids, actions }: { ids: readonly string[]; actions: ReplyActions }) {
  return (
    <>
      <Button
        size="small"
        icon={<Check aria-hidden size={ICON_SIZE} />}
        onClick={() => void actions.setState(ids, 'answered')}
      >
        {m.replies_answered()}
      </Button>
      <Button
        size="small"
        icon={<X aria-hidden size={ICON_SIZE} />}
        title={m.replies_close_hint()}
        onClick={() => void actions.setState(ids, 'closed')}
      >
        {m.replies_close()}
      </Button>
    </>
  );
}

/** What can be done with the chosen comments. */
export function RepliesBulkBar({ selection, clients, actions, isOpenTab }: RepliesBulkBarProps) {
  const { ids } = selection;
  return (
    <SelectionFrame
      selection={selection}
      label={m.replies_selection()}
      count={m.replies_selected({ count: ids.length, shown: formatNumber(ids.length) })}
    >
      <KindPicker onPick={(kind) => void actions.setKind(ids, kind)} />
      <AssigneePicker onPick={(name) => void actions.setAssignee(ids, name)} />
      <ClientPicker
        clients={clients}
        clientId={null}
        onAssign={(clientId) => void actions.assign(ids, clientId)}
        onCreate={(name) => void actions.assignNew(ids, name)}
      />
      {isOpenTab && <OutcomeButtons ids={ids} actions={actions} />}
    </SelectionFrame>
  );
}
