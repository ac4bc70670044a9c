import { saveFile } from '@/components/app/save-file';
import { csvDelimiter } from '@/components/library/export-choices';
import { useToast } from '@/components/ui/toast';
import type { Client } from '@/lib/domain/client';
import type { Reply } from '@/lib/domain/reply';
import { report } from '@/lib/errors/report';
import { buildSheet } from '@/lib/export/column';
import { buildFileName } from '@/lib/export/file-name';
import { createLocalClock } from '@/lib/export/local-time';
import { writeCsv } from '@/lib/export/write-csv';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { buildReplyLogColumns } from '@/lib/replies/reply-log';
import type { NumbersOptions } from '@/lib/replies/response-numbers';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

interface LogContext extends Pick<NumbersOptions, 'calendarOf'> {
  clients: readonly Client[];
}

/** Writes the given rows of the queue into a CSV file; cells that could be formulas are escaped. */
export function useReplyLogExport(): (replies: readonly Reply[], context: LogContext) => void {
  const showToast = useToast();
  return (replies, { clients, calendarOf }) => {
    const timeZone = localTimeZone();
    const clientNames = new Map(clients.map(({ id, name }) => [String(id), name]));
    const columns = buildReplyLogColumns({ calendarOf, clientNames, clock: createLocalClock(timeZone) });
    try {
      const file = writeCsv(buildSheet('replies', columns, replies), csvDelimiter());
      saveFile(buildFileName('replies', 'csv', { now: new Date(), timeZone }), file);
      showToast({ text: m.replies_exported({ count: replies.length, shown: formatNumber(replies.length) }) });
    } catch (error) {
      void report(error, 'replies:export');
      showToast({ text: m.library_export_failed(), tone: 'danger' });
    }
  };
}
