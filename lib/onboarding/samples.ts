import type { JackdawDatabase } from '@/lib/db/database';
import { db } from '@/lib/db/database';
import { listClients } from '@/lib/db/repositories/clients';
import { addRows, type RemovedRows, removeRows } from '@/lib/db/repositories/row-sets';
import { findRowsOf } from '@/lib/db/repositories/rows-of';
import type { UndoId } from '@/lib/domain/ids';
import type { Locale } from '@/lib/i18n/locale';

import { SAMPLE_KEYS } from './sample-keys';

export interface SampleOptions {
  language: Locale;
  now: Date;
}

/** Adds the sample data in one undoable go; samples that are there already stay as they are. */
export async function addSamples(
  { language, now }: SampleOptions,
  database: JackdawDatabase = db(),
): Promise<{ ok: true; undoId: UndoId }> {
  const { buildSampleRows } = await import('./sample-data');
  const places = (await listClients(database)).map(({ place }) => place + 1);
  return addRows(buildSampleRows(language, now, Math.max(0, ...places)), database);
}

/**
 * Removes exactly the samples, edited ones too, with the versions, screenshots and checklist runs that hang on them. What the person made for a sample
 * client stays, and belongs to nobody. One undo brings all back; `not-found`: there are none.
 */
export async function eraseSamples(database: JackdawDatabase = db()): Promise<RemovedRows> {
  return removeRows({ ...SAMPLE_KEYS, ...(await findRowsOf(SAMPLE_KEYS, database)) }, database);
}
