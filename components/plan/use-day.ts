import { useMemo } from 'react';

import { useMinute } from '@/components/app/use-minute';
import { timeZoneOf } from '@/lib/clients/time-zone-of';
import { type ClientFocus, useClientFocus } from '@/lib/clients/use-client-focus';
import { useHeldDays } from '@/lib/db/use-day-log';
import { useDayItems } from '@/lib/db/use-plan';
import type { PlanItem } from '@/lib/domain/plan-item';
import { arrangeDay, type Day } from '@/lib/plan/arrange-day';

interface ShownDay {
  now: Date;
  focus: ClientFocus;
  /** IANA: of the client looked at, else of this computer. */
  timeZone: string;
  /** Everybody's; none until read. */
  items: readonly PlanItem[];
  /** Of the client looked at; null: not read yet. */
  day: Day | null;
  /** A pause holds the client looked at, or everybody. */
  isPaused: boolean;
}

const NO_ITEMS: readonly PlanItem[] = [];

/** The day of the client looked at (domain.md DP-14), as it is this minute. */
export function useDay(): ShownDay {
  const now = useMinute();
  const focus = useClientFocus();
  const { isReady, client, clientId } = focus;
  const items = useDayItems(now.toISOString().slice(0, 10));
  const heldDays = useHeldDays();
  const day = useMemo(() => {
    if (items === undefined || !isReady) return null;
    return arrangeDay(
      items.filter((item) => clientId === null || item.clientId === clientId),
      now,
    );
  }, [items, isReady, clientId, now]);
  const isPaused = heldDays?.some(({ pause }) => pause.clientId === null || pause.clientId === clientId) ?? false;
  return { now, focus, timeZone: timeZoneOf(client), items: items ?? NO_ITEMS, day, isPaused };
}
