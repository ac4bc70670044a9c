import { useMemo, useState } from 'react';

import { useMinute } from '@/components/app/use-minute';
import { dayHeadingClass } from '@/components/plan/day-heading';
import { Button } from '@/components/ui/button';
import { useNudgeFacts } from '@/lib/db/use-nudges';
import type { ClientId } from '@/lib/domain/ids';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { findNudges, type Nudge } from '@/lib/nudges/find-nudges';
import { useNudgeDays } from '@/lib/nudges/use-nudge-days';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

import { NudgeRow } from './nudge-row';
import { useNudgeActions } from './use-nudge-actions';

/** What fits below the day; the others are one press away. */
const SHOWN = 3;

interface LookAroundProps {
  /** Only this client's competitors; null: everybody's. */
  clientId?: ClientId | null;
}

function useNudges(clientId: ClientId | null): readonly Nudge[] {
  const now = useMinute();
  const facts = useNudgeFacts(now);
  const { days } = useNudgeDays();
  return useMemo(() => {
    if (facts === undefined || days === null) return [];
    const nudges = findNudges(facts, { now, timeZone: localTimeZone(), days });
    return clientId === null ? nudges : nudges.filter(({ account }) => account.clientId === clientId);
  }, [facts, days, now, clientId]);
}

/** Competitors the person has not looked at for a while (domain.md DP-8); nothing where there is none. */
export function LookAround({ clientId = null }: LookAroundProps) {
  const nudges = useNudges(clientId);
  const actions = useNudgeActions();
  const [isWhole, setWhole] = useState(false);
  if (nudges.length === 0) return null;
  const shown = isWhole ? nudges : nudges.slice(0, SHOWN);
  return (
    <section aria-labelledby="day-look-around">
      <h2 id="day-look-around" className={dayHeadingClass}>
        {m.extras_look_title()}
        <span className="tabular">{formatNumber(shown.length)}</span>
      </h2>
      <ul className="space-y-0.5">
        {shown.map((nudge) => (
          <NudgeRow key={nudge.account.id} nudge={nudge} actions={actions} />
        ))}
      </ul>
      {nudges.length > SHOWN && (
        <Button size="small" variant="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? m.extras_look_fewer() : m.extras_look_all({ shown: formatNumber(nudges.length) })}
        </Button>
      )}
    </section>
  );
}
