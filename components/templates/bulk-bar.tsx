import { FolderInput, Trash2 } from 'lucide-react';

import { ClientPicker } from '@/components/library/client-picker';
import { nextClientColour } from '@/components/library/client-colour';
import { SelectionFrame } from '@/components/library/selection-frame';
import type { Selection } from '@/components/library/use-selection';
import { Button } from '@/components/ui/button';
import { PickOrName } from '@/components/ui/pick-or-name';
import { createClient } from '@/lib/db/repositories/clients';
import type { TemplatesChange } from '@/lib/db/schema/rows';
import type { Client } from '@/lib/domain/client';
import { clientIdSchema } from '@/lib/domain/ids';
import { NETWORK_IDS } from '@/lib/domain/network-id';
import type { Template } from '@/lib/domain/template';
import { REPLY_KINDS } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { MAX_FOLDER_LENGTH, tidyFolder } from './content-faults';
import { ListChanger } from './list-changer';
import type { TemplateChoices } from './template-choices';

export interface BulkBarProps {
  selection: Selection;
  /** Those chosen. */
  templates: readonly Template[];
  clients: readonly Client[];
  choices: TemplateChoices;
  onChange: (change: TemplatesChange) => void;
  onRemove: () => void;
}

const NONE = 'none';

function PlacePickers({ choices, onChange }: Pick<BulkBarProps, 'choices' | 'onChange'>) {
  const move = (folder: string): void => onChange({ set: { folder } });
  const words = { searchLabel: m.common_search(), emptyText: m.common_nothing_found(), noneId: NONE };
  return (
    <>
      <PickOrName
        {...words}
        label={m.templates_move()}
        choices={[{ id: NONE, label: m.templates_folder_none() }, ...choices.folders]}
        icon={<FolderInput aria-hidden size={14} />}
        onPick={(id) => move(id === NONE ? '' : id)}
        naming={{
          label: m.templates_folder_new(),
          submitLabel: m.templates_move_here(),
          maxLength: MAX_FOLDER_LENGTH,
          onName: (name) => move(tidyFolder(name)),
        }}
      />
      <PickOrName
        {...words}
        label={m.templates_kind()}
        choices={[{ id: NONE, label: m.templates_kind_any() }, ...choices.kinds]}
        onPick={(id) => onChange({ set: { kind: REPLY_KINDS.find((kind) => kind === id) ?? null } })}
      />
    </>
  );
}

function ListPickers({ templates, choices, onChange }: Pick<BulkBarProps, 'templates' | 'choices' | 'onChange'>) {
  const lists = { choices, templates };
  return (
    <>
      <ListChanger
        {...lists}
        label={m.common_tags()}
        choices={choices.tags}
        read={(template) => template.tags}
        isOpenEnded
        onChange={(tags) => onChange({ tags })}
      />
      <ListChanger
        {...lists}
        label={m.templates_networks()}
        choices={choices.networks}
        read={(template) => template.networks}
        onChange={({ add, remove }) =>
          onChange({
            networks: {
              add: NETWORK_IDS.filter((id) => add.includes(id)),
              remove: NETWORK_IDS.filter((id) => remove.includes(id)),
            },
          })
        }
      />
      <ListChanger
        {...lists}
        label={m.templates_languages()}
        choices={choices.languages}
        read={(template) => template.languages}
        onChange={(languages) => onChange({ languages })}
      />
    </>
  );
}

/** What can be done with the chosen templates. */
export function BulkBar({ selection, templates, clients, choices, onChange, onRemove }: BulkBarProps) {
  const { ids } = selection;
  const assign = (id: string | null): void =>
    onChange({ set: { clientId: id === null ? null : clientIdSchema.parse(id) } });
  const assignNew = async (name: string): Promise<void> => {
    const client = await createClient({ name, colour: await nextClientColour() });
    assign(client.id);
  };
  return (
    <SelectionFrame
      selection={selection}
      label={m.templates_selection()}
      count={m.templates_selected({ count: ids.length, shown: formatNumber(ids.length) })}
    >
      <PlacePickers choices={choices} onChange={onChange} />
      <ListPickers templates={templates} choices={choices} onChange={onChange} />
      <ClientPicker clients={clients} clientId={null} onAssign={assign} onCreate={(name) => void assignNew(name)} />
      <Button
        size="small"
        variant="danger"
        className="ms-auto"
        icon={<Trash2 aria-hidden size={14} />}
        aria-keyshortcuts="Delete"
        onClick={onRemove}
      >
        {m.templates_delete()}
      </Button>
    </SelectionFrame>
  );
}
