import { lazy, Suspense, useMemo, useRef, useState } from 'react';

import { type KeyTables, usePageKeys } from '@/components/app/use-page-keys';
import { useListCursor } from '@/components/app/use-list-cursor';
import { useMinute } from '@/components/app/use-minute';
import { useClients } from '@/lib/db/use-clients';
import { useDayItems } from '@/lib/db/use-plan';
import type { PlanItem } from '@/lib/domain/plan-item';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { arrangeDay, type Day, DAY_SECTIONS, type DaySection } from '@/lib/plan/arrange-day';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

import type { PlanQuestion } from './plan-dialog';
import { planDomId } from './plan-dom-id';
import { PlanRow } from './plan-row';
import { QuickAdd } from './quick-add';
import { type PlanActions, usePlanActions } from './use-plan-actions';

/** Calendars weigh more than all the rest of the day: they come when they are asked for. */
const PlanDialog = lazy(async () => {
  const { PlanDialog: dialog } = await import('./plan-dialog');
  return { default: dialog };
});

const TITLES: Record<DaySection, () => string> = {
  overdue: m.plan_section_overdue,
  check: m.plan_section_check,
  next: m.plan_section_next,
  later: m.plan_section_later,
  held: m.plan_section_held,
  done: m.plan_section_done,
};

interface DayKeys {
  move: (step: number) => void;
  jump: (to: 'first' | 'last') => void;
  finish: () => void;
  more: () => void;
  ask: (about: PlanQuestion['about']) => void;
  write: () => void;
  undo: () => void;
}

const TABLES: KeyTables<DayKeys> = {
  isAtList: (target) => target === document.body || target.matches('[data-plan-row]'),
  anywhere: {
    '/': (keys) => keys.write(),
    '+': (keys) => keys.write(),
  },
  atList: {
    ArrowDown: (keys) => keys.move(1),
    ArrowUp: (keys) => keys.move(-1),
    Home: (keys) => keys.jump('first'),
    End: (keys) => keys.jump('last'),
    ' ': (keys) => keys.finish(),
    s: (keys) => keys.more(),
    m: (keys) => keys.ask('move'),
    h: (keys) => keys.ask('hold'),
  },
  withControl: { z: (keys) => keys.undo() },
};

/** Sections in which an item can still be done, put off, moved or held. */
const OPEN: ReadonlySet<DaySection> = new Set(['overdue', 'next', 'later']);

interface DayRowsProps {
  day: Day;
  now: Date;
  actions: PlanActions;
  onAsk: (question: PlanQuestion) => void;
  onWrite: () => void;
}

/** For how long to put it off is asked by the menu of its row. */
function openMenu({ id }: PlanItem): void {
  document.getElementById(planDomId(id))?.querySelector<HTMLElement>('[data-plan-menu]')?.click();
}

/** The sections of the day that have something in them. */
function DayRows({ day, now, actions, onAsk, onWrite }: DayRowsProps) {
  const clients = useClients() ?? [];
  const placed = useMemo(
    () => DAY_SECTIONS.flatMap((section) => day[section].map(({ item }) => ({ item, section }))),
    [day],
  );
  const cursor = useListCursor(
    useMemo(() => placed.map(({ item }) => item.id), [placed]),
    { domIdOf: planDomId },
  );
  const current = placed[cursor.index] ?? null;
  const onOpenOne = (run: (item: PlanItem) => void): void => {
    if (current !== null && OPEN.has(current.section)) run(current.item);
  };
  usePageKeys<DayKeys>(
    {
      move: cursor.move,
      jump: cursor.jump,
      finish: () => onOpenOne((item) => void actions.finish(item)),
      more: () => onOpenOne(openMenu),
      ask: (about) => onOpenOne((item) => onAsk({ about, item })),
      write: onWrite,
      undo: () => void actions.undoLast(),
    },
    TABLES,
  );
  const reachable = Math.max(cursor.index, 0);
  return DAY_SECTIONS.filter((section) => day[section].length > 0).map((section) => (
    <section key={section} aria-labelledby={`day-${section}`}>
      <h3 id={`day-${section}`} className="mb-0.5 flex gap-1.5 px-1.5 text-xs font-semibold text-ink-soft">
        {TITLES[section]()}
        <span className="tabular">{formatNumber(day[section].length)}</span>
      </h3>
      <div className="space-y-0.5">
        {day[section].map(({ item }) => (
          <PlanRow
            key={item.id}
            item={item}
            section={section}
            client={clients.find(({ id }) => id === item.clientId) ?? null}
            now={now}
            actions={actions}
            isReachable={placed[reachable]?.item.id === item.id}
            onFocus={() => cursor.set(item.id)}
            onAsk={onAsk}
          />
        ))}
      </div>
    </section>
  ));
}

/** The day at one glance, and the line by which something is added to it. */
export function DayPlan() {
  const now = useMinute();
  const items = useDayItems(now.toISOString().slice(0, 10));
  const actions = usePlanActions();
  const [question, setQuestion] = useState<PlanQuestion | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const day = useMemo(() => (items === undefined ? null : arrangeDay(items, now)), [items, now]);
  const isEmpty = items !== undefined && day !== null && DAY_SECTIONS.every((section) => day[section].length === 0);
  return (
    <section aria-label={m.plan_day_label()} className="space-y-3">
      <QuickAdd now={now} timeZone={localTimeZone()} field={field} onAdd={actions.add} />
      {isEmpty && (
        <div className="rounded-lg bg-sunken px-3 py-2.5">
          <p className="font-medium">{m.plan_empty_title()}</p>
          <p className="text-xs text-pretty text-ink-soft">{m.plan_empty_text()}</p>
        </div>
      )}
      {day !== null && (
        <DayRows day={day} now={now} actions={actions} onAsk={setQuestion} onWrite={() => field.current?.focus()} />
      )}
      {question !== null && (
        <Suspense>
          <PlanDialog question={question} now={now} actions={actions} onClose={() => setQuestion(null)} />
        </Suspense>
      )}
    </section>
  );
}
