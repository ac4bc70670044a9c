import { ChoiceFilter } from '@/components/library/choice-filter';
import { SingleFilter } from '@/components/library/single-filter';
import { Button } from '@/components/ui/button';
import { NETWORK_IDS } from '@/lib/domain/network-id';
import { REPLY_KINDS } from '@/lib/domain/vocabulary';
import { m } from '@/lib/i18n/messages';

import type { TemplateChoices } from './template-choices';
import { hasTemplateFilters, NO_TEMPLATE_FILTERS, parseTemplateClient } from './templates-address';
import type { TemplatesAddress } from './templates-address';

export interface TemplatesFiltersProps {
  address: TemplatesAddress;
  choices: TemplateChoices;
  onChange: (patch: Partial<TemplatesAddress>) => void;
}

function FitFilters({ address, choices, onChange }: TemplatesFiltersProps) {
  return (
    <>
      <ChoiceFilter
        label={m.templates_kind()}
        choices={choices.kinds}
        selected={address.kinds}
        onChange={(ids) => onChange({ kinds: REPLY_KINDS.filter((kind) => ids.includes(kind)) })}
      />
      <ChoiceFilter
        label={m.templates_language()}
        choices={choices.languages}
        selected={address.languages}
        onChange={(languages) => onChange({ languages })}
      />
      <ChoiceFilter
        label={m.library_filter_network()}
        choices={choices.networks}
        selected={address.networks}
        onChange={(ids) => onChange({ networks: NETWORK_IDS.filter((id) => ids.includes(id)) })}
      />
      <SingleFilter
        label={m.templates_client()}
        choices={choices.clients}
        selected={address.clientId}
        onChange={(id) => onChange({ clientId: parseTemplateClient(id) })}
      />
    </>
  );
}

function StaleToggle({ address, onChange }: Pick<TemplatesFiltersProps, 'address' | 'onChange'>) {
  return (
    <Button
      size="small"
      aria-pressed={address.isStale}
      title={m.templates_stale_hint()}
      className="rounded-full! aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
      onClick={() => onChange({ isStale: !address.isStale })}
    >
      {m.templates_stale()}
    </Button>
  );
}

/** Every filter of the templates. Folder and tag show up when some template has one. */
export function TemplatesFilters({ address, choices, onChange }: TemplatesFiltersProps) {
  return (
    <div
      role="group"
      aria-label={m.library_filters()}
      className="flex min-w-0 items-center gap-1.5 max-sm:-mx-1 max-sm:overflow-x-auto max-sm:p-1 sm:flex-wrap"
    >
      <FitFilters address={address} choices={choices} onChange={onChange} />
      {choices.folders.length > 0 && (
        <SingleFilter
          label={m.templates_folder()}
          choices={choices.folders}
          selected={address.folder === '' ? null : address.folder}
          onChange={(folder) => onChange({ folder: folder ?? '' })}
        />
      )}
      {choices.tags.length > 0 && (
        <ChoiceFilter
          label={m.common_tags()}
          choices={choices.tags}
          selected={address.tags}
          onChange={(tags) => onChange({ tags })}
        />
      )}
      <StaleToggle address={address} onChange={onChange} />
      {hasTemplateFilters(address) && (
        <Button size="small" variant="quiet" onClick={() => onChange(NO_TEMPLATE_FILTERS)}>
          {m.library_filters_clear()}
        </Button>
      )}
    </div>
  );
}
