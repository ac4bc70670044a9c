import { useState } from 'react';

import type { Attempt } from '@/components/app/use-undoable';
import { importPlan, loadKnownPlan } from '@/lib/db/repositories/import-plan';
import { report } from '@/lib/errors/report';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import type { ReadRows, SkippedRow } from '@/lib/plan/exchange/file-row';
import { guessPlanMapping } from '@/lib/plan/exchange/guess-plan-mapping';
import {
  chooseEntries,
  type ImportChoice,
  type ImportDefaults,
  type ImportEntry,
  planImport,
} from '@/lib/plan/exchange/plan-import';
import type { PlanMapping, PlanTable } from '@/lib/plan/exchange/plan-table';
import { readCalendar } from '@/lib/plan/exchange/read-calendar';
import { type PlanFileContent, type PlanFileFailure, readPlanFile } from '@/lib/plan/exchange/read-plan-file';
import { readTableRows } from '@/lib/plan/exchange/read-table-rows';
import { dateAt } from '@/lib/plan/slot-time';

/** How a file is to be understood; the person may change it. */
export interface ImportSettings {
  sheet: number;
  mapping: PlanMapping;
  defaults: ImportDefaults;
}

/** A file that was read, and what would become of it. */
export interface ImportDraft {
  name: string;
  content: PlanFileContent;
  /** null: a calendar. */
  table: PlanTable | null;
  settings: ImportSettings;
  entries: readonly ImportEntry[];
  skipped: readonly SkippedRow[];
}

export type ImportState =
  | { step: 'idle' | 'reading' }
  | { step: 'failed'; name: string; failure: PlanFileFailure | 'unexpected' }
  | { step: 'checked'; draft: ImportDraft };

export interface PlanImport {
  state: ImportState;
  check: (file: File) => Promise<void>;
  change: (settings: Partial<ImportSettings>) => Promise<void>;
  choose: (choose: (entry: ImportEntry) => ImportChoice) => void;
  /** Answers whether it was done. */
  apply: () => Promise<boolean>;
  reset: () => void;
}

/** Reads a file, says what would come of it, and takes it in when told to. Nothing is written before. */
export function usePlanImport(defaults: ImportDefaults, attempt: Attempt): PlanImport {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const run = async (name: string, draft: () => Promise<ImportState>): Promise<void> => {
    try {
      setState(await draft());
    } catch (error) {
      void report(error, 'plan:import');
      setState({ step: 'failed', name, failure: 'unexpected' });
    }
  };
  const apply = async (): Promise<boolean> => {
    if (state.step !== 'checked') return false;
    const done = await attempt(
      async () => importPlan(state.draft.entries, new Date()),
      ({ added, changed }) => m.exchange_done({ count: added + changed, shown: formatNumber(added + changed) }),
    );
    return done !== null;
  };
  return {
    state,
    check: async (file) => {
      setState({ step: 'reading' });
      await run(file.name, async () => readDraft(file, defaults));
    },
    change: async (settings) => {
      if (state.step !== 'checked') return;
      const { draft } = state;
      await run(draft.name, async () =>
        buildDraft(draft, { ...draft.settings, ...settings }, settings.sheet !== undefined),
      );
    },
    choose: (choose) =>
      setState((now) =>
        now.step === 'checked'
          ? { ...now, draft: { ...now.draft, entries: chooseEntries(now.draft.entries, choose) } }
          : now,
      ),
    apply,
    reset: () => setState({ step: 'idle' }),
  };
}

async function readDraft(file: File, defaults: ImportDefaults): Promise<ImportState> {
  const read = await readPlanFile(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return { step: 'failed', name: file.name, failure: read.failure };
  const settings = { sheet: 0, mapping: [], defaults };
  return buildDraft({ name: file.name, content: read.content }, settings, true);
}

async function buildDraft(
  { name, content }: Pick<ImportDraft, 'name' | 'content'>,
  settings: ImportSettings,
  isGuessed: boolean,
): Promise<ImportState> {
  const table = tableOf(content, settings.sheet);
  const mapping = isGuessed && table !== null ? guessPlanMapping(table.headers) : settings.mapping;
  const { rows, skipped } = readRows(content, table, { ...settings, mapping });
  const entries = planImport(rows, await loadKnownPlan(rows), settings.defaults);
  return { step: 'checked', draft: { name, content, table, settings: { ...settings, mapping }, entries, skipped } };
}

function tableOf(content: PlanFileContent, sheet: number): PlanTable | null {
  if (content.kind === 'calendar') return null;
  return content.kind === 'table' ? content.table : (content.sheets[sheet]?.table ?? null);
}

function readRows(content: PlanFileContent, table: PlanTable | null, { mapping, defaults }: ImportSettings): ReadRows {
  const { timeZone } = defaults;
  const place = { timeZone, today: dateAt(new Date(), timeZone) ?? new Date().toISOString().slice(0, 10) };
  if (content.kind === 'calendar') return readCalendar(content.text, place);
  return table === null ? { rows: [], skipped: [] } : readTableRows(table, mapping, place);
}
