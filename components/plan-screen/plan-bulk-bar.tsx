import { ArrowRight, Pause, Trash2 } from 'lucide-react';
import { useState } from 'react';

import { SelectionFrame } from '@/components/library/selection-frame';
import { SaveTemplateButton } from '@/components/plan-series/save-template-button';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { BOARD_STATUSES, type BoardStatus } from './board-columns';
import { addDays } from './calendar-days';
import { statusName } from './status-name';
import type { PlanModel } from './use-plan-model';

/** Longer moves are made one item at a time, by the date. */
const MOST_DAYS = 366;

/** By how many days, back where negative. */
function MoveByDays({ onMove }: { onMove: (days: number) => void }) {
  const [text, setText] = useState('1');
  const days = Number(text);
  const isSound = Number.isInteger(days) && days !== 0 && Math.abs(days) <= MOST_DAYS;
  return (
    <form
      className="flex items-center gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (isSound) onMove(days);
      }}
    >
      <TextField
        label={m.calendar_bulk_days()}
        hideLabel
        type="number"
        min={-MOST_DAYS}
        max={MOST_DAYS}
        value={text}
        onChange={setText}
        className="w-20"
      />
      <Button type="submit" size="small" disabled={!isSound} icon={<ArrowRight aria-hidden size={14} />}>
        {m.calendar_bulk_move()}
      </Button>
    </form>
  );
}

interface StatusOfAllProps {
  isDisabled: boolean;
  onSet: (status: BoardStatus) => void;
}

function StatusOfAll({ isDisabled, onSet }: StatusOfAllProps) {
  const [status, setStatus] = useState<BoardStatus>('draft');
  return (
    <div className="flex items-center gap-1.5">
      <Select
        label={m.calendar_filter_status()}
        hideLabel
        value={status}
        options={BOARD_STATUSES.map((id) => ({ id, label: statusName(id) }))}
        onChange={setStatus}
        className="w-40"
      />
      <Button size="small" disabled={isDisabled} onClick={() => onSet(status)}>
        {m.calendar_bulk_status()}
      </Button>
    </div>
  );
}

/** What can be done with all that are selected; each is one step of undo. */
export function PlanBulkBar({ model }: { model: PlanModel }) {
  const { selection, actions, layout, ask } = model;
  const items = selection.ids.map(layout.itemOf).filter((item) => item !== null);
  const planned = items.filter(({ date }) => date !== null);
  return (
    <SelectionFrame
      selection={selection}
      label={m.calendar_selection()}
      count={m.calendar_selected({ count: items.length, shown: formatNumber(items.length) })}
    >
      <MoveByDays
        onMove={(days) =>
          void actions.move(planned, ({ date }) => (date === null ? {} : { date: addDays(date, days) }))
        }
      />
      <StatusOfAll isDisabled={planned.length === 0} onSet={(status) => void actions.setStatus(planned, status)} />
      <Button
        size="small"
        icon={<Pause aria-hidden size={14} />}
        aria-keyshortcuts="h"
        onClick={() => ask({ about: 'hold', items })}
      >
        {m.plan_hold()}
      </Button>
      <SaveTemplateButton items={items} />
      <Button
        size="small"
        variant="danger"
        className="ms-auto"
        icon={<Trash2 aria-hidden size={14} />}
        aria-keyshortcuts="Delete"
        onClick={() => void actions.remove(items)}
      >
        {m.library_delete()}
      </Button>
    </SelectionFrame>
  );
}
