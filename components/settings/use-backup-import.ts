import { useState } from 'react';

import { errorCodeOf } from '@/lib/db/errors';
import type { ImportCounts } from '@/lib/db/repositories/import-rows';
import { describeError } from '@/lib/errors/describe-error';
import { report } from '@/lib/errors/report';
import { isProtected, openProtected, type OpenedFile } from '@/lib/backup/open-protected';
import { importBackup, previewBackup } from '@/lib/export/backup';
import type { Backup } from '@/lib/export/backup-schema';
import { readBackup } from '@/lib/export/read-backup';
import type { BackupReading } from '@/lib/export/read-backup';
import { m } from '@/lib/i18n/messages';

/** Where an import stands. Nothing is written before `importing`. */
type BackupImportState =
  | { step: 'idle' }
  | { step: 'checking' }
  /** Only a passphrase opens it; `isWrong`: the one given did not. */
  | { step: 'locked'; file: File; isWrong: boolean }
  | { step: 'refused'; text: string; issues: readonly string[] }
  | { step: 'checked'; backup: Backup; counts: ImportCounts }
  | { step: 'importing'; counts: ImportCounts }
  | { step: 'done'; counts: ImportCounts };

export interface BackupImportActions {
  state: BackupImportState;
  check: (file: File) => Promise<void>;
  /** Tries a passphrase on the file that is locked. */
  unlock: (passphrase: string) => Promise<void>;
  apply: () => Promise<void>;
  cancel: () => void;
}

type Refusal = Extract<BackupReading, { ok: false }>;

const REFUSALS: Record<Refusal['reason'], () => string> = {
  'not-json': m.settings_backup_not_jackdaw,
  'not-jackdaw': m.settings_backup_not_jackdaw,
  'newer-version': m.settings_backup_newer,
  'rows-invalid': m.settings_backup_invalid,
};

function refusalOf(reading: Refusal): BackupImportState {
  const issues = reading.reason === 'rows-invalid' ? reading.issues : [];
  return { step: 'refused', text: REFUSALS[reading.reason](), issues };
}

function failureOf(error: unknown): BackupImportState {
  void report(error, 'settings:import');
  return { step: 'refused', text: describeError(errorCodeOf(error)), issues: [] };
}

const FAULTS: Record<Exclude<Extract<OpenedFile, { ok: false }>['reason'], 'wrong-passphrase'>, () => string> = {
  damaged: m.extras_backup_broken,
  'newer-version': m.settings_backup_newer,
};

async function unlockFile(file: File, passphrase: string): Promise<BackupImportState> {
  try {
    const opened = await openProtected(file, passphrase);
    if (opened.ok) return await checkDocument(opened.document);
    if (opened.reason === 'wrong-passphrase') return { step: 'locked', file, isWrong: true };
    return { step: 'refused', text: FAULTS[opened.reason](), issues: [] };
  } catch (error) {
    return failureOf(error);
  }
}

async function checkFile(file: File): Promise<BackupImportState> {
  if (await isProtected(file)) return { step: 'locked', file, isWrong: false };
  return checkDocument(file);
}

async function checkDocument(file: Blob): Promise<BackupImportState> {
  try {
    const reading = await readBackup(file);
    if (!reading.ok) return refusalOf(reading);
    return { step: 'checked', backup: reading.backup, counts: await previewBackup(reading.backup) };
  } catch (error) {
    return failureOf(error);
  }
}

/** Reads a backup, says what it would change, and applies it only when told to. */
export function useBackupImport(): BackupImportActions {
  const [state, setState] = useState<BackupImportState>({ step: 'idle' });
  const check = async (file: File): Promise<void> => {
    setState({ step: 'checking' });
    setState(await checkFile(file));
  };
  const unlock = async (passphrase: string): Promise<void> => {
    if (state.step !== 'locked') return;
    setState({ step: 'checking' });
    setState(await unlockFile(state.file, passphrase));
  };
  const apply = async (): Promise<void> => {
    if (state.step !== 'checked') return;
    setState({ step: 'importing', counts: state.counts });
    try {
      setState({ step: 'done', counts: await importBackup(state.backup) });
    } catch (error) {
      setState(failureOf(error));
    }
  };
  return { state, check, unlock, apply, cancel: () => setState({ step: 'idle' }) };
}
