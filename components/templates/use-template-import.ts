import { useState } from 'react';

import { report } from '@/lib/errors/report';
import { applyMapping } from '@/lib/templates/files/apply-mapping';
import { chooseImport, listPlanned, planImport } from '@/lib/templates/files/plan-import';
import type { ImportChoice, ImportItem, ImportPlan } from '@/lib/templates/files/plan-import';
import { readTemplateFile } from '@/lib/templates/files/read-template-file';
import type { FileFailure, ReadTemplates } from '@/lib/templates/files/read-templates';
import type { ColumnMapping } from '@/lib/templates/files/template-table';

import type { EditorData } from './template-editor';
import type { TemplateActions } from './use-template-actions';

/** A file that was read, and what would become of it. */
export interface ImportDraft {
  name: string;
  bytes: Uint8Array;
  read: ReadTemplates;
  plan: ImportPlan;
}

/** Where an import stands. Nothing is written before `importing`. */
export type ImportState =
  | { step: 'idle' }
  | { step: 'reading' }
  | { step: 'failed'; name: string; failure: FileFailure | 'unexpected'; bytes: Uint8Array | null }
  | { step: 'checked' | 'importing' | 'done'; draft: ImportDraft };

export interface TemplateImport {
  state: ImportState;
  check: (file: File) => Promise<void>;
  /** Reads the same bytes in another encoding, also those whose encoding could not be told. */
  readAs: (encoding: string) => Promise<void>;
  map: (mapping: ColumnMapping) => void;
  choose: (choose: (item: ImportItem) => ImportChoice) => void;
  apply: () => Promise<void>;
  reset: () => void;
}

/** Reads a file of templates, says what would come of it, and takes it in when told to. */
export function useTemplateImport(data: EditorData, actions: TemplateActions): TemplateImport {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const plan = (read: ReadTemplates): ImportPlan => planImport(read, data.templates, data.clients);
  const readBytes = async (name: string, bytes: Uint8Array, encoding: string | null): Promise<ImportState> => {
    const read = await readTemplateFile(name, bytes, encoding);
    if (read.failure !== null) return { step: 'failed', name, failure: read.failure, bytes };
    return { step: 'checked', draft: { name, bytes, read, plan: plan(read) } };
  };
  const check = async (file: File): Promise<void> => {
    setState({ step: 'reading' });
    try {
      setState(await readBytes(file.name, new Uint8Array(await file.arrayBuffer()), null));
    } catch (error) {
      void report(error, 'templates:import');
      setState({ step: 'failed', name: file.name, failure: 'unexpected', bytes: null });
    }
  };
  const change = (update: (draft: ImportDraft) => ImportDraft): void =>
    setState((now) => (now.step === 'checked' ? { ...now, draft: update(now.draft) } : now));
  const apply = async (): Promise<void> => {
    if (state.step !== 'checked') return;
    const { draft } = state;
    setState({ step: 'importing', draft });
    const isDone = await actions.saveAll(listPlanned(draft.plan));
    setState({ step: isDone ? 'done' : 'checked', draft });
  };
  return {
    state,
    check,
    readAs: async (encoding) => {
      if (state.step === 'checked') setState(await readBytes(state.draft.name, state.draft.bytes, encoding));
      else if (state.step === 'failed' && state.bytes !== null)
        setState(await readBytes(state.name, state.bytes, encoding));
    },
    map: (mapping) =>
      change((draft) => {
        const { table, encoding } = draft.read;
        if (table === null) return draft;
        const read = { ...applyMapping(table, mapping), encoding };
        return { ...draft, read, plan: plan(read) };
      }),
    choose: (pick) => change((draft) => ({ ...draft, plan: chooseImport(draft.plan, pick) })),
    apply,
    reset: () => setState({ step: 'idle' }),
  };
}
