import type { RefObject } from 'react';

import { ChoiceFilter } from '@/components/library/choice-filter';
import { SingleFilter } from '@/components/library/single-filter';
import { useFilterChoices } from '@/components/library/use-filter-choices';
import { Button } from '@/components/ui/button';
import { SearchBox } from '@/components/ui/search-box';
import { NETWORK_IDS } from '@/lib/domain/network-id';
import { OPEN_REPLY_STATES } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { hasReplyFilters, NO_REPLY_FILTERS, parseReplyClient } from './replies-address';
import type { RepliesAddress } from './replies-address';
import { replyStateName } from './reply-state-name';

export interface RepliesToolbarProps {
  address: RepliesAddress;
  search: RefObject<HTMLInputElement | null>;
  /** How many pass; null until read. */
  found: number | null;
  onChange: (patch: Partial<RepliesAddress>) => void;
  /** Escape or arrow down in the search field. */
  onLeaveSearch: () => void;
}

function Filters({ address, onChange }: Pick<RepliesToolbarProps, 'address' | 'onChange'>) {
  const choices = useFilterChoices();
  return (
    <div role="group" aria-label={m.library_filters()} className="flex flex-wrap items-center gap-1.5">
      {address.tab === 'open' && (
        <ChoiceFilter
          label={m.replies_filter_state()}
          choices={OPEN_REPLY_STATES.map((id) => ({ id, label: replyStateName(id) }))}
          selected={address.states}
          onChange={(ids) => onChange({ states: OPEN_REPLY_STATES.filter((state) => ids.includes(state)) })}
        />
      )}
      <ChoiceFilter
        label={m.library_filter_network()}
        choices={choices.networks}
        selected={address.networks}
        onChange={(ids) => onChange({ networks: NETWORK_IDS.filter((id) => ids.includes(id)) })}
      />
      <SingleFilter
        label={m.library_filter_client()}
        choices={choices.clients}
        selected={address.clientId}
        onChange={(id) => onChange({ clientId: parseReplyClient(id) })}
      />
      {hasReplyFilters(address) && (
        <Button size="small" variant="quiet" onClick={() => onChange(NO_REPLY_FILTERS)}>
          {m.library_filters_clear()}
        </Button>
      )}
    </div>
  );
}

/** Search and filters. */
export function RepliesToolbar({ address, search, found, onChange, onLeaveSearch }: RepliesToolbarProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <SearchBox
        ref={search}
        label={m.replies_search()}
        placeholder={m.replies_search_hint()}
        value={address.text}
        onChange={(text) => onChange({ text })}
        onLeave={onLeaveSearch}
        className="min-w-48 flex-1"
      />
      <Filters address={address} onChange={onChange} />
      <p role="status" className="shrink-0 text-xs text-ink-soft tabular">
        {found === null ? m.common_loading() : m.replies_found({ count: found, shown: formatNumber(found) })}
      </p>
    </div>
  );
}
