import { useDeferredValue, useRef, useState } from 'react';

import { useMinute } from '@/components/app/use-minute';
import { useSelection } from '@/components/library/use-selection';
import { RepliesTabs } from '@/components/replies/replies-tabs';
import { useReplyLoad } from '@/lib/db/use-replies';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { BulkBar } from './bulk-bar';
import { exportTemplates } from './export-templates';
import { ImportDialog } from './import-dialog';
import { NewDraftLink } from './new-draft-link';
import { StarterButtons } from './starter-buttons';
import { TemplateEditor } from './template-editor';
import type { EditorData } from './template-editor';
import { TemplateList } from './template-list';
import { hasTemplateFilters, NEW_TEMPLATE, NO_TEMPLATE_FILTERS } from './templates-address';
import { TemplatesEmpty, TemplatesNoMatch } from './templates-empty';
import { TemplatesFilters } from './templates-filters';
import { TemplatesMenu } from './templates-menu';
import { TemplatesToolbar } from './templates-toolbar';
import { useDrafts } from './use-draft';
import { useNewContent } from './use-new-content';
import { useShownTemplates } from './use-shown-templates';
import { useStarterSet } from './use-starter-set';
import { useTemplateActions } from './use-template-actions';
import { useTemplateCursor } from './use-template-cursor';
import { useTemplateKeys } from './use-template-keys';
import { useTemplatesAddress } from './use-templates-address';
import { useTemplatesData } from './use-templates-data';

function useClosedFolders(): [ReadonlySet<string>, (folder: string) => void] {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const toggle = (folder: string): void =>
    setClosed((known) =>
      known.has(folder) ? new Set([...known].filter((other) => other !== folder)) : new Set([...known, folder]),
    );
  return [closed, toggle];
}

/** State of the list and what keyboard and buttons do with it. */
function useTemplatesPage(data: EditorData) {
  const { address, change } = useTemplatesAddress();
  const asked = useDeferredValue(address);
  const [closed, toggle] = useClosedFolders();
  const shown = useShownTemplates(asked, { ...data, closed });
  const selection = useSelection(shown.ids);
  const cursor = useTemplateCursor(shown.ids, address.templateId);
  const actions = useTemplateActions();
  const search = useRef<HTMLInputElement>(null);
  const [isImporting, setImporting] = useState(false);
  const addStarter = useStarterSet(data.templates, actions);
  const create = (): void => change({ templateId: NEW_TEMPLATE });
  const close = (): void => {
    change({ templateId: null });
    if (cursor.id !== null) cursor.focus();
  };
  const remove = async (ids: readonly string[]): Promise<void> => {
    if (ids.length > 0) await actions.remove(ids);
  };
  useTemplateKeys({
    move: cursor.move,
    jump: cursor.jump,
    choose: () => cursor.id !== null && selection.toggle(cursor.id),
    chooseAll: () => selection.set(shown.ids),
    create,
    remove: () => void remove(selection.ids.length > 0 || cursor.id === null ? selection.ids : [cursor.id]),
    search: () => search.current?.focus(),
    undo: () => void actions.undoLast(),
    leave: () => (selection.ids.length > 0 ? selection.clear() : close()),
  });
  const files = { isImporting, setImporting, addStarter };
  return { address, change, shown, selection, cursor, actions, search, closed, toggle, create, close, remove, files };
}

type TemplatesPage = ReturnType<typeof useTemplatesPage>;

function Toolbar({ page, data }: { page: TemplatesPage; data: EditorData }) {
  const { address, change, shown, files } = page;
  return (
    <div className="space-y-2.5 py-2.5">
      <TemplatesToolbar
        address={address}
        search={page.search}
        onChange={change}
        onLeaveSearch={page.cursor.focus}
        onCreate={page.create}
      >
        <TemplatesMenu
          onImport={() => files.setImporting(true)}
          onExport={(format) => void exportTemplates(shown.found, format)}
          onStarter={(language) => void files.addStarter(language)}
        />
      </TemplatesToolbar>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5">
        <TemplatesFilters address={address} choices={data.choices} onChange={change} />
        <p role="status" className="text-xs text-ink-soft tabular">
          {m.templates_found({ count: shown.found.length, shown: formatNumber(shown.found.length) })}
        </p>
      </div>
    </div>
  );
}

function ListPane({ page, data }: { page: TemplatesPage; data: EditorData }) {
  const { address, change, shown, selection, cursor } = page;
  const drafts = useDrafts();
  const chosen = data.templates.filter(({ id }) => selection.has(id));
  const isNarrow = address.templateId !== null;
  return (
    <div
      className={`flex min-h-0 flex-col ${isNarrow ? 'w-full md:w-72 md:shrink-0 xl:w-80 2xl:w-96' : 'min-w-0 flex-1'}`}
    >
      {address.templateId !== NEW_TEMPLATE && <NewDraftLink address={address} draft={drafts[NEW_TEMPLATE]} />}
      {shown.found.length === 0 && hasTemplateFilters(address) ? (
        <TemplatesNoMatch onClear={() => change(NO_TEMPLATE_FILTERS)} />
      ) : (
        <TemplateList
          lines={shown.lines}
          data={data}
          address={address}
          drafts={drafts}
          selection={selection}
          cursor={cursor}
          closed={page.closed}
          onToggle={page.toggle}
        />
      )}
      {selection.ids.length > 0 && (
        <BulkBar
          selection={selection}
          templates={chosen}
          clients={data.clients}
          choices={data.choices}
          onChange={(patch) => void page.actions.change(selection.ids, patch)}
          onRemove={() => void page.remove(selection.ids)}
        />
      )}
    </div>
  );
}

/** List and editor side by side. */
function Panes({ page, data }: { page: TemplatesPage; data: EditorData }) {
  const { templateId } = page.address;
  return (
    <>
      <div className="px-3 md:px-4">
        <Toolbar page={page} data={data} />
      </div>
      <div className="relative flex min-h-0 flex-1 border-t border-line">
        <ListPane page={page} data={data} />
        {templateId !== null && (
          <TemplateEditor
            id={templateId}
            data={data}
            actions={page.actions}
            onOpen={(opened, how) => page.change({ templateId: opened }, how)}
            onClose={page.close}
          />
        )}
      </div>
    </>
  );
}

function Loaded({ data }: { data: EditorData }) {
  const page = useTemplatesPage(data);
  const { address, change, files } = page;
  useNewContent(change);
  const drafts = useDrafts();
  const isEmpty = data.templates.length === 0 && address.templateId === null && !(NEW_TEMPLATE in drafts);
  return (
    <>
      {isEmpty ? (
        <div className="min-h-0 flex-1 overflow-auto">
          <TemplatesEmpty
            onCreate={page.create}
            onImport={() => files.setImporting(true)}
            starter={<StarterButtons onAdd={(language) => void files.addStarter(language)} />}
          />
        </div>
      ) : (
        <Panes page={page} data={data} />
      )}
      <ImportDialog
        isOpen={files.isImporting}
        data={data}
        actions={page.actions}
        onClose={() => files.setImporting(false)}
      />
    </>
  );
}

/** What answers are written from: found, written, tried on a comment, sorted, taken in and out. */
export function TemplatesScreen() {
  const now = useMinute();
  const data = useTemplatesData(now);
  const load = useReplyLoad(now);
  return (
    <section aria-label={m.templates_title()} className="flex min-h-0 min-w-0 flex-1 flex-col">
      <h1 className="sr-only">{m.templates_title()}</h1>
      <div className="px-3 pt-1.5 md:px-4">
        <RepliesTabs current="templates" openCount={load?.open} />
      </div>
      {data === null ? (
        <p role="status" className="p-4 text-ink-soft">
          {m.common_loading()}
        </p>
      ) : (
        <Loaded data={data} />
      )}
    </section>
  );
}
