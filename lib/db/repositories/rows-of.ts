import { db, type JackdawDatabase } from '../database';
import type { RowKeys } from '../schema/rows';

/** Keys of what hangs on templates and comments and is of no use without them: former versions, screenshots. */
export async function findRowsOf(
  { templates = [], replies = [] }: Pick<RowKeys, 'templates' | 'replies'>,
  database: JackdawDatabase = db(),
): Promise<RowKeys> {
  const isOfThem = ({ templateId }: { templateId: string }): boolean => templates.includes(templateId);
  return {
    templateVersions: await database.templateVersions.filter(isOfThem).primaryKeys(),
    replyPictures: await database.replyPictures
      .where('replyId')
      .anyOf([...replies])
      .primaryKeys(),
  };
}
