import { useRef, useState } from 'react';

import type { PlanContent } from '@/lib/domain/plan-item';
import { contentOfLine } from '@/lib/plan/plan-content';
import { parseQuickAdd, type QuickAdd, type QuickField } from '@/lib/plan/quick-add/parse-quick-add';
import { wallTimeOf } from '@/lib/text/zoned-time';

import type { PlanActions } from './use-plan-actions';

const NOTHING_LEFT: ReadonlySet<QuickField> = new Set();

export interface QuickLine {
  line: string;
  isEmpty: boolean;
  /** Enter was pressed on a line that says no title. */
  isTitleMissing: boolean;
  /** null: nothing that could be added yet. */
  understood: { read: QuickAdd; content: PlanContent } | null;
  change: (line: string) => void;
  /** Leaves what was understood as this in the title. */
  leave: (field: QuickField) => void;
  submit: () => Promise<void>;
}

/** A line on its way into the plan. It stays until it is stored, and what is typed meanwhile is not touched. */
export function useQuickLine(
  { now, timeZone, clientId }: { now: Date; timeZone: string; clientId: PlanContent['clientId'] },
  onAdd: PlanActions['add'],
): QuickLine {
  const [line, setLine] = useState('');
  const [left, setLeft] = useState(NOTHING_LEFT);
  const [isTitleMissing, setTitleMissing] = useState(false);
  const isAdding = useRef(false);
  const wall = wallTimeOf(now, timeZone);
  const read = wall === null ? null : parseQuickAdd(line, wall, left);
  const isEmpty = line.trim() === '';
  const content = read === null || wall === null ? null : contentOfLine(read, wall, timeZone);
  const change = (text: string): void => {
    setLine(text);
    setTitleMissing(false);
    if (text.trim() === '') setLeft(NOTHING_LEFT);
  };
  const submit = async (): Promise<void> => {
    if (content === null) setTitleMissing(!isEmpty);
    if (content === null || isAdding.current) return;
    isAdding.current = true;
    const isAdded = await onAdd({ ...content, clientId });
    isAdding.current = false;
    if (!isAdded) return;
    setLine((current) => (current === line ? '' : current));
    setLeft(NOTHING_LEFT);
  };
  return {
    line,
    isEmpty,
    isTitleMissing,
    understood: isEmpty || read === null || content === null ? null : { read, content },
    change,
    leave: (field) => setLeft(new Set([...left, field])),
    submit,
  };
}
