import { currentLocale } from '@/lib/i18n/locale';
import { m } from '@/lib/i18n/messages';

import { build } from './element-builder';
import { buildAction } from './page-bar';

/** What the bar of the selection shows. */
export interface SelectionView {
  selected: number;
  /** A capture of several posts under way. */
  progress: { done: number; total: number; isStopping: boolean } | null;
  /** What came of the last one, until something else is selected. */
  summary: { text: string; reasons: readonly string[]; canUndo: boolean } | null;
}

export const SELECT_ACTIONS = ['visible', 'none', 'capture', 'undo', 'stop', 'done'] as const;
export type SelectAction = (typeof SELECT_ACTIONS)[number];

export function describeSelection({ selected, progress, summary }: SelectionView): string {
  if (progress !== null) {
    const { done, total } = progress;
    return m.overlay_many_progress({ done: formatNumber(done), total: formatNumber(total) });
  }
  if (summary !== null) return summary.text;
  if (selected === 0) return m.overlay_many_hint();
  return m.overlay_many_count({ count: selected, shown: formatNumber(selected) });
}

export function buildSelectionBar(document: Document, view: SelectionView): Element[] {
  const action = (name: SelectAction, text: string): HTMLButtonElement => buildAction(document, name, text);
  const { selected, progress, summary } = view;
  if (progress !== null) return buildProgress(document, progress);
  const capture = action('capture', m.overlay_many_capture({ shown: formatNumber(selected) }));
  const none = action('none', m.overlay_many_none());
  capture.disabled = selected === 0;
  none.disabled = selected === 0;
  return [
    ...(summary === null ? [] : buildReasons(document, summary.reasons)),
    ...(summary?.canUndo === true ? [action('undo', m.overlay_many_undo())] : []),
    action('visible', m.overlay_many_visible()),
    none,
    capture,
    action('done', m.overlay_many_done()),
  ];
}

function buildProgress(
  document: Document,
  { done, total, isStopping }: NonNullable<SelectionView['progress']>,
): Element[] {
  const bar = build(document, 'progress', {
    max: String(total),
    value: String(done),
    'aria-label': m.overlay_many_running(),
  });
  const stop = buildAction(document, 'stop', isStopping ? m.overlay_many_stopping() : m.overlay_many_stop());
  return [bar, stop];
}

function buildReasons(document: Document, reasons: readonly string[]): Element[] {
  if (reasons.length === 0) return [];
  const list = build(document, 'ul', {});
  list.append(...reasons.map((text) => build(document, 'li', { text })));
  return [list];
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(currentLocale()).format(value);
}
