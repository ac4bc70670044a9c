import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { DatePicker } from '@/components/ui/date-picker';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import type { PlanItem } from '@/lib/domain/plan-item';
import { m } from '@/lib/i18n/messages';
import { dateAt, shiftDate, type Slot } from '@/lib/plan/slot-time';

interface MoveDialogProps {
  item: PlanItem;
  now: Date;
  onMove: (slot: Pick<Slot, 'date' | 'time'>) => void;
  onClose: () => void;
}

/** To another day or time, on the clock of the item's own zone. */
export function MoveDialog({ item, now, onMove, onClose }: MoveDialogProps) {
  const today = dateAt(now, item.timeZone);
  const tomorrow = today === null ? null : shiftDate(today, 1);
  const [date, setDate] = useState(item.date);
  const [time, setTime] = useState(item.time ?? '');
  const move = (day: string | null): void => {
    if (day !== null) onMove({ date: day, time: time === '' ? null : time });
  };
  return (
    <Dialog title={m.plan_move_title({ title: item.title })} closeLabel={m.plan_cancel()} isOpen onClose={onClose}>
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          move(date);
        }}
      >
        <div className="flex gap-3">
          <div className="flex-1">
            <DatePicker label={m.plan_move_day()} value={date} onChange={setDate} />
          </div>
          <TextField label={m.plan_move_time()} type="time" value={time} onChange={setTime} className="w-28" />
        </div>
        <div className="flex justify-end gap-2">
          {tomorrow !== null && (
            <Button className="me-auto" onClick={() => move(tomorrow)}>
              {m.plan_move_tomorrow()}
            </Button>
          )}
          <Button onClick={onClose}>{m.plan_cancel()}</Button>
          <Button type="submit" variant="primary" disabled={date === null}>
            {m.plan_move_submit()}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
