import { type ReactNode, useMemo } from 'react';

import { useAfterPaint } from '@/components/app/use-after-paint';
import { useListCursor } from '@/components/app/use-list-cursor';
import { type KeyTables, usePageKeys } from '@/components/app/use-page-keys';
import type { OpenComposer } from '@/components/day/use-composer';
import type { Client } from '@/lib/domain/client';
import type { PlanItem } from '@/lib/domain/plan-item';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { type Day, DAY_SECTIONS, type DaySection, OPEN_SECTIONS } from '@/lib/plan/arrange-day';
import type { StartedPosts } from '@/lib/plan/started-posts';

import { dayHeadingClass } from './day-heading';
import type { PlanQuestion } from './plan-dialog';
import { planDomId } from './plan-dom-id';
import { PlanRow } from './plan-row';
import type { PlanActions } from './use-plan-actions';

const TITLES: Record<DaySection, () => string> = {
  overdue: m.plan_section_overdue,
  check: m.plan_section_check,
  next: m.plan_section_next,
  later: m.plan_section_later,
  held: m.plan_section_held,
  done: m.plan_section_done,
};

const BEFORE_ANSWERS = ['overdue', 'check', 'next'] as const;
const AFTER_ANSWERS = ['later', 'held', 'done'] as const;

interface DayKeys {
  move: (step: number) => void;
  jump: (to: 'first' | 'last') => void;
  finish: () => void;
  more: () => void;
  ask: (about: PlanQuestion['about']) => void;
  edit: () => void;
  undo: () => void;
}

const TABLES: KeyTables<DayKeys> = {
  isAtList: (target) => target === document.body || target.matches('[data-plan-row]'),
  anywhere: {},
  atList: {
    ArrowDown: (keys) => keys.move(1),
    ArrowUp: (keys) => keys.move(-1),
    Home: (keys) => keys.jump('first'),
    End: (keys) => keys.jump('last'),
    ' ': (keys) => keys.finish(),
    s: (keys) => keys.more(),
    m: (keys) => keys.ask('move'),
    h: (keys) => keys.ask('hold'),
    e: (keys) => keys.edit(),
    u: (keys) => keys.undo(),
  },
  withControl: { z: (keys) => keys.undo() },
};

interface DayRowsProps {
  day: Day;
  now: Date;
  actions: PlanActions;
  clients: readonly Client[];
  started: StartedPosts;
  onAsk: (question: PlanQuestion) => void;
  onCompose: OpenComposer;
  onEdit: (item: PlanItem) => void;
  /** Stands between what is next and the rest of the day (domain.md DP-1). */
  waiting: ReactNode;
}

/** For how long to put it off is asked by the menu of its row. */
function openMenu({ id }: PlanItem): void {
  document.getElementById(planDomId(id))?.querySelector<HTMLElement>('[data-plan-menu]')?.click();
}

/** More than the window shows at once. */
const FIRST_ROWS = 8;

/** The sections of the day that have something in them. */
export function DayRows(props: DayRowsProps) {
  const { day, now, actions, clients, started, onAsk, onCompose, onEdit, waiting } = props;
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
    if (current !== null && OPEN_SECTIONS.has(current.section)) run(current.item);
  };
  usePageKeys<DayKeys>(
    {
      move: cursor.move,
      jump: cursor.jump,
      finish: () => onOpenOne((item) => void actions.finish(item)),
      more: () => onOpenOne(openMenu),
      ask: (about) => onOpenOne((item) => onAsk({ about, item })),
      edit: () => current !== null && onEdit(current.item),
      undo: () => void actions.undoLast(),
    },
    TABLES,
  );
  const reachable = Math.max(cursor.index, 0);
  const isPainted = useAfterPaint();
  // Years of work may be overdue: the first paint does not wait for what is out of sight.
  const drawn = useMemo(
    () => new Set((isPainted ? placed : placed.slice(0, FIRST_ROWS)).map(({ item }) => item.id)),
    [placed, isPainted],
  );
  const sections = (names: readonly DaySection[]) =>
    names
      .filter((section) => day[section].some(({ item }) => drawn.has(item.id)))
      .map((section) => (
        <section key={section} aria-labelledby={`day-${section}`}>
          <h2 id={`day-${section}`} className={dayHeadingClass}>
            {TITLES[section]()}
            <span className="tabular">{formatNumber(day[section].length)}</span>
          </h2>
          <div className="space-y-0.5">
            {day[section]
              .filter(({ item }) => drawn.has(item.id))
              .map(({ item }) => (
                <PlanRow
                  key={item.id}
                  item={item}
                  section={section}
                  client={clients.find(({ id }) => id === item.clientId) ?? null}
                  now={now}
                  actions={actions}
                  isReachable={placed[reachable]?.item.id === item.id}
                  onFocus={() => cursor.set(item.id)}
                  startedOn={started[item.id] ?? null}
                  onAsk={onAsk}
                  onCompose={onCompose}
                  onEdit={onEdit}
                />
              ))}
          </div>
        </section>
      ));
  return (
    <>
      {sections(BEFORE_ANSWERS)}
      {waiting}
      {sections(AFTER_ANSWERS)}
    </>
  );
}
