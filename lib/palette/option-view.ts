import { m } from '@/lib/i18n/messages';
import { build } from '@/lib/overlay/element-builder';
import type { FoundTemplate } from '@/lib/messaging/template-messages';

import { kindName } from './kind-name';

export interface OptionContent {
  template: FoundTemplate;
  /** First line of what would be inserted. */
  line: string;
  isOfClient: boolean;
}

/** Identity of one option in the list, for `aria-activedescendant`. */
export function optionId(index: number): string {
  return `option-${String(index)}`;
}

export function buildOption(
  document: Document,
  { template, line, isOfClient }: OptionContent,
  index: number,
): HTMLElement {
  const option = build(document, 'div', {
    id: optionId(index),
    role: 'option',
    'aria-selected': 'false',
    'data-index': String(index),
  });
  const top = build(document, 'div', { class: 'top' });
  if (isOfClient) top.append(build(document, 'i', { class: 'mine', title: m.palette_client_mark() }));
  top.append(build(document, 'b', { text: template.title }));
  if (template.shortcut !== null) top.append(build(document, 'code', { text: template.shortcut }));
  if (template.kind !== null) top.append(build(document, 'small', { text: kindName(template.kind) }));
  option.append(top, build(document, 'div', { class: 'line', text: line }));
  return option;
}
