import type { JackdawDatabase } from '../database';
import type { UndoRow } from '../schema/rows';
import { versionKey } from '../template-content';

/** What the undo log holds of former versions of these templates, those that never came to be included. */
export async function findVersionRows(database: JackdawDatabase, templateIds: readonly string[]): Promise<UndoRow[]> {
  if (templateIds.length === 0) return [];
  const ranges = templateIds.map((id): [[string, string], [string, string]] => [
    ['templateVersions', versionKey(id, '')],
    ['templateVersions', versionKey(id, '\uFFFF')],
  ]);
  return database.undoRows.where('[table+key]').inAnyRange(ranges).toArray();
}
