import type { TemplateContent } from '@/lib/domain/template';
import { m } from '@/lib/i18n/messages';

const FIELDS: readonly [keyof TemplateContent, () => string][] = [
  ['title', m.templates_name],
  ['shortcut', m.templates_shortcut],
  ['body', m.templates_body],
  ['toneVariants', m.templates_tones],
  ['kind', m.templates_kind],
  ['clientId', m.templates_client],
  ['languages', m.templates_languages],
  ['networks', m.templates_networks],
  ['folder', m.templates_folder],
  ['tags', m.common_tags],
];

/** Names of the fields in which two contents differ. */
export function listChangedFields(one: TemplateContent, other: TemplateContent): string[] {
  return FIELDS.filter(([field]) => JSON.stringify(one[field]) !== JSON.stringify(other[field])).map(([, name]) =>
    name(),
  );
}
