import { useState } from 'react';

import { useMinute } from '@/components/app/use-minute';
import { type Selection, useSelection } from '@/components/library/use-selection';
import type { PlanItem } from '@/lib/domain/plan-item';

import { stepDate } from './calendar-days';
import type { PlanAsked } from './plan-questions';
import { usePlanAddress, type PlanAddressState } from './use-plan-address';
import { type PlanCursors, usePlanCursors } from './use-plan-cursors';
import { type PlanData, usePlanData } from './use-plan-data';
import { type PlanLayout, usePlanLayout } from './use-plan-layout';
import { type ScreenActions, useScreenActions } from './use-screen-actions';

/** All that the screen of the plan is made of. */
export interface PlanModel extends PlanAddressState {
  now: Date;
  data: PlanData;
  layout: PlanLayout;
  cursors: PlanCursors;
  selection: Selection;
  actions: ScreenActions;
  asked: PlanAsked | null;
  ask: (asked: PlanAsked | null) => void;
  page: (step: -1 | 1) => void;
  /** A new item on a day; left out: on the day of the keyboard, or the one that is shown. */
  create: (date?: string) => void;
  /** What a key acts on: the item of the keyboard, or all that are selected where it is one of them. */
  targets: () => PlanItem[];
}

export function usePlanModel(): PlanModel {
  const now = useMinute();
  const { address, change } = usePlanAddress();
  const { view } = address;
  const data = usePlanData(address, now);
  const layout = usePlanLayout(view, data);
  const cursors = usePlanCursors({ view, data, layout, onPage: (date) => change({ date }) });
  const selection = useSelection(layout.listed);
  const actions = useScreenActions();
  const [asked, ask] = useState<PlanAsked | null>(null);
  const itemsOf = (ids: readonly string[]): PlanItem[] => ids.map(layout.itemOf).filter((item) => item !== null);
  return {
    now,
    address,
    change,
    data,
    layout,
    cursors,
    selection,
    actions,
    asked,
    ask,
    page: (step) => change({ date: stepDate(view, data.date, step) }),
    create: (date) => {
      const place = cursors.view.place?.columnId ?? '';
      const there = data.dates.includes(place) && view !== 'board' ? place : data.date;
      change({ item: 'new', date: date ?? there });
    },
    targets: () => {
      const id = cursors.active.place?.itemId ?? null;
      if (id === null) return itemsOf(selection.ids);
      return itemsOf(selection.has(id) ? selection.ids : [id]);
    },
  };
}
