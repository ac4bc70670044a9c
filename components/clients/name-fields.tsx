import { useState } from 'react';

import { languageName } from '@/components/templates/language-name';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { m } from '@/lib/i18n/messages';

import type { ClientFieldsProps } from './client-fields';
import { ClientSection } from './client-section';
import { ColourField } from './colour-field';
import { ZoneField } from './zone-field';

const MAX_NAME_LENGTH = 120;
const UNSAID = 'unsaid';
/** Those most written in where Jackdaw speaks; a language set elsewhere is kept and shown. */
const LANGUAGES = ['ro', 'ru', 'en', 'uk', 'de', 'fr', 'it', 'es', 'pl', 'tr', 'bg', 'hu'];

/** Saved when the field is left; an empty name is taken back. */
function NameField({ client, onChange }: ClientFieldsProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const save = (): void => {
    const name = draft?.trim() ?? '';
    if (name !== '' && name !== client.name) onChange({ name });
    setDraft(null);
  };
  return (
    <TextField
      label={m.clients_name()}
      value={draft ?? client.name}
      maxLength={MAX_NAME_LENGTH}
      autoComplete="off"
      onChange={setDraft}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) save();
      }}
    />
  );
}

/** Who the client is, and on which clock it lives. */
export function NameFields({ client, now, onChange }: ClientFieldsProps & { now: Date }) {
  const languages = [...new Set([...LANGUAGES, ...(client.language === null ? [] : [client.language])])];
  return (
    <ClientSection title={m.clients_about_title()}>
      <NameField client={client} onChange={onChange} />
      <ColourField value={client.colour} onChange={(colour) => onChange({ colour })} />
      <div className="grid gap-3 sm:grid-cols-2">
        <ZoneField timeZone={client.timeZone} now={now} onChange={(timeZone) => onChange({ timeZone })} />
        <Select
          label={m.clients_language()}
          value={client.language ?? UNSAID}
          options={[
            { id: UNSAID, label: m.clients_language_none() },
            ...languages.map((code) => ({ id: code, label: languageName(code) })),
          ]}
          onChange={(language) => onChange({ language: language === UNSAID ? null : language })}
        />
      </div>
    </ClientSection>
  );
}
