import { networkName } from '@/components/post-card/network-name';
import { formatName } from '@/components/post-card/vocabulary-name';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import type { DayRange } from '@/components/ui/date-range';
import { formatDay } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';

import { NO_FILTERS } from './library-address';
import type { LibraryAddress } from './library-address';
import type { FilterChoices } from './use-filter-choices';

interface ActiveFilter {
  key: string;
  text: string;
  /** What taking it away changes. */
  without: Partial<LibraryAddress>;
}

const dayText = (day: string): string => formatDay(`${day}T12:00:00`);

function rangeText({ from, to }: DayRange): string {
  if (from === null) return to === null ? '' : m.library_range_to({ to: dayText(to) });
  return to === null ? m.library_range_from({ from: dayText(from) }) : `${dayText(from)} – ${dayText(to)}`;
}

const without = <T,>(list: readonly T[], item: T): T[] => list.filter((other) => other !== item);

function labelOf(list: readonly { id: string; label: string }[], id: string): string {
  return list.find((choice) => choice.id === id)?.label ?? id;
}

function listFilters(address: LibraryAddress, choices: FilterChoices): ActiveFilter[] {
  const filters: ActiveFilter[] = [
    ...address.networks.map((id) => ({
      key: `network ${id}`,
      text: networkName(id),
      without: { networks: without(address.networks, id) },
    })),
    ...address.formats.map((format) => ({
      key: `format ${format}`,
      text: formatName(format),
      without: { formats: without(address.formats, format) },
    })),
    ...address.tags.map((tag) => ({
      key: `tag ${tag}`,
      text: `#${tag}`,
      without: { tags: without(address.tags, tag) },
    })),
  ];
  if (address.accountId !== null) {
    filters.push({ key: 'account', text: labelOf(choices.accounts, address.accountId), without: { accountId: null } });
  }
  if (address.clientId !== null) {
    filters.push({ key: 'client', text: labelOf(choices.clients, address.clientId), without: { clientId: null } });
  }
  return filters;
}

function otherFilters(address: LibraryAddress): ActiveFilter[] {
  const { captured, published, changedSince, sponsored } = address;
  const ranges = [
    {
      key: 'captured',
      label: m.library_filter_captured(),
      range: captured,
      without: { captured: NO_FILTERS.captured },
    },
    {
      key: 'published',
      label: m.library_filter_published(),
      range: published,
      without: { published: NO_FILTERS.published },
    },
    {
      key: 'changed',
      label: m.library_filter_changed(),
      range: { from: changedSince, to: null },
      without: { changedSince: null },
    },
  ];
  const filters: ActiveFilter[] = ranges
    .filter(({ range }) => range.from !== null || range.to !== null)
    .map(({ key, label, range, without: patch }) => ({ key, text: `${label}: ${rangeText(range)}`, without: patch }));
  if (sponsored !== null) {
    const text = sponsored ? m.library_sponsored_only() : m.library_sponsored_none();
    filters.push({ key: 'sponsored', text, without: { sponsored: null } });
  }
  return filters;
}

export interface ActiveFiltersProps {
  address: LibraryAddress;
  choices: FilterChoices;
  onChange: (patch: Partial<LibraryAddress>) => void;
}

/** What is filtered by now, each removable. */
export function ActiveFilters({ address, choices, onChange }: ActiveFiltersProps) {
  const filters = [...listFilters(address, choices), ...otherFilters(address)];
  if (filters.length === 0) return null;
  return (
    <div role="group" aria-label={m.library_active_filters()} className="flex flex-wrap items-center gap-1.5">
      {filters.map(({ key, text, without: patch }) => (
        <Chip key={key} removeLabel={m.library_filter_remove({ filter: text })} onRemove={() => onChange(patch)}>
          {text}
        </Chip>
      ))}
      <Button size="small" variant="quiet" onClick={() => onChange(NO_FILTERS)}>
        {m.library_filters_clear()}
      </Button>
    </div>
  );
}
