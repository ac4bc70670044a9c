import { TONES, type Tone } from '@/lib/domain/vocabulary';
import { m } from '@/lib/i18n/messages';
import { build } from '@/lib/overlay/element-builder';

/** The palette's elements; built once per page and language, filled by the views. */
export interface PaletteParts {
  dialog: HTMLDialogElement;
  search: HTMLInputElement;
  who: HTMLElement;
  chips: HTMLElement;
  tone: HTMLSelectElement;
  main: HTMLElement;
  list: HTMLElement;
  /** Below the options: how many more there are, or why there is none. */
  says: HTMLElement;
  preview: HTMLElement;
  fields: HTMLElement;
  text: HTMLElement;
  problems: HTMLElement;
  /** That these words went out often today; read out when it changes. */
  repeats: HTMLElement;
  budget: HTMLElement;
  variant: HTMLButtonElement;
  insert: HTMLButtonElement;
  footer: HTMLElement;
  /** Shown instead of everything while there is no template at all. */
  empty: HTMLElement;
  /** Read out by screen readers, never seen. */
  live: HTMLElement;
}

const LIST_ID = 'list';

export function buildPaletteParts(document: Document): PaletteParts {
  const dialog = build(document, 'dialog', { 'aria-label': m.palette_title(), tabindex: '-1' });
  const search = build(document, 'input', {
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    maxlength: '200',
    'aria-label': m.palette_search(),
    'aria-autocomplete': 'list',
    'aria-expanded': 'true',
    'aria-controls': LIST_ID,
    placeholder: m.palette_search_hint(),
  });
  const header = build(document, 'header', {});
  const tone = buildTone(document);
  header.append(search, tone, iconButton(document, { action: 'close', label: m.palette_close(), sign: '✕' }));
  const who = build(document, 'div', { class: 'who' });
  const chips = build(document, 'div', { class: 'chips', role: 'group', 'aria-label': m.palette_kinds() });
  const main = build(document, 'div', { class: 'main' });
  const { column, list, says } = buildList(document);
  const preview = buildPreview(document);
  main.append(column, preview.preview);
  const foot = buildFooter(document);
  const empty = buildEmpty(document);
  const live = build(document, 'div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  dialog.append(header, who, chips, main, empty, foot.footer, live);
  return { dialog, search, who, chips, tone, main, list, says, ...preview, ...foot, empty, live };
}

function buildList(document: Document) {
  const column = build(document, 'div', { class: 'list' });
  const list = build(document, 'div', { id: LIST_ID, role: 'listbox', 'aria-label': m.palette_list() });
  const says = build(document, 'div', { class: 'says' });
  column.append(list, says);
  return { column, list, says };
}

function buildTone(document: Document): HTMLSelectElement {
  const tone = build(document, 'select', { 'aria-label': m.palette_tone(), 'data-control': 'tone' });
  const names: Record<Tone, string> = { formal: m.palette_tone_formal(), informal: m.palette_tone_informal() };
  tone.append(build(document, 'option', { value: '', text: m.palette_tone_own() }));
  for (const one of TONES) tone.append(build(document, 'option', { value: one, text: names[one] }));
  return tone;
}

function buildPreview(document: Document) {
  const preview = build(document, 'section', { class: 'preview', 'aria-label': m.palette_preview() });
  const fields = build(document, 'div', { class: 'fields', role: 'group', 'aria-label': m.palette_fields() });
  const text = build(document, 'div', { class: 'text' });
  const problems = build(document, 'ul', { class: 'problems' });
  const repeats = build(document, 'p', { class: 'repeats', role: 'status' });
  preview.append(fields, text, problems, repeats);
  return { preview, fields, text, problems, repeats };
}

function buildFooter(document: Document) {
  const footer = build(document, 'footer', {});
  const budget = build(document, 'span', { class: 'budget' });
  const variant = actionButton(document, 'variant', m.palette_variant());
  variant.setAttribute('aria-keyshortcuts', 'Alt+V');
  const insert = actionButton(document, 'insert', m.palette_insert());
  insert.className = 'first';
  const keys = build(document, 'small', { class: 'keys', text: m.palette_keys() });
  footer.append(
    budget,
    actionButton(document, 'test', m.palette_test_box()),
    actionButton(document, 'copy', m.palette_copy()),
    variant,
    insert,
    keys,
  );
  return { footer, budget, variant, insert };
}

function buildEmpty(document: Document): HTMLElement {
  const empty = build(document, 'div', { class: 'empty' });
  const buttons = build(document, 'div', {});
  const open = actionButton(document, 'manage', m.palette_empty_open());
  open.className = 'first';
  buttons.append(open);
  empty.append(
    build(document, 'b', { text: m.palette_empty_title() }),
    build(document, 'span', { text: m.palette_empty_text() }),
    buttons,
  );
  return empty;
}

function actionButton(document: Document, action: string, text: string): HTMLButtonElement {
  return build(document, 'button', { type: 'button', 'data-action': action, text });
}

function iconButton(document: Document, { action, label, sign }: Record<'action' | 'label' | 'sign', string>) {
  return build(document, 'button', {
    type: 'button',
    class: 'icon',
    'data-action': action,
    'aria-label': label,
    text: sign,
  });
}
