import { useState } from 'react';

import { Dialog } from '@/components/ui/dialog';
import { Select } from '@/components/ui/select';
import type { Client } from '@/lib/domain/client';
import { m } from '@/lib/i18n/messages';
import { SLA_KEYS } from '@/lib/replies/sla-rules';
import type { ClientSla, SlaKey, SlaSettings, SlaTarget } from '@/lib/replies/sla-rules';

import { DueMoves } from './due-moves';
import { HoursFields } from './hours-fields';
import { buildTargetOptions, INHERIT, parseTarget, slaKeyName } from './sla-words';
import type { ReplyActions } from './use-reply-actions';
import type { SlaState } from './use-sla-settings';

const EVERYBODY = 'everybody';
const NOTHING_OWN: ClientSla = { targets: {}, hours: null, timeZone: null };

function withTarget(targets: ClientSla['targets'], key: SlaKey, target: SlaTarget | null): ClientSla['targets'] {
  const { [key]: _, ...others } = targets;
  return target === null ? others : { ...others, [key]: target };
}

interface ScopeProps {
  settings: SlaSettings;
  onSave: (settings: SlaSettings) => void;
}

function ForEverybody({ settings, onSave }: ScopeProps) {
  return (
    <>
      <HoursFields
        hours={settings.hours}
        timeZone={settings.timeZone}
        onChange={(patch) => onSave({ ...settings, ...patch })}
      />
      <div className="grid grid-cols-2 gap-3">
        {SLA_KEYS.map((key) => (
          <Select
            key={key}
            label={slaKeyName(key)}
            value={String(settings.targets[key])}
            options={buildTargetOptions(settings.targets[key])}
            onChange={(chosen) => {
              const target = parseTarget(chosen);
              if (target !== null) onSave({ ...settings, targets: { ...settings.targets, [key]: target } });
            }}
          />
        ))}
      </div>
    </>
  );
}

function ForClient({ settings, onSave, clientId }: ScopeProps & { clientId: string }) {
  const own = settings.clients[clientId] ?? NOTHING_OWN;
  const calendar = settings.calendars?.[clientId];
  const save = (patch: Partial<ClientSla>): void =>
    onSave({ ...settings, clients: { ...settings.clients, [clientId]: { ...own, ...patch } } });
  return (
    <>
      <HoursFields
        hours={own.hours ?? calendar?.hours ?? settings.hours}
        timeZone={own.timeZone ?? calendar?.timeZone ?? settings.timeZone}
        onChange={save}
        onInherit={own.hours === null && own.timeZone === null ? null : () => save({ hours: null, timeZone: null })}
      />
      <div className="grid grid-cols-2 gap-3">
        {SLA_KEYS.map((key) => (
          <Select
            key={key}
            label={slaKeyName(key)}
            value={String(own.targets[key] ?? INHERIT)}
            options={buildTargetOptions(own.targets[key] ?? null, settings.targets[key])}
            onChange={(chosen) => save({ targets: withTarget(own.targets, key, parseTarget(chosen)) })}
          />
        ))}
      </div>
    </>
  );
}

export interface SlaDialogProps {
  isOpen: boolean;
  onClose: () => void;
  clients: readonly Client[];
  sla: SlaState;
  now: Date;
  actions: Pick<ReplyActions, 'moveDue' | 'undoLast'>;
}

function Rules({ clients, sla, now, actions }: Omit<SlaDialogProps, 'isOpen' | 'onClose'>) {
  const { settings } = sla;
  const [scope, setScope] = useState(EVERYBODY);
  // What the rules were before they were first changed here, and whether the due times follow them since.
  const [change, setChange] = useState<{ before: SlaSettings; isMoved: boolean } | null>(null);
  const save = (changed: SlaSettings): void => {
    setChange({ before: change?.isMoved === false ? change.before : settings, isMoved: false });
    sla.save(changed);
  };
  const scopes = [
    { id: EVERYBODY, label: m.replies_sla_everybody() },
    ...clients.map(({ id, name }) => ({ id: String(id), label: name })),
  ];
  return (
    <div className="space-y-4">
      <p className="text-ink-soft">{m.replies_sla_hint()}</p>
      {clients.length > 0 && (
        <Select label={m.replies_sla_scope()} value={scope} options={scopes} onChange={setScope} />
      )}
      {change !== null && (
        // In sight whichever of the many targets was changed.
        <div className="sticky top-2 z-10">
          <DueMoves
            {...change}
            after={settings}
            now={now}
            actions={actions}
            onMoved={(isMoved) => setChange({ ...change, isMoved })}
          />
        </div>
      )}
      {scope === EVERYBODY ? (
        <ForEverybody settings={settings} onSave={save} />
      ) : (
        <ForClient key={scope} settings={settings} onSave={save} clientId={scope} />
      )}
    </div>
  );
}

/** How soon whom to answer, and when the team works; every change is saved at once and holds for comments to come. */
export function SlaDialog({ isOpen, onClose, ...rules }: SlaDialogProps) {
  return (
    <Dialog title={m.replies_sla()} closeLabel={m.common_close()} isOpen={isOpen} onClose={onClose}>
      <Rules {...rules} />
    </Dialog>
  );
}
