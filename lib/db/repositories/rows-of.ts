import { db, type JackdawDatabase } from '../database';
import type { RowKeys } from '../schema/rows';

/** Keys of what hangs on templates, comments and plan items and is of no use without them: former versions, screenshots, checklist runs. */
export async function findRowsOf(
  { templates = [], replies = [], planItems = [] }: Pick<RowKeys, 'templates' | 'replies' | 'planItems'>,
  database: JackdawDatabase = db(),
): Promise<RowKeys> {
  const isOfThem = ({ templateId }: { templateId: string }): boolean => templates.includes(templateId);
  return {
    templateVersions: await database.templateVersions.filter(isOfThem).primaryKeys(),
    replyPictures: await database.replyPictures
      .where('replyId')
      .anyOf([...replies])
      .primaryKeys(),
    checklistRuns: await database.checklistRuns
      .where('itemId')
      .anyOf([...planItems])
      .primaryKeys(),
  };
}
