import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';

import { localTimeZone } from '@/lib/schedule/local-time-zone';

import { startOfLocalDay } from './local-day';
import { todaysCaptures, type TodaysCaptures } from './repositories/find-posts';

const MINUTE_MS = 60_000;

/** Posts captured today by this computer's clock, the latest `limit` of them read; a new day begins an empty list. */
export function useTodaysCaptures(limit: number): TodaysCaptures | undefined {
  const timeZone = localTimeZone();
  const [day, setDay] = useState(() => startOfLocalDay(new Date(), timeZone).getTime());
  useEffect(() => {
    const timer = setInterval(() => setDay(startOfLocalDay(new Date(), timeZone).getTime()), MINUTE_MS);
    return () => clearInterval(timer);
  }, [timeZone]);
  return useLiveQuery(async () => todaysCaptures({ now: new Date(), timeZone, limit }), [day, timeZone, limit]);
}
