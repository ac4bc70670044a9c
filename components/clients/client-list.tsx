import { GripVertical } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import type { Selection } from 'react-aria-components/ListBox';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';

import type { Client } from '@/lib/domain/client';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import type { OpenWork } from '@/lib/db/repositories/open-work';

import { ClientDot } from './client-dot';
import { moveKeys } from './move-keys';

/** As many have a key of their own. */
const KEYED = 9;

export interface ClientListProps {
  clients: readonly Client[];
  work: ReadonlyMap<string, OpenWork> | undefined;
  openId: string | null;
  onOpen: (id: string) => void;
  /** All of them in their new order. */
  onReorder: (ids: string[]) => void;
}

function workWords({ today, waiting }: OpenWork): string {
  const parts = [
    today > 0 ? m.clients_today({ count: today, shown: formatNumber(today) }) : null,
    waiting > 0 ? m.clients_waiting({ count: waiting, shown: formatNumber(waiting) }) : null,
  ];
  return parts.filter((part) => part !== null).join(' · ') || m.clients_nothing_open();
}

function ClientRow({ client, place, work }: { client: Client; place: number; work: OpenWork | null }) {
  const { id, name, colour } = client;
  return (
    <GridListItem
      id={id}
      textValue={name}
      className="flex min-h-14 cursor-default items-center gap-2.5 rounded-lg py-1.5 ps-1 pe-3 outline-none data-[dragging]:opacity-50 data-[focus-visible]:ring-2 data-[focus-visible]:ring-accent data-[focus-visible]:ring-inset data-[hovered]:bg-hover data-[selected]:bg-selected"
    >
      <Button
        slot="drag"
        aria-label={m.clients_drag({ name })}
        className="grid size-7 shrink-0 cursor-grab place-items-center rounded-md text-ink-faint outline-none data-[focus-visible]:ring-2 data-[focus-visible]:ring-accent data-[hovered]:text-ink"
      >
        <GripVertical aria-hidden size={16} />
      </Button>
      <ClientDot colour={colour} className="size-3.5" />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium">{name}</span>
        {work !== null && <span className="block truncate text-xs text-ink-soft tabular">{workWords(work)}</span>}
      </span>
      {place <= KEYED && (
        <kbd
          title={m.clients_key({ key: String(place) })}
          className="rounded border border-line px-1.5 font-sans text-xs text-ink-faint tabular"
        >
          {place}
        </kbd>
      )}
    </GridListItem>
  );
}

const NOTHING_OPEN: OpenWork = { today: 0, waiting: 0 };

/** The clients in their order, which the mouse and the keyboard change; the first nine with their keys. */
export function ClientList({ clients, work, openId, onOpen, onReorder }: ClientListProps) {
  const ids = clients.map(({ id }) => String(id));
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({ 'text/plain': clients.find(({ id }) => id === key)?.name ?? String(key) })),
    onReorder: ({ keys, target }) => onReorder(moveKeys(ids, { keys, target })),
  });
  const select = (selection: Selection): void => {
    const picked = selection === 'all' ? undefined : [...selection].map(String)[0];
    if (picked !== undefined) onOpen(picked);
  };
  return (
    <GridList
      aria-label={m.clients_list()}
      items={clients.map((client, index) => ({ id: String(client.id), client, place: index + 1 }))}
      dependencies={[work]}
      dragAndDropHooks={dragAndDropHooks}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={openId === null ? [] : [openId]}
      onSelectionChange={select}
      escapeKeyBehavior="none"
      className="space-y-0.5 outline-none [&_.react-aria-DropIndicator[data-drop-target]]:h-0.5 [&_.react-aria-DropIndicator[data-drop-target]]:rounded-full [&_.react-aria-DropIndicator[data-drop-target]]:bg-accent"
    >
      {({ client, place }) => (
        <ClientRow
          client={client}
          place={place}
          work={work === undefined ? null : (work.get(client.id) ?? NOTHING_OPEN)}
        />
      )}
    </GridList>
  );
}
