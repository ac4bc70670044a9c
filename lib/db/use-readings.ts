import { useLiveQuery } from 'dexie-react-hooks';

import type { ReadingPage } from '@/lib/domain/reading-page';
import type { ReadingEntry } from '@/lib/reading/reading-timer';

import { listReadingEntries, listReadingPages } from './repositories/readings';

/** As `listReadingPages` has them; `undefined` while not read yet. */
export function useReadingPages(): ReadingPage[] | undefined {
  return useLiveQuery(async () => listReadingPages(), []);
}

/** Every reading logged, and the one that runs; `undefined` while not read yet. */
export function useReadingEntries(): ReadingEntry[] | undefined {
  return useLiveQuery(async () => listReadingEntries(), []);
}
