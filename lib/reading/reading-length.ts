import { browser } from '@/lib/browser';

import { DEFAULT_READING_MINUTES, READING_LENGTHS, type ReadingLength } from './reading-timer';

const STORAGE_KEY = 'reading.length';

/** Minutes a reading is started for, as chosen the last time. Damaged values fall back; rejects only when storage fails. */
export async function loadReadingLength(): Promise<ReadingLength> {
  const stored = await browser.storage.local.get(STORAGE_KEY);
  return READING_LENGTHS.find((length) => length === stored[STORAGE_KEY]) ?? DEFAULT_READING_MINUTES;
}

export async function saveReadingLength(length: ReadingLength): Promise<void> {
  await browser.storage.local.set({ [STORAGE_KEY]: length });
}
