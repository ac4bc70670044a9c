import { useMinute } from '@/components/app/use-minute';
import { NoMatch } from '@/components/library/no-match';
import { RepliesFrame } from '@/components/replies/replies-frame';
import { classNames } from '@/components/ui/class-names';
import { pageColumnClass } from '@/components/ui/page-column';
import { m } from '@/lib/i18n/messages';

import { BulkBar } from './bulk-bar';
import { FolderDialog } from './folder-dialog';
import { ImportDialog } from './import-dialog';
import { NewDraftLink } from './new-draft-link';
import { StarterButtons } from './starter-buttons';
import { TemplateEditor } from './template-editor';
import type { EditorData } from './template-editor';
import { TemplateList } from './template-list';
import { hasTemplateFilters, NEW_TEMPLATE, NO_TEMPLATE_FILTERS } from './templates-address';
import { TemplatesEmpty } from './templates-empty';
import { TemplatesHead } from './templates-head';
import { useDrafts } from './use-draft';
import { useNewContent } from './use-new-content';
import { useTemplatesData } from './use-templates-data';
import { useTemplatesPage } from './use-templates-page';
import type { TemplatesPage } from './use-templates-page';

function ListPane({ page, data }: { page: TemplatesPage; data: EditorData }) {
  const { address, change, shown, selection, cursor } = page;
  const drafts = useDrafts();
  const isNarrow = address.templateId !== null;
  return (
    <div className={classNames('flex min-h-0 flex-col', isNarrow ? 'w-full lg:w-80 lg:shrink-0' : 'min-w-0 flex-1')}>
      {address.templateId !== NEW_TEMPLATE && <NewDraftLink address={address} draft={drafts[NEW_TEMPLATE]} />}
      {shown.found.length === 0 && hasTemplateFilters(address) ? (
        <NoMatch title={m.templates_no_match()} onClear={() => change(NO_TEMPLATE_FILTERS)} />
      ) : (
        <TemplateList
          shown={shown}
          data={data}
          // As far as the list has followed: a letter typed draws no row twice.
          address={page.asked}
          drafts={drafts}
          selection={selection}
          cursor={cursor}
          folders={page.folders}
        />
      )}
    </div>
  );
}

function ChosenBar({ page, data }: { page: TemplatesPage; data: EditorData }) {
  const { selection, actions } = page;
  if (selection.ids.length === 0) return null;
  return (
    <BulkBar
      selection={selection}
      templates={data.templates.filter(({ id }) => selection.has(id))}
      clients={data.clients}
      choices={data.choices}
      onChange={(patch) => void actions.change(selection.ids, patch)}
      onRemove={() => void page.removeChosen()}
    />
  );
}

/** List and editor side by side; where there is no room, the editor lies over the list. */
function Panes({ page, data }: { page: TemplatesPage; data: EditorData }) {
  const { templateId } = page.address;
  return (
    <>
      <div className="flex min-h-0 flex-1 flex-col border-t border-line">
        <div className={classNames('relative flex min-h-0 flex-1', pageColumnClass)}>
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
      </div>
      <ChosenBar page={page} data={data} />
      <FolderDialog folder={page.folders.renaming} templates={data.templates} onDone={page.folders.finishRename} />
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
    <RepliesFrame
      current="templates"
      title={m.templates_title()}
      head={!isEmpty && <TemplatesHead page={page} data={data} />}
    >
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
    </RepliesFrame>
  );
}

/** What answers are written from: found, written, tried on a comment, sorted, taken in and out. */
export function TemplatesScreen() {
  const data = useTemplatesData(useMinute());
  if (data !== null) return <Loaded data={data} />;
  return (
    <RepliesFrame current="templates" title={m.templates_title()}>
      <p role="status" className="p-4 text-ink-soft">
        {m.common_loading()}
      </p>
    </RepliesFrame>
  );
}
