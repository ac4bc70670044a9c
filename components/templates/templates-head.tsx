import { classNames } from '@/components/ui/class-names';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { exportTemplates } from './export-templates';
import { StaleNote } from './stale-note';
import type { EditorData } from './template-editor';
import { TemplatesFilters } from './templates-filters';
import { TemplatesMenu } from './templates-menu';
import { TemplatesToolbar } from './templates-toolbar';
import type { TemplatesPage } from './use-templates-page';

/** Search, order, filters and what is done with all that they find. */
export function TemplatesHead({ page, data }: { page: TemplatesPage; data: EditorData }) {
  const { address, change, shown, files, folders, selection } = page;
  const hasHeadings = shown.lines.some(({ kind }) => kind === 'folder');
  return (
    // Where the editor lies over the list there is nothing to search or filter.
    <div className={classNames('space-y-2.5', address.templateId !== null && 'max-lg:hidden')}>
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
          onFolders={hasHeadings ? folders.setAll : null}
        />
      </TemplatesToolbar>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5">
        <TemplatesFilters address={address} choices={data.choices} onChange={change} />
        <p role="status" className="text-xs text-ink-soft tabular">
          {m.templates_found({ count: shown.found.length, shown: formatNumber(shown.found.length) })}
        </p>
      </div>
      {address.isStale && <StaleNote count={shown.ids.length} onChooseAll={() => selection.set(shown.ids)} />}
    </div>
  );
}
