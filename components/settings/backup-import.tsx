import { useRef } from 'react';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { IMPORT_TABLES } from '@/lib/db/repositories/import-rows';
import type { ImportCounts, ImportTable } from '@/lib/db/repositories/import-rows';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { BackupLock } from './backup-lock';
import { useBackupImport } from './use-backup-import';
import type { BackupImportActions } from './use-backup-import';

const TABLES: Record<ImportTable, () => string> = {
  posts: m.settings_table_posts,
  postSnapshots: m.settings_table_snapshots,
  captures: m.settings_table_captures,
  accounts: m.settings_table_accounts,
  accountSnapshots: m.settings_table_visits,
  thumbnails: m.settings_table_thumbnails,
  clients: m.settings_table_clients,
  tags: m.settings_table_tags,
  comments: m.settings_table_comments,
  replies: m.settings_table_replies,
  templates: m.settings_table_templates,
  templateVersions: m.settings_table_versions,
  insertions: m.settings_table_insertions,
  replyPictures: m.settings_table_reply_pictures,
  planItems: m.settings_table_plan_items,
  planSeries: m.settings_table_plan_series,
  planTemplates: m.settings_table_plan_templates,
  dayLog: m.settings_table_day_log,
  readings: m.settings_table_readings,
  checklists: m.settings_table_checklists,
  checklistRuns: m.settings_table_checklist_runs,
  limitOverrides: m.settings_table_limits,
};

function CountTable({ counts }: { counts: ImportCounts }) {
  return (
    <table className="w-full tabular">
      <caption className="mb-1 text-start font-semibold">{m.settings_backup_preview()}</caption>
      <thead className="text-xs text-ink-faint">
        <tr>
          <th scope="col" className="text-start font-medium">
            {m.settings_backup_table()}
          </th>
          <th scope="col" className="text-end font-medium">
            {m.settings_backup_added()}
          </th>
          <th scope="col" className="text-end font-medium">
            {m.settings_backup_updated()}
          </th>
          <th scope="col" className="text-end font-medium">
            {m.settings_backup_same()}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {IMPORT_TABLES.map((table) => (
          <tr key={table}>
            <th scope="row" className="py-1 text-start font-normal">
              {TABLES[table]()}
            </th>
            <td className="text-end">{formatNumber(counts[table].added)}</td>
            <td className="text-end">{formatNumber(counts[table].replaced)}</td>
            <td className="text-end">{formatNumber(counts[table].kept)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Outcome({ state, unlock, apply, cancel }: Omit<BackupImportActions, 'check'>) {
  if (state.step === 'idle') return null;
  if (state.step === 'locked') {
    return <BackupLock name={state.file.name} isWrong={state.isWrong} onUnlock={unlock} onCancel={cancel} />;
  }
  if (state.step === 'checking') return <p role="status">{m.settings_backup_checking()}</p>;
  if (state.step === 'refused') {
    return (
      <Notice tone="danger" title={state.text}>
        <ul className="max-h-40 overflow-auto font-mono text-xs">
          {state.issues.map((issue) => (
            <li key={issue}>{issue}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  return (
    <div className="space-y-3">
      <CountTable counts={state.counts} />
      {state.step === 'done' ? (
        <Notice tone="good">{m.settings_backup_done()}</Notice>
      ) : (
        <div className="flex gap-2">
          <Button variant="primary" disabled={state.step === 'importing'} onClick={() => void apply()}>
            {m.settings_backup_apply()}
          </Button>
          <Button disabled={state.step === 'importing'} onClick={cancel}>
            {m.common_cancel()}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Chooses a file, shows what it would change, imports it when told to. */
export function BackupImport() {
  const { state, check, unlock, apply, cancel } = useBackupImport();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="application/json,.json,.jackdaw"
        aria-label={m.settings_backup_import()}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // So that choosing the same file again is a change.
          event.target.value = '';
          if (file !== undefined) void check(file);
        }}
      />
      <Button className="ms-2" disabled={state.step === 'importing'} onClick={() => input.current?.click()}>
        {m.settings_backup_import()}
      </Button>
      <Outcome state={state} unlock={unlock} apply={apply} cancel={cancel} />
    </>
  );
}
