import { useCallback, useEffect, useState } from 'react';

import { report } from '@/lib/errors/report';
import { loadReadingLength, saveReadingLength } from '@/lib/reading/reading-length';
import { DEFAULT_READING_MINUTES, type ReadingLength } from '@/lib/reading/reading-timer';

const fail = (error: unknown): void => void report(error, 'readings:length');

/** For how many minutes a reading is started, as chosen the last time. */
export function useReadingLength(): { length: ReadingLength; change: (length: ReadingLength) => void } {
  const [length, setLength] = useState<ReadingLength>(DEFAULT_READING_MINUTES);
  useEffect(() => {
    loadReadingLength().then(setLength, fail);
  }, []);
  const change = useCallback((chosen: ReadingLength) => {
    setLength(chosen);
    saveReadingLength(chosen).catch(fail);
  }, []);
  return { length, change };
}
