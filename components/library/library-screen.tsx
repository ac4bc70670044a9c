import { useDeferredValue, useMemo, useRef } from 'react';

import { useUndoable } from '@/components/app/use-undoable';
import { IdeaDialogs } from '@/components/ideas/idea-dialogs';
import { useIdeas } from '@/components/ideas/use-ideas';
import { Notice } from '@/components/ui/notice';
import { Button } from '@/components/ui/button';
import { useClients } from '@/lib/db/use-clients';
import { useLibrary } from '@/lib/db/use-library';
import { usePostCount } from '@/lib/db/use-posts';
import { describeError } from '@/lib/errors/describe-error';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { ActiveFilters } from './active-filters';
import { ExportMenu } from './export-menu';
import { FilterBar } from './filter-bar';
import { buildLibraryQuery, hasFilters, NO_FILTERS } from './library-address';
import { LibraryEmpty } from './library-empty';
import { LibraryToolbar } from './library-toolbar';
import { NoMatch } from './no-match';
import { PostDetail } from './post-detail';
import { PostGrid } from './post-grid';
import { PostList } from './post-list';
import { SelectionBar } from './selection-bar';
import { TagDialog } from './tag-dialog';
import { useColumnCount } from './use-column-count';
import { useFilterChoices } from './use-filter-choices';
import { useLibraryAddress } from './use-library-address';
import { useLibraryCursor } from './use-library-cursor';
import { useLibraryKeys } from './use-library-keys';
import { usePostActions } from './use-post-actions';
import { useSelection } from './use-selection';
import { useTagDialog } from './use-tag-dialog';

/** The Library: every captured post, found, sorted, looked at and worked on. */
export function LibraryScreen() {
  const { address, change } = useLibraryAddress();
  const asked = useDeferredValue(address);
  const query = useMemo(() => buildLibraryQuery(asked), [asked]);
  const { status, ids, total, code } = useLibrary(query);
  const count = usePostCount();
  const clients = useClients() ?? [];
  const choices = useFilterChoices();
  const selection = useSelection(ids);
  const changes = useUndoable('library:action');
  const actions = usePostActions(changes);
  const ideas = useIdeas(changes);
  const search = useRef<HTMLInputElement>(null);
  const [measure, tileColumns] = useColumnCount();
  const columns = address.layout === 'grid' ? tileColumns : 1;
  const cursor = useLibraryCursor({ ids, columns, address, change, selection });
  const tagDialog = useTagDialog();
  const targets = selection.ids.length > 0 ? selection.ids : cursor.ids;

  useLibraryKeys({
    ...cursor.keys,
    selectAll: () => selection.set(ids),
    remove: () => void actions.remove(targets),
    tag: () => tagDialog.open(targets),
    idea: () => void ideas.take(targets),
    undo: () => void actions.undoLast(),
    search: () => search.current?.focus(),
  });

  if (status === 'failed') {
    return (
      <div className="p-6">
        <Notice
          tone="danger"
          title={m.library_failed_title()}
          action={<Button onClick={() => window.location.reload()}>{m.common_reload()}</Button>}
        >
          {describeError(code ?? 'unexpected')}
        </Notice>
      </div>
    );
  }
  if (count === 0) return <LibraryEmpty />;
  const shared = {
    ids,
    address,
    clients: new Map(clients.map((client) => [String(client.id), client])),
    selection,
    cursor: cursor.index,
    onPick: cursor.pick,
  };
  return (
    <div className="flex min-h-0 flex-1">
      <section aria-label={m.common_nav_library()} className="flex min-h-0 min-w-0 flex-1 flex-col">
        <h1 className="sr-only">{m.common_nav_library()}</h1>
        <div className="space-y-2.5 px-3 py-3 md:px-4">
          <LibraryToolbar address={address} search={search} onChange={change} onLeaveSearch={cursor.focusList}>
            <ExportMenu ids={ids} isForAll />
          </LibraryToolbar>
          <div className="flex items-start gap-3">
            <FilterBar address={address} choices={choices} onChange={change} />
            <p role="status" className="shrink-0 text-xs leading-7 text-ink-soft tabular">
              {total === null ? m.common_loading() : m.library_found({ count: total, shown: formatNumber(total) })}
            </p>
          </div>
          <ActiveFilters address={address} choices={choices} onChange={change} />
        </div>
        <div ref={measure} className="flex min-h-0 flex-1 flex-col">
          {total === 0 && hasFilters(asked) && (
            <NoMatch title={m.library_no_match_title()} onClear={() => change(NO_FILTERS)} />
          )}
          {ids.length > 0 && address.layout === 'list' && <PostList {...shared} onSort={change} />}
          {ids.length > 0 && address.layout === 'grid' && <PostGrid {...shared} columns={columns} />}
        </div>
        {selection.ids.length > 0 && (
          <SelectionBar
            selection={selection}
            clients={clients}
            actions={actions}
            ideas={ideas}
            onTag={() => tagDialog.open(selection.ids)}
          />
        )}
      </section>
      {address.postId !== null && (
        <PostDetail
          id={address.postId}
          clients={clients}
          actions={actions}
          ideas={ideas}
          onClose={() => change({ postId: null })}
          onStep={cursor.keys.move}
        />
      )}
      <IdeaDialogs ideas={ideas} />
      <TagDialog
        count={tagDialog.ids.length}
        isOpen={tagDialog.isOpen}
        onClose={tagDialog.close}
        onTag={(tags) => void actions.tag(tagDialog.ids, tags)}
      />
    </div>
  );
}
