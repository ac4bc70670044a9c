import { useDeferredValue, useMemo, useRef, useState } from 'react';

import { useMinute } from '@/components/app/use-minute';
import { NoMatch } from '@/components/library/no-match';
import { useSelection } from '@/components/library/use-selection';
import { useClients } from '@/lib/db/use-clients';
import { useReplies, useReplyCount } from '@/lib/db/use-replies';
import type { Client } from '@/lib/domain/client';
import type { Reply } from '@/lib/domain/reply';
import { m } from '@/lib/i18n/messages';
import { buildSearchable, filterReplies } from '@/lib/replies/filter-replies';
import { replyAddressOf } from '@/lib/replies/reply-address';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

import { arrangeReplies } from './arrange-replies';
import type { ArrangedReply } from './arrange-replies';
import { KeyHints } from './key-hints';
import { hasReplyFilters, NO_REPLY_FILTERS, STATES_OF_TAB } from './replies-address';
import type { RepliesAddress } from './replies-address';
import { RepliesBulkBar } from './replies-bulk-bar';
import { RepliesEmpty, RepliesNone } from './replies-empty';
import { RepliesFrame } from './replies-frame';
import { replyTabName } from './replies-tabs';
import { RepliesTools } from './replies-tools';
import { RepliesToolbar } from './replies-toolbar';
import { replyDomId } from './reply-dom-id';
import { ReplyList } from './reply-list';
import { useRepliesAddress } from './use-replies-address';
import { useReplyActions } from './use-reply-actions';
import { useReplyCursor } from './use-reply-cursor';
import { useReplyKeys } from './use-reply-keys';
import { useSlaSettings } from './use-sla-settings';

const NO_CLIENTS: readonly Client[] = [];

interface Shown {
  /** Undefined until read. */
  all: readonly Reply[] | undefined;
  items: readonly ArrangedReply[];
}

/** The comments of the address, found and in order. */
function useShownReplies(address: RepliesAddress, clients: readonly Client[], now: Date): Shown {
  const all = useReplies(STATES_OF_TAB[address.tab]);
  const searchable = useMemo(() => {
    const names = new Map(clients.map(({ id, name }) => [String(id), name]));
    return buildSearchable(all ?? [], names);
  }, [all, clients]);
  const items = useMemo(() => {
    return arrangeReplies(filterReplies(searchable, address), { tab: address.tab, now, timeZone: localTimeZone() });
  }, [searchable, address, now]);
  return { all, items };
}

function useExpanded(): [ReadonlySet<string>, (id: string) => void] {
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void =>
    setExpanded((known) =>
      known.has(id) ? new Set([...known].filter((other) => other !== id)) : new Set([...known, id]),
    );
  return [expanded, toggle];
}

/** The queue: comments that want an answer, and what became of the others. */
export function RepliesScreen() {
  const { address, change } = useRepliesAddress();
  const asked = useDeferredValue(address);
  const now = useMinute();
  const clients = useClients() ?? NO_CLIENTS;
  const { all, items } = useShownReplies(asked, clients, now);
  const ids = useMemo(() => items.map(({ reply }) => reply.id), [items]);
  const cursor = useReplyCursor(ids, asked.tab);
  const actions = useReplyActions();
  const selection = useSelection(ids);
  const sla = useSlaSettings();
  const [expanded, toggle] = useExpanded();
  const search = useRef<HTMLInputElement>(null);
  const count = useReplyCount();
  const current = items[cursor.index]?.reply ?? null;

  useReplyKeys({
    move: cursor.move,
    jump: cursor.jump,
    expand: () => current !== null && toggle(current.id),
    open: () => current !== null && window.open(replyAddressOf(current), '_blank', 'noopener,noreferrer'),
    answered: () => current !== null && asked.tab === 'open' && void actions.setState([current.id], 'answered'),
    search: () => search.current?.focus(),
    select: () => current !== null && selection.toggle(current.id),
    undo: () => void actions.undoLast(),
  });
  // What is opened on the screen of a queue never used must not be lost to the other.
  if (count === undefined) return null;
  const title = m.common_nav_replies();
  const tools = <RepliesTools now={now} clients={clients} sla={sla} actions={actions} />;
  if (count === 0) {
    return (
      <RepliesFrame current={address.tab} title={title} head={tools}>
        <div className="min-h-0 flex-1 overflow-auto">
          <RepliesEmpty />
        </div>
      </RepliesFrame>
    );
  }
  const isFiltered = hasReplyFilters(asked);
  const toFirst = (): void =>
    cursor.id === null ? cursor.move(1) : document.getElementById(replyDomId(cursor.id))?.focus();
  return (
    <RepliesFrame
      current={address.tab}
      title={title}
      head={
        <>
          {tools}
          <RepliesToolbar
            address={address}
            search={search}
            found={all === undefined ? null : items.length}
            onChange={change}
            onLeaveSearch={toFirst}
          />
        </>
      }
    >
      <div className="flex min-h-0 flex-1 flex-col">
        {items.length > 0 && (
          <ReplyList
            key={asked.tab}
            label={replyTabName(asked.tab)}
            items={items}
            clients={clients}
            now={now}
            settings={sla.settings}
            selection={selection}
            actions={actions}
            cursor={cursor}
            expanded={expanded}
            onExpand={toggle}
          />
        )}
        {all !== undefined && items.length === 0 && isFiltered && (
          <NoMatch title={m.replies_no_match()} onClear={() => change(NO_REPLY_FILTERS)} />
        )}
        {all !== undefined && items.length === 0 && !isFiltered && <RepliesNone tab={asked.tab} />}
      </div>
      {selection.ids.length > 0 && (
        <RepliesBulkBar selection={selection} clients={clients} actions={actions} isOpenTab={asked.tab === 'open'} />
      )}
      <KeyHints tab={asked.tab} />
    </RepliesFrame>
  );
}
