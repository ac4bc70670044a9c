import { useMemo } from 'react';

import { useUndoable } from '@/components/app/use-undoable';
import type { ReadingAct } from '@/lib/domain/reading-act';
import type { ReadingPage } from '@/lib/domain/reading-page';
import { formatDuration } from '@/lib/i18n/format-duration';
import { m } from '@/lib/i18n/messages';
import { send } from '@/lib/messaging/send';
import type { ReadingEntry } from '@/lib/reading/reading-timer';

import { withUndoId } from './with-undo-id';

const MINUTE_MS = 60_000;

/** What can be done with the reading list and the timer; all of it can be taken back, by its toast or by Ctrl+Z. */
export interface ReadingActions {
  save: (page: { url: string; title: string }) => Promise<void>;
  mark: (page: ReadingPage, isRead: boolean) => Promise<void>;
  note: (page: ReadingPage, note: string) => Promise<void>;
  remove: (page: ReadingPage) => Promise<void>;
  start: (minutes: number) => Promise<void>;
  finish: (entry: ReadingEntry, minutes: number) => Promise<void>;
  discard: (entry: ReadingEntry) => Promise<void>;
  undoLast: () => Promise<void>;
}

/** Asks the background: the popup may be closed in the same moment, and an unfinished transaction with it. */
async function ask(act: ReadingAct) {
  return withUndoId(await send('readings:act', { act, requestId: crypto.randomUUID() }));
}

export function useReadingActions(): ReadingActions {
  const { act, undoLast } = useUndoable('readings:action');
  return useMemo(() => {
    const run = async (what: ReadingAct, said: string | null): Promise<void> =>
      act(async () => ask(what), said === null ? null : () => said);
    return {
      save: async ({ url, title }) =>
        act(
          async () => ask({ act: 'save', url, title, clientId: null }),
          ({ isNew }) => (isNew ? m.extras_page_saved() : m.extras_page_again()),
        ),
      mark: async ({ id }, isRead) =>
        run({ act: 'mark', id, isRead }, isRead ? m.extras_list_marked() : m.extras_list_unmarked()),
      note: async ({ id }, note) => run({ act: 'note', id, note }, m.extras_list_noted()),
      remove: async ({ id }) => run({ act: 'delete', id }, m.extras_list_deleted()),
      // The screen shows that it runs.
      start: async (minutes) => run({ act: 'start', minutes }, null),
      finish: async ({ id }, minutes) => {
        const said = m.extras_reading_logged({ time: formatDuration(minutes * MINUTE_MS) });
        await run({ act: 'finish', id, minutes }, said);
      },
      discard: async ({ id }) => run({ act: 'discard', id }, m.extras_reading_discarded()),
      undoLast,
    };
  }, [act, undoLast]);
}
