import { m } from '@/lib/i18n/messages';
import { build } from '@/lib/overlay/element-builder';
import type { FillField } from '@/lib/templates/language/rendered';

/**
 * Shows what the template asks for. Fields that are there already stay the same elements: the person is typing in one of them.
 */
export function showFields(group: HTMLElement, fields: readonly FillField[]): void {
  const shown = [...group.querySelectorAll<HTMLElement>('[data-fill]')].map((field) => field.dataset['fill']);
  const wanted = fields.map(({ key }) => key);
  group.hidden = fields.length === 0;
  if (shown.length === wanted.length && shown.every((key, index) => key === wanted[index])) return;
  group.replaceChildren(...fields.map((field) => buildField(group.ownerDocument, field)));
}

/** Fields of another template of the same names hold other values. */
export function clearFields(group: HTMLElement): void {
  group.replaceChildren();
}

/** What stands in the fields now, by key; those left empty are left out. */
export function readFields(group: HTMLElement): Record<string, string> {
  const filled: Record<string, string> = {};
  for (const field of group.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-fill]')) {
    const key = field.dataset['fill'];
    if (key !== undefined && field.value.trim() !== '') filled[key] = field.value;
  }
  return filled;
}

/** The first field that is still empty, else null. */
export function findEmptyField(group: HTMLElement): HTMLElement | null {
  const fields = [...group.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-fill]')];
  return fields.find(({ value }) => value.trim() === '') ?? null;
}

function buildField(document: Document, field: FillField): HTMLElement {
  const label = build(document, 'label', { text: field.label });
  label.append(field.kind === 'choice' ? buildChoice(document, field) : buildInput(document, field));
  return label;
}

function buildInput(document: Document, { key, kind, value }: FillField): HTMLInputElement {
  const type = kind === 'date' ? 'date' : 'text';
  const input = build(document, 'input', { type, 'data-fill': key, autocomplete: 'off', maxlength: '1000' });
  input.value = value ?? '';
  return input;
}

function buildChoice(document: Document, { key, options, value }: FillField): HTMLSelectElement {
  const select = build(document, 'select', { 'data-fill': key });
  if (value === null) select.append(build(document, 'option', { value: '', text: m.palette_field_choose() }));
  for (const option of options) select.append(build(document, 'option', { value: option, text: option }));
  select.value = value ?? '';
  return select;
}
