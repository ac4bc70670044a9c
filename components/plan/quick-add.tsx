import { CalendarPlus } from 'lucide-react';
import { type RefObject, useId, useState } from 'react';

import { Button } from '@/components/ui/button';
import { inputClass } from '@/components/ui/text-field';
import { m } from '@/lib/i18n/messages';
import { contentOfLine } from '@/lib/plan/plan-content';
import { parseQuickAdd, type QuickField } from '@/lib/plan/quick-add/parse-quick-add';
import { wallTimeOf } from '@/lib/text/zoned-time';

import { QuickAddParts } from './quick-add-parts';
import type { PlanActions } from './use-plan-actions';

const NOTHING_LEFT: ReadonlySet<QuickField> = new Set();

interface QuickAddProps {
  now: Date;
  /** IANA. */
  timeZone: string;
  field: RefObject<HTMLInputElement | null>;
  onAdd: PlanActions['add'];
}

/** One line that becomes an item of the plan (domain.md DP-12). What was typed stays until it is stored. */
export function QuickAdd({ now, timeZone, field, onAdd }: QuickAddProps) {
  const id = useId();
  const [line, setLine] = useState('');
  const [left, setLeft] = useState(NOTHING_LEFT);
  const [isMissing, setMissing] = useState(false);
  const wall = wallTimeOf(now, timeZone);
  const read = wall === null ? null : parseQuickAdd(line, wall, left);
  const isEmpty = line.trim() === '';
  const content = read === null || wall === null ? null : contentOfLine(read, wall, timeZone);
  const change = (text: string): void => {
    setLine(text);
    setMissing(false);
    if (text.trim() === '') setLeft(NOTHING_LEFT);
  };
  const submit = async (): Promise<void> => {
    if (content === null) {
      setMissing(!isEmpty);
      return;
    }
    if (await onAdd(content)) change('');
  };
  return (
    <form
      className="space-y-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className="flex gap-2">
        <label htmlFor={id} className="sr-only">
          {m.plan_add_label()}
        </label>
        <input
          ref={field}
          id={id}
          value={line}
          autoComplete="off"
          placeholder={m.plan_add_hint()}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? `${id}-missing` : undefined}
          className={inputClass}
          onChange={(event) => change(event.target.value)}
          onKeyDown={(event) => {
            // In the popup a second Escape closes the window.
            if (event.key !== 'Escape' || isEmpty) return;
            event.preventDefault();
            event.stopPropagation();
            change('');
          }}
        />
        <Button type="submit" variant="primary" icon={<CalendarPlus aria-hidden size={15} />} disabled={isEmpty}>
          {m.plan_add_submit()}
        </Button>
      </div>
      {isMissing && (
        <p id={`${id}-missing`} role="alert" className="text-xs text-danger">
          {m.plan_add_no_title()}
        </p>
      )}
      {!isEmpty && read !== null && content !== null && (
        <QuickAddParts
          line={line}
          read={read}
          content={content}
          now={now}
          onLeave={(kind) => setLeft(new Set([...left, kind]))}
        />
      )}
    </form>
  );
}
