import { CalendarPlus } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useId } from 'react';

import { Button } from '@/components/ui/button';
import { inputClass } from '@/components/ui/text-field';
import type { Client } from '@/lib/domain/client';
import { m } from '@/lib/i18n/messages';

import { QuickAddParts } from './quick-add-parts';
import type { PlanActions } from './use-plan-actions';
import { type QuickLine, useQuickLine } from './use-quick-line';

interface QuickAddProps {
  now: Date;
  /** IANA. */
  timeZone: string;
  /** Whose day is looked at: what is added is theirs. null: nobody's. */
  client: Client | null;
  field: RefObject<HTMLInputElement | null>;
  onAdd: PlanActions['add'];
}

function LineField({ id, quick, field }: { id: string; quick: QuickLine; field: QuickAddProps['field'] }) {
  const { line, isEmpty, isTitleMissing, change } = quick;
  const onKeyDown = (event: KeyboardEvent): void => {
    // In the popup a second Escape closes the window.
    if (event.key !== 'Escape' || isEmpty) return;
    event.preventDefault();
    event.stopPropagation();
    change('');
  };
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {m.plan_add_label()}
      </label>
      <input
        ref={field}
        id={id}
        value={line}
        autoComplete="off"
        placeholder={m.plan_add_hint()}
        aria-invalid={isTitleMissing}
        aria-describedby={isTitleMissing ? `${id}-missing` : undefined}
        className={inputClass}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </>
  );
}

/** One line that becomes an item of the plan (domain.md DP-12). */
export function QuickAdd({ now, timeZone, client, field, onAdd }: QuickAddProps) {
  const id = useId();
  const quick = useQuickLine({ now, timeZone, clientId: client?.id ?? null }, onAdd);
  const { line, isEmpty, isTitleMissing, understood, leave, submit } = quick;
  return (
    <form
      className="space-y-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className="flex gap-2">
        <LineField id={id} quick={quick} field={field} />
        <Button type="submit" variant="primary" icon={<CalendarPlus aria-hidden size={15} />} disabled={isEmpty}>
          {m.plan_add_submit()}
        </Button>
      </div>
      {isTitleMissing && (
        <p id={`${id}-missing`} role="alert" className="text-xs text-danger">
          {m.plan_add_no_title()}
        </p>
      )}
      {understood !== null && client !== null && (
        <p className="text-xs text-ink-soft">{m.today_plan_for({ client: client.name })}</p>
      )}
      {understood !== null && <QuickAddParts line={line} {...understood} now={now} onLeave={leave} />}
    </form>
  );
}
