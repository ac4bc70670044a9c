import { useMemo, useState } from 'react';

import { openAddress } from '@/components/app/open-address';
import { useListCursor } from '@/components/app/use-list-cursor';
import { useMinute } from '@/components/app/use-minute';
import { ReadingTimer } from '@/components/day-extras/reading-timer';
import { useReadingActions } from '@/components/day-extras/use-reading-actions';
import { EmptyState } from '@/components/ui/empty-state';
import { useReadingPages } from '@/lib/db/use-readings';
import type { ReadingPage } from '@/lib/domain/reading-page';
import { report } from '@/lib/errors/report';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { readingDomId } from './reading-dom-id';
import { ReadingRow, type RowActions } from './reading-row';
import { useReadingKeys } from './use-reading-keys';

/** Drawn at once; who has read more looks for the others in the browser's history. */
const READ_SHOWN = 100;

function open({ url }: ReadingPage): void {
  openAddress(url).catch((error: unknown) => report(error, 'readings:open'));
}

function useRowActions() {
  const { mark, remove, note, undoLast } = useReadingActions();
  const [written, write] = useState<string | null>(null);
  const rows = useMemo<RowActions>(
    () => ({
      mark: (page) => void mark(page, page.readAt === null),
      remove: (page) => void remove(page),
      note: (page, text) => {
        write(null);
        if (text !== page.note) void note(page, text);
      },
      write,
    }),
    [mark, remove, note],
  );
  return { rows, written, undoLast };
}

function ReadingSections({ pages }: { pages: readonly ReadingPage[] }) {
  const now = useMinute();
  const { rows, written, undoLast } = useRowActions();
  const shown = useMemo(() => {
    const unread = pages.filter(({ readAt }) => readAt === null);
    return { unread, read: pages.slice(unread.length, unread.length + READ_SHOWN) };
  }, [pages]);
  const all = useMemo(() => [...shown.unread, ...shown.read], [shown]);
  const cursor = useListCursor(
    useMemo(() => all.map(({ id }) => id), [all]),
    { domIdOf: readingDomId },
  );
  const current = all[cursor.index];
  const onCurrent = (run: (page: ReadingPage) => void) => (): void => {
    if (current !== undefined) run(current);
  };
  useReadingKeys({
    move: cursor.move,
    jump: cursor.jump,
    open: onCurrent(open),
    mark: onCurrent(rows.mark),
    note: onCurrent(({ id }) => rows.write(id)),
    remove: onCurrent(rows.remove),
    undo: () => void undoLast(),
  });
  const reachable = all[Math.max(cursor.index, 0)]?.id;
  const section = (id: string, title: string, list: readonly ReadingPage[], count: number) =>
    list.length > 0 && (
      <section aria-labelledby={id} className="rounded-card border border-line bg-surface p-3">
        <h2 id={id} className="mb-1 flex items-baseline gap-2 px-1.5 text-base font-semibold">
          {title}
          <span className="text-xs font-normal text-ink-soft tabular">{formatNumber(count)}</span>
        </h2>
        {list.map((page) => (
          <ReadingRow
            key={page.id}
            page={page}
            now={now}
            isReachable={page.id === reachable}
            isWriting={page.id === written}
            actions={rows}
            onFocus={() => cursor.set(page.id)}
          />
        ))}
      </section>
    );
  return (
    <>
      {section('reading-unread', m.extras_list_unread(), shown.unread, shown.unread.length)}
      {section('reading-read', m.extras_list_read(), shown.read, pages.length - shown.unread.length)}
      <p className="text-xs text-ink-faint">{m.extras_list_keys()}</p>
    </>
  );
}

/** Pages saved to be read, and the time for it (domain.md DP-11). */
export function ReadingScreen() {
  const pages = useReadingPages();
  return (
    <div className="min-h-0 flex-1 overflow-auto">
      <div className="mx-auto max-w-3xl space-y-4 px-4 py-6 md:px-8">
        <h1 className="text-2xl font-semibold tracking-tight">{m.extras_reading_list()}</h1>
        <div className="rounded-card border border-line bg-surface p-3">
          <ReadingTimer />
        </div>
        {pages !== undefined && pages.length === 0 && (
          <EmptyState title={m.extras_list_empty_title()}>
            <p>{m.extras_list_empty_text()}</p>
          </EmptyState>
        )}
        {pages !== undefined && pages.length > 0 && <ReadingSections pages={pages} />}
      </div>
    </div>
  );
}
