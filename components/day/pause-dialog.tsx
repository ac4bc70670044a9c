import { useState } from 'react';

import type { PlanActions } from '@/components/plan/use-plan-actions';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { Client } from '@/lib/domain/client';
import type { ClientId } from '@/lib/domain/ids';
import type { PlanItem } from '@/lib/domain/plan-item';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { isStoppedByPause } from '@/lib/plan/pause-day';

interface PauseDialogProps {
  /** Of everybody. */
  items: readonly PlanItem[];
  clients: readonly Client[];
  /** Chosen already; null: all. */
  clientId: ClientId | null;
  now: Date;
  actions: Pick<PlanActions, 'pauseDay'>;
  onClose: () => void;
}

const EVERYBODY = 'all';

interface WhosePostsProps {
  clients: readonly Client[];
  chosen: ClientId | null;
  onChoose: (clientId: ClientId | null) => void;
}

function WhosePosts({ clients, chosen, onChoose }: WhosePostsProps) {
  if (clients.length === 0) return null;
  return (
    <Select
      label={m.today_pause_whose()}
      value={chosen ?? EVERYBODY}
      options={[
        { id: EVERYBODY, label: m.today_pause_everybody() },
        ...clients.map(({ id, name }) => ({ id, label: name })),
      ]}
      onChange={(id) => onChoose(clients.find((client) => client.id === id)?.id ?? null)}
    />
  );
}

/** Whose day is paused, and why (domain.md DP-6); says beforehand how many posts that holds. */
export function PauseDialog({ items, clients, clientId, now, actions, onClose }: PauseDialogProps) {
  const [chosen, setChosen] = useState<ClientId | null>(clientId);
  const [reason, setReason] = useState('');
  const count = items.filter((item) => isStoppedByPause(item, chosen, now)).length;
  return (
    <Dialog title={m.today_pause_title()} closeLabel={m.plan_cancel()} isOpen onClose={onClose}>
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          void actions.pauseDay(chosen, reason.trim());
          onClose();
        }}
      >
        <p className="text-pretty text-ink-soft">{m.today_pause_text()}</p>
        <WhosePosts clients={clients} chosen={chosen} onChoose={setChosen} />
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the field that a dialog just opened is about */}
        <TextField label={m.today_reason()} value={reason} onChange={setReason} maxLength={300} autoFocus />
        <p role="status" className="text-xs text-ink-soft">
          {m.today_pause_count({ count, shown: formatNumber(count) })}
        </p>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{m.plan_cancel()}</Button>
          <Button type="submit" variant="primary">
            {m.today_pause_submit()}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
