import { NotebookPen, RotateCcw, Square, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';

import { ExternalLink } from '@/components/ui/external-link';
import { IconButton } from '@/components/ui/icon-button';
import type { ReadingPage } from '@/lib/domain/reading-page';
import { formatFull } from '@/lib/i18n/format-time';
import { formatRelative } from '@/lib/i18n/format-relative';
import { m } from '@/lib/i18n/messages';

import { readingDomId } from './reading-dom-id';
import { ReadingNote } from './reading-note';

/** What can be done with one page. */
export interface RowActions {
  mark: (page: ReadingPage) => void;
  remove: (page: ReadingPage) => void;
  note: (page: ReadingPage, note: string) => void;
  /** Whose note is being written; null: nobody's. */
  write: (id: string | null) => void;
}

export interface ReadingRowProps {
  page: ReadingPage;
  now: Date;
  /** The one that Tab reaches. */
  isReachable: boolean;
  isWriting: boolean;
  actions: RowActions;
  onFocus: () => void;
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}

function When({ page, now }: Pick<ReadingRowProps, 'page' | 'now'>) {
  const at = page.readAt ?? page.savedAt;
  const time = formatRelative(at, now);
  return (
    <time dateTime={at} title={formatFull(at)}>
      {page.readAt === null ? m.extras_list_saved({ time }) : m.extras_list_read_at({ time })}
    </time>
  );
}

function Buttons({ page, actions }: Pick<ReadingRowProps, 'page' | 'actions'>): ReactNode {
  const { id, title } = page;
  return (
    <div className="flex shrink-0">
      <IconButton label={m.extras_list_note({ title })} onClick={() => actions.write(id)}>
        <NotebookPen aria-hidden size={16} />
      </IconButton>
      <IconButton label={m.extras_list_delete({ title })} onClick={() => actions.remove(page)}>
        <Trash2 aria-hidden size={16} />
      </IconButton>
    </div>
  );
}

function NoteText({ note }: { note: string }) {
  if (note === '') return null;
  return (
    <p className="mt-1 text-pretty break-words whitespace-pre-wrap" dir="auto">
      {note}
    </p>
  );
}

/** A page of the list: title, where from, since when, and what was noted. */
export function ReadingRow({ page, now, isReachable, isWriting, actions, onFocus }: ReadingRowProps) {
  const { id, title, url, note, readAt } = page;
  const isRead = readAt !== null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only follows where the focus is
    <article
      id={readingDomId(id)}
      data-reading
      aria-label={title}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrows go from one page to the next
      tabIndex={isReachable ? 0 : -1}
      onFocus={onFocus}
      className="flex items-start gap-1 rounded-lg p-1.5 outline-offset-[-2px] hover:bg-hover"
    >
      <IconButton
        label={isRead ? m.extras_list_unmark({ title }) : m.extras_list_mark({ title })}
        onClick={() => actions.mark(page)}
      >
        {isRead ? <RotateCcw aria-hidden size={16} /> : <Square aria-hidden size={16} />}
      </IconButton>
      <div className="min-w-0 flex-1 py-1">
        <ExternalLink href={url} className="font-medium break-words">
          <span dir="auto">{title}</span>
        </ExternalLink>
        <p className="flex flex-wrap gap-x-2 text-xs text-ink-soft">
          <span className="break-all">{hostOf(url)}</span>
          <When page={page} now={now} />
        </p>
        {isWriting ? (
          <ReadingNote note={note} onSave={(text) => actions.note(page, text)} onClose={() => actions.write(null)} />
        ) : (
          <NoteText note={note} />
        )}
      </div>
      <Buttons page={page} actions={actions} />
    </article>
  );
}
