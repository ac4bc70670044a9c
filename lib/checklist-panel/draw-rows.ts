import { m } from '@/lib/i18n/messages';
import { build } from '@/lib/overlay/element-builder';

import type { PanelRow, RowState } from './panel-row';

/** Signs, so that colour is not alone in telling. */
const SIGNS: Record<RowState, string> = { block: '✕', warn: '!', hint: 'i', overridden: '–', open: '', ticked: '' };

/**
 * Draws the rows into the list. A row that says the same stays the same element: the focus in it is kept, and nothing is read out
 * again. @param asked id of the row that is asked why it may stay
 */
export function drawRows(list: HTMLElement, rows: readonly PanelRow[], asked: string | null): void {
  const before = new Map([...list.children].map((item) => [item.getAttribute('data-row'), item]));
  const items = rows.map((row) => {
    const look = JSON.stringify([row.state, row.title, row.detail, row.snippet, row.reason, row.id === asked]);
    const known = before.get(row.id);
    if (known?.getAttribute('data-look') === look) return known;
    const item = drawRow(list.ownerDocument, row, row.id === asked);
    item.setAttribute('data-look', look);
    if (known !== undefined) keepFocus(known, item);
    return item;
  });
  const isSame = items.length === list.children.length && items.every((item, index) => list.children[index] === item);
  if (!isSame) replaceChildren(list, items);
}

/** Moving the element that has the focus would take it away. */
function replaceChildren(list: HTMLElement, items: readonly Element[]): void {
  const kept = new Set(items);
  for (const item of list.children) if (!kept.has(item)) item.remove();
  for (const [index, item] of items.entries()) {
    const there = list.children[index] ?? null;
    if (there !== item) list.insertBefore(item, there);
  }
}

function keepFocus(known: Element, item: Element): void {
  const root = known.getRootNode();
  const active = 'activeElement' in root && isElement(root.activeElement) ? root.activeElement : null;
  if (active === null || !known.contains(active)) return;
  const action = active.getAttribute('data-action');
  known.replaceWith(item);
  const next =
    item.querySelector<HTMLElement>(`[data-action="${action ?? ''}"]`) ??
    item.querySelector<HTMLElement>('button, input');
  next?.focus();
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'getAttribute' in value;
}

function drawRow(document: Document, row: PanelRow, isAsked: boolean): HTMLElement {
  const { id, state } = row;
  const item = build(document, 'li', { 'data-row': id, 'data-state': state });
  if (state === 'open' || state === 'ticked') {
    item.append(drawTick(document, row));
    return item;
  }
  const sign = build(document, 'span', { class: 'sign', role: 'img', 'aria-label': nameOf(state), text: SIGNS[state] });
  item.append(sign, build(document, 'span', { class: 'what', text: row.title }));
  if (row.snippet !== null) item.append(build(document, 'q', { text: row.snippet }));
  if (row.detail !== null) item.append(build(document, 'small', { text: row.detail }));
  if (row.reason !== null)
    item.append(build(document, 'small', { text: m.composer_reason_given({ reason: row.reason }) }));
  item.append(drawActs(document, row, isAsked));
  return item;
}

function drawTick(document: Document, { state, title, detail }: PanelRow): HTMLElement {
  const label = build(document, 'label', {});
  const box = build(document, 'input', { type: 'checkbox', 'data-action': 'tick' });
  box.checked = state === 'ticked';
  label.append(box, build(document, 'span', { class: 'what', text: title }));
  if (detail !== null) label.append(build(document, 'small', { text: detail }));
  return label;
}

function drawActs(document: Document, { state, edits, title }: PanelRow, isAsked: boolean): HTMLElement {
  const acts = build(document, 'div', { class: 'acts' });
  const button = (action: string, text: string): HTMLButtonElement =>
    build(document, 'button', { type: 'button', 'data-action': action, text, 'aria-label': `${text}: ${title}` });
  if (isAsked) {
    const attributes = {
      type: 'text',
      maxlength: '300',
      'data-action': 'reason',
      placeholder: m.composer_reason_hint(),
    };
    acts.append(
      build(document, 'input', { ...attributes, 'aria-label': m.composer_reason({ row: title }) }),
      button('override', m.composer_reason_keep()),
    );
    return acts;
  }
  if (state === 'overridden') acts.append(button('restore', m.composer_restore()));
  else {
    if (edits !== null) acts.append(button('fix', m.composer_fix()));
    acts.append(button('ask', m.composer_override()));
  }
  return acts;
}

function nameOf(state: RowState): string {
  if (state === 'block') return m.composer_state_block();
  if (state === 'warn') return m.composer_state_warn();
  return state === 'hint' ? m.composer_state_hint() : m.composer_state_overridden();
}
