import type { JackdawDatabase } from '../database';
import type { UndoRow } from '../schema/rows';
import { templateOfVersion, versionKey } from '../template-content';

/** From so many on, one look through all is quicker than a range of the index for each. */
export const MANY_TEMPLATES = 200;

type Range = [[string, string], [string, string]];

/** What the undo log holds of former versions of these templates, those that never came to be included. */
export async function findVersionRows(database: JackdawDatabase, templateIds: readonly string[]): Promise<UndoRow[]> {
  if (templateIds.length === 0) return [];
  const wanted = new Set(templateIds);
  const isAll = wanted.size >= MANY_TEMPLATES;
  const ranges = isAll ? [rangeOf('')] : templateIds.map((id) => rangeOf(versionKey(id, '')));
  const rows = await database.undoRows.where('[table+key]').inAnyRange(ranges).toArray();
  return isAll ? rows.filter(({ key }) => wanted.has(templateOfVersion(key))) : rows;
}

/** Of keys that begin with it. */
function rangeOf(start: string): Range {
  return [
    ['templateVersions', start],
    ['templateVersions', `${start}\uFFFF`],
  ];
}
