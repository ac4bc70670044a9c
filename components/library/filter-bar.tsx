import { Button } from '@/components/ui/button';
import { DatePicker } from '@/components/ui/date-picker';
import { DateRange } from '@/components/ui/date-range';
import type { DayRange } from '@/components/ui/date-range';
import { NETWORK_IDS } from '@/lib/domain/network-id';
import { POST_FORMATS } from '@/lib/domain/vocabulary';
import { m } from '@/lib/i18n/messages';

import { ChoiceFilter } from './choice-filter';
import { buildDayPresets } from './day-presets';
import { FilterButton } from './filter-button';
import { parseClient } from './library-address';
import type { LibraryAddress } from './library-address';
import { SingleFilter } from './single-filter';
import type { FilterChoices } from './use-filter-choices';

export interface FilterBarProps {
  address: LibraryAddress;
  choices: FilterChoices;
  onChange: (patch: Partial<LibraryAddress>) => void;
}

interface DayFilterProps {
  label: string;
  range: DayRange;
  onChange: (range: DayRange) => void;
}

function DayFilter({ label, range, onChange }: DayFilterProps) {
  return (
    <FilterButton label={label} active={range.from === null && range.to === null ? 0 : 1}>
      <DateRange
        fromLabel={m.library_days_from()}
        toLabel={m.library_days_to()}
        range={range}
        presets={buildDayPresets()}
        onChange={onChange}
      />
    </FilterButton>
  );
}

function ChangedFilter({ address, onChange }: Pick<FilterBarProps, 'address' | 'onChange'>) {
  return (
    <FilterButton label={m.library_filter_changed()} active={address.changedSince === null ? 0 : 1}>
      <div className="w-64 space-y-3 p-1 pt-3">
        <p className="text-xs text-pretty text-ink-soft">{m.library_filter_changed_hint()}</p>
        <div className="flex flex-wrap gap-1.5">
          {buildDayPresets().map(({ label, range }) => (
            <Button key={label} size="small" onClick={() => onChange({ changedSince: range.from })}>
              {label}
            </Button>
          ))}
        </div>
        <DatePicker
          label={m.library_days_from()}
          value={address.changedSince}
          onChange={(changedSince) => onChange({ changedSince })}
        />
      </div>
    </FilterButton>
  );
}

/** Every filter of the Library. */
export function FilterBar({ address, choices, onChange }: FilterBarProps) {
  const sponsoredChoices = [
    { id: 'yes', label: m.library_sponsored_only() },
    { id: 'no', label: m.library_sponsored_none() },
  ];
  const sponsored = address.sponsored === true ? 'yes' : 'no';
  return (
    <div role="group" aria-label={m.library_filters()} className="flex min-w-0 flex-1 flex-wrap gap-1.5">
      <ChoiceFilter
        label={m.library_filter_network()}
        choices={choices.networks}
        selected={address.networks}
        onChange={(ids) => onChange({ networks: NETWORK_IDS.filter((id) => ids.includes(id)) })}
      />
      <SingleFilter
        label={m.library_filter_account()}
        choices={choices.accounts}
        selected={address.accountId}
        onChange={(accountId) => onChange({ accountId })}
      />
      <SingleFilter
        label={m.library_filter_client()}
        choices={choices.clients}
        selected={address.clientId}
        onChange={(id) => onChange({ clientId: parseClient(id) })}
      />
      <ChoiceFilter
        label={m.library_filter_format()}
        choices={choices.formats}
        selected={address.formats}
        onChange={(ids) => onChange({ formats: POST_FORMATS.filter((format) => ids.includes(format)) })}
      />
      <ChoiceFilter
        label={m.library_filter_tag()}
        choices={choices.tags}
        selected={address.tags}
        onChange={(tags) => onChange({ tags })}
      />
      <DayFilter
        label={m.library_filter_captured()}
        range={address.captured}
        onChange={(captured) => onChange({ captured })}
      />
      <DayFilter
        label={m.library_filter_published()}
        range={address.published}
        onChange={(published) => onChange({ published })}
      />
      <ChangedFilter address={address} onChange={onChange} />
      <SingleFilter
        label={m.common_sponsored()}
        choices={sponsoredChoices}
        selected={address.sponsored === null ? null : sponsored}
        onChange={(chosen) => onChange({ sponsored: chosen === null ? null : chosen === 'yes' })}
      />
    </div>
  );
}
