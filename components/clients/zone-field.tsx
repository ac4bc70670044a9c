import { ChevronDown } from 'lucide-react';
import { useMemo } from 'react';

import { Button } from '@/components/ui/button';
import { type Choice, ChoiceList } from '@/components/ui/choice-list';
import { Popover } from '@/components/ui/popover';
import { m } from '@/lib/i18n/messages';
import { regionalLocale } from '@/lib/i18n/regional-locale';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

const LOCAL = 'local';

/** "14:05" on a clock of that zone. */
function clockIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat(regionalLocale(), { timeZone, hour: '2-digit', minute: '2-digit' }).format(now);
}

/** "Europe/Chisinau" → "Europe / Chisinau": names of places are written with "_" for a space. */
function zoneName(timeZone: string): string {
  return timeZone.replaceAll('_', ' ').replaceAll('/', ' / ');
}

function buildChoices(now: Date): Choice[] {
  const local = localTimeZone();
  const zones = Intl.supportedValuesOf('timeZone');
  return [
    { id: LOCAL, label: m.clients_zone_local({ zone: zoneName(local) }), hint: clockIn(local, now) },
    ...zones.map((zone) => ({ id: zone, label: zoneName(zone), hint: clockIn(zone, now) })),
  ];
}

function ZoneList({ timeZone, now, onPick }: { timeZone: string | null; now: Date; onPick: (id: string) => void }) {
  // Some four hundred clocks are read once, when the list opens.
  const choices = useMemo(() => buildChoices(now), [now]);
  return (
    <ChoiceList
      label={m.clients_zone()}
      searchLabel={m.clients_zone_search()}
      emptyText={m.common_nothing_found()}
      choices={choices}
      selected={[timeZone ?? LOCAL]}
      mode="single"
      onChange={([id = timeZone ?? LOCAL]) => onPick(id)}
    />
  );
}

export interface ZoneFieldProps {
  /** IANA; null: that of this computer. */
  timeZone: string | null;
  now: Date;
  onChange: (timeZone: string | null) => void;
}

/** On whose clock the client's days are read; searched by city, each with its time now. */
export function ZoneField({ timeZone, now, onChange }: ZoneFieldProps) {
  const shown = timeZone === null ? m.clients_zone_local({ zone: zoneName(localTimeZone()) }) : zoneName(timeZone);
  return (
    <div>
      <span className="mb-1 block text-xs font-medium text-ink-soft">{m.clients_zone()}</span>
      <Popover
        label={m.clients_zone()}
        trigger={
          <Button className="w-full justify-start" aria-label={`${m.clients_zone()}: ${shown}`}>
            <span className="min-w-0 flex-1 truncate text-start font-normal">{shown}</span>
            <ChevronDown aria-hidden size={15} className="text-ink-faint" />
          </Button>
        }
      >
        {(close) => (
          <ZoneList
            timeZone={timeZone}
            now={now}
            onPick={(id) => {
              close();
              onChange(id === LOCAL ? null : id);
            }}
          />
        )}
      </Popover>
      <p className="mt-1 text-xs text-ink-soft">
        {m.clients_zone_now({ time: clockIn(timeZone ?? localTimeZone(), now) })}
      </p>
    </div>
  );
}
