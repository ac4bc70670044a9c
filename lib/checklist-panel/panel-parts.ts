import { m } from '@/lib/i18n/messages';
import { build } from '@/lib/overlay/element-builder';

/** The panel's elements; built once per page and language, filled by the views. */
export interface PanelParts {
  panel: HTMLElement;
  title: HTMLElement;
  fold: HTMLButtonElement;
  /** What the panel holds beside its head. */
  body: HTMLElement;
  /** Signed in as somebody else. */
  guard: HTMLElement;
  counters: HTMLElement;
  seen: HTMLElement;
  rows: HTMLElement;
  /** Nothing to do, or what came of the last press. */
  says: HTMLElement;
  /** Read out by screen readers when it changes, never seen. */
  live: HTMLElement;
}

const TITLE_ID = 'title';
const BODY_ID = 'body';

export function buildPanelParts(document: Document): PanelParts {
  const panel = build(document, 'section', { 'aria-labelledby': TITLE_ID, tabindex: '-1' });
  const title = build(document, 'h2', { id: TITLE_ID, text: m.composer_title() });
  const fold = icon(document, 'fold', m.composer_fold(), '–');
  fold.setAttribute('aria-expanded', 'true');
  fold.setAttribute('aria-controls', BODY_ID);
  const head = build(document, 'header', {});
  head.append(
    title,
    icon(document, 'move', m.composer_move(), '⇄'),
    fold,
    icon(document, 'close', m.composer_close(), '✕'),
  );
  const guard = build(document, 'p', { class: 'guard', role: 'alert' });
  guard.hidden = true;
  const counters = build(document, 'div', { class: 'counters' });
  const seen = build(document, 'div', { class: 'seen' });
  const rows = build(document, 'ul', { 'aria-label': m.composer_rows() });
  const says = build(document, 'p', { class: 'says', role: 'status' });
  const body = build(document, 'div', { id: BODY_ID, class: 'body' });
  body.append(guard, counters, seen, rows, says);
  const live = build(document, 'div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  panel.append(head, body, live);
  return { panel, title, fold, body, guard, counters, seen, rows, says, live };
}

function icon(document: Document, action: string, label: string, sign: string): HTMLButtonElement {
  const attributes = { type: 'button', class: 'icon', 'data-action': action, 'aria-label': label, title: label };
  return build(document, 'button', { ...attributes, text: sign });
}
