import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { browser } from '@/lib/browser';
import { type DayAhead, leaveDayAhead } from '@/lib/db/day-ahead';
import { readDayAhead } from '@/lib/db/read-day-ahead';
import { report } from '@/lib/errors/report';
import { KEYS_READ_AHEAD } from '@/lib/settings/stored-keys';

async function readAll(): Promise<DayAhead | null> {
  const [rows, stored] = await Promise.all([
    readDayAhead(new Date().toISOString().slice(0, 10)),
    browser.storage.local.get(KEYS_READ_AHEAD),
  ]);
  return rows === null ? null : { ...rows, stored };
}

/** Runs in the popup while its window's code is still being loaded. */
export default defineUnlistedScript(() => {
  leaveDayAhead(
    readAll().catch((error: unknown) => {
      // The window reads by itself then, and says what is wrong.
      void report(error, 'popup:day-ahead');
      return null;
    }),
  );
});
