import { useLiveQuery } from 'dexie-react-hooks';

import type { NudgeFacts } from '@/lib/nudges/find-nudges';

import { loadNudgeFacts } from './repositories/nudges';

const HOUR_MS = 60 * 60 * 1000;

/** What nudges are found from, read anew each hour and after every change; `undefined` while not read yet. */
export function useNudgeFacts(now: Date): NudgeFacts | undefined {
  // Which of them wait this very minute is for the rules to say.
  const hour = Math.floor(now.getTime() / HOUR_MS) * HOUR_MS;
  return useLiveQuery(async () => loadNudgeFacts(new Date(hour)), [hour]);
}
