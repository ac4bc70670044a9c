import type { KeyboardEvent } from 'react';

import { type KeyTables, usePageKeys } from '@/components/app/use-page-keys';
import { classNames } from '@/components/ui/class-names';
import { type ClientFocus, useClientFocus } from '@/lib/clients/use-client-focus';
import type { Client } from '@/lib/domain/client';
import { m } from '@/lib/i18n/messages';

import { ClientDot } from './client-dot';

/** As many clients have a key of their own; 0 shows all. */
const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** `place`: from 1; 0 is all. */
type SwitchKeys = (place: number) => void;

const TABLES: KeyTables<SwitchKeys> = {
  anywhere: Object.fromEntries(['0', ...KEYS].map((key) => [key, (choose) => choose(Number(key))])),
  atList: {},
  withControl: {},
  isAtList: () => false,
};

interface FocusChipProps {
  client: Client | null;
  place: number;
  isChosen: boolean;
  onChoose: () => void;
}

function FocusChip({ client, place, isChosen, onChoose }: FocusChipProps) {
  const key = place <= KEYS.length ? String(place) : undefined;
  return (
    <button
      type="button"
      role="radio"
      aria-checked={isChosen}
      aria-keyshortcuts={key}
      tabIndex={isChosen ? 0 : -1}
      data-client-chip
      onClick={onChoose}
      className={classNames(
        'inline-flex min-h-7 max-w-44 items-center gap-1.5 rounded-full border px-2.5 text-xs font-medium transition-colors',
        isChosen
          ? 'border-accent bg-accent-soft text-accent'
          : 'border-line-strong/60 bg-surface text-ink-soft hover:bg-hover hover:text-ink',
      )}
    >
      {client !== null && <ClientDot colour={client.colour} />}
      <span className="truncate">{client?.name ?? m.clients_switch_all()}</span>
      {key !== undefined && (
        <kbd
          aria-hidden
          className="rounded border border-current/40 px-1 font-sans text-[0.625rem] leading-4 text-ink-faint tabular"
        >
          {key}
        </kbd>
      )}
    </button>
  );
}

/** The arrows walk the chips as those of any group of radio buttons. */
function onArrow(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const chips = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-client-chip]')];
  const index = chips.findIndex((chip) => chip === document.activeElement);
  if (step === undefined || index < 0) return;
  event.preventDefault();
  const next = chips[(index + step + chips.length) % chips.length];
  next?.focus();
  next?.click();
}

function useSwitchKeys({ clients, focus }: ClientFocus): void {
  usePageKeys<SwitchKeys>((place) => {
    const chosen = clients[place - 1];
    if (place === 0) focus(null);
    else if (chosen !== undefined) focus(chosen.id);
  }, TABLES);
}

/**
 * Chooses whose work is shown (domain.md DP-14): chips, and the keys 1 to 9 and 0 anywhere on the page but in fields. Shows nothing
 * where there is nothing to choose between. Place it once on a page.
 */
export function ClientSwitch({ className }: { className?: string }) {
  const state = useClientFocus();
  useSwitchKeys(state);
  const { clients, clientId, focus } = state;
  if (clients.length < 2 && clientId === null) return null;
  return (
    <div
      role="radiogroup"
      aria-label={m.clients_switch_label()}
      tabIndex={-1}
      onKeyDown={onArrow}
      className={classNames('flex flex-wrap gap-1.5', className)}
    >
      <FocusChip client={null} place={0} isChosen={clientId === null} onChoose={() => focus(null)} />
      {clients.map((client, index) => (
        <FocusChip
          key={client.id}
          client={client}
          place={index + 1}
          isChosen={client.id === clientId}
          onChoose={() => focus(client.id)}
        />
      ))}
    </div>
  );
}
