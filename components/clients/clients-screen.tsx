import { ArrowLeft } from 'lucide-react';

import { useMinute } from '@/components/app/use-minute';
import { type KeyTables, usePageKeys } from '@/components/app/use-page-keys';
import { SampleNotice } from '@/components/onboarding/sample-notice';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { EmptyState } from '@/components/ui/empty-state';
import { pageColumnClass } from '@/components/ui/page-column';
import { useClients, useOpenWork } from '@/lib/db/use-clients';
import type { Client } from '@/lib/domain/client';
import { m } from '@/lib/i18n/messages';

import { ClientEditor } from './client-editor';
import { ClientList } from './client-list';
import { ClientSwitch } from './client-switch';
import { ClientsEmpty } from './clients-empty';
import { NewClient } from './new-client';
import { useClientActions } from './use-client-actions';
import { useClientsAddress } from './use-clients-address';

type ClientActions = ReturnType<typeof useClientActions>;

const TABLES: KeyTables<() => void> = {
  anywhere: {},
  atList: {},
  withControl: { z: (undo) => undo() },
  isAtList: () => false,
};

function Head({ isSeveral }: { isSeveral: boolean }) {
  return (
    <header className="mb-4 space-y-2">
      <h1 className="text-2xl font-semibold tracking-tight">{m.common_nav_clients()}</h1>
      <p className="text-pretty text-ink-soft">{m.clients_lead()}</p>
      {isSeveral && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <ClientSwitch />
          <p className="text-xs text-ink-soft">{m.clients_focus_hint()}</p>
        </div>
      )}
    </header>
  );
}

function NothingOpen() {
  return (
    <div className="hidden rounded-card border border-dashed border-line lg:block">
      <EmptyState title={m.clients_pick_title()}>
        <p>{m.clients_pick_text()}</p>
      </EmptyState>
    </div>
  );
}

/** Where list and page do not fit beside each other. */
function BackToList({ onBack }: { onBack: () => void }) {
  return (
    <Button
      variant="quiet"
      className="mb-2 lg:hidden"
      icon={<ArrowLeft aria-hidden size={15} className="rtl:rotate-180" />}
      onClick={onBack}
    >
      {m.clients_back()}
    </Button>
  );
}

interface ListColumnProps {
  clients: readonly Client[];
  openId: string | null;
  now: Date;
  actions: ClientActions;
  onOpen: (id: string) => void;
}

function ListColumn({ clients, openId, now, actions, onOpen }: ListColumnProps) {
  const work = useOpenWork(now);
  return (
    <div className={classNames('space-y-4 lg:sticky lg:top-0', openId !== null && 'max-lg:hidden')}>
      <div className="rounded-card border border-line bg-surface p-2">
        <ClientList
          clients={clients}
          work={work}
          openId={openId}
          onOpen={onOpen}
          onReorder={(ids) => void actions.reorder(ids)}
        />
      </div>
      <NewClient attempt={actions.attempt} onCreated={({ id }) => onOpen(id)} />
    </div>
  );
}

function ListAndEditor({ clients, actions }: { clients: readonly Client[]; actions: ClientActions }) {
  const now = useMinute();
  const { openId, open } = useClientsAddress();
  const client = clients.find(({ id }) => id === openId) ?? null;
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[18rem_1fr]">
      <ListColumn clients={clients} openId={client?.id ?? null} now={now} actions={actions} onOpen={open} />
      {client === null ? (
        <NothingOpen />
      ) : (
        <div className="min-w-0">
          <BackToList onBack={() => open(null)} />
          <ClientEditor
            key={client.id}
            client={client}
            clients={clients}
            now={now}
            act={actions.act}
            onDelete={() => void actions.remove(client)}
          />
        </div>
      )}
    </div>
  );
}

/** The clients, one space of work each: their order, and everything that is known of each. */
export function ClientsScreen() {
  const clients = useClients();
  const actions = useClientActions();
  usePageKeys<() => void>(() => void actions.undoLast(), TABLES);
  if (clients === undefined) return null;
  return (
    <div className="min-h-0 flex-1 overflow-auto">
      <div className={classNames(pageColumnClass, 'px-4 py-6 md:px-8')}>
        <Head isSeveral={clients.length > 1} />
        <SampleNotice className="mb-4" />
        {clients.length === 0 ? (
          <ClientsEmpty attempt={actions.attempt} act={actions.act} />
        ) : (
          <ListAndEditor clients={clients} actions={actions} />
        )}
      </div>
    </div>
  );
}
