import { useId } from 'react';

import { Select } from '@/components/ui/select';
import { TagField } from '@/components/ui/tag-field';
import { TextField } from '@/components/ui/text-field';
import { clientIdSchema } from '@/lib/domain/ids';
import { NETWORK_IDS } from '@/lib/domain/network-id';
import type { TemplateContent } from '@/lib/domain/template';
import { REPLY_KINDS } from '@/lib/domain/vocabulary';
import { m } from '@/lib/i18n/messages';

import { ChoiceField } from './choice-field';
import type { TemplateChoices } from './template-choices';

export interface PropertyFieldsProps {
  content: TemplateContent;
  choices: TemplateChoices;
  onChange: (patch: Partial<TemplateContent>) => void;
}

const NONE = 'none';

function FolderField({ content, choices, onChange }: PropertyFieldsProps) {
  const id = useId();
  return (
    <>
      <TextField
        label={m.templates_folder()}
        placeholder={m.templates_folder_hint()}
        list={id}
        autoComplete="off"
        maxLength={200}
        value={content.folder}
        onChange={(folder) => onChange({ folder })}
      />
      <datalist id={id}>
        {choices.folders.map((folder) => (
          <option key={folder.id} value={folder.id}>
            {folder.label}
          </option>
        ))}
      </datalist>
    </>
  );
}

function FitFields({ content, choices, onChange }: PropertyFieldsProps) {
  return (
    <>
      <ChoiceField
        label={m.templates_languages()}
        emptyLabel={m.templates_languages_all()}
        choices={choices.languages}
        selected={content.languages}
        onChange={(languages) => onChange({ languages })}
      />
      <ChoiceField
        label={m.templates_networks()}
        emptyLabel={m.templates_networks_all()}
        choices={choices.networks}
        selected={content.networks}
        onChange={(ids) => onChange({ networks: NETWORK_IDS.filter((id) => ids.includes(id)) })}
      />
    </>
  );
}

/** When a template fits, and where it lies. */
export function PropertyFields({ content, choices, onChange }: PropertyFieldsProps) {
  const kinds = [{ id: NONE, label: m.templates_kind_any() }, ...choices.kinds];
  return (
    <div className="grid gap-3 @md:grid-cols-2">
      <Select
        label={m.templates_kind()}
        value={content.kind ?? NONE}
        options={kinds}
        onChange={(id) => onChange({ kind: REPLY_KINDS.find((kind) => kind === id) ?? null })}
      />
      <Select
        label={m.templates_client()}
        value={content.clientId ?? NONE}
        options={choices.clients}
        onChange={(id) => onChange({ clientId: id === NONE ? null : clientIdSchema.parse(id) })}
      />
      <FitFields content={content} choices={choices} onChange={onChange} />
      <div>
        <FolderField content={content} choices={choices} onChange={onChange} />
      </div>
      <TagField
        label={m.common_tags()}
        placeholder={m.common_tags_hint()}
        removeLabel={(tag) => m.common_tag_remove({ tag })}
        tags={content.tags}
        suggestions={choices.tags.map(({ id }) => id)}
        onChange={(tags) => onChange({ tags })}
      />
    </div>
  );
}
