import type { IdeaAct, IdeaDone } from '@/lib/domain/idea-act';
import type { PlanItem, PlanItemChange } from '@/lib/domain/plan-item';
import { IDEA_REASONS } from '@/lib/domain/plan-vocabulary';
import type { Post } from '@/lib/domain/post';
import type { Failure } from '@/lib/errors/error-code';
import { ideaFromPost } from '@/lib/plan/idea-from-post';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

import { db, type JackdawDatabase } from '../database';
import { UNDO_SCOPE } from '../operations/undoable-tables';
import { addPlanItems, type ChangedPlanItems, changePlanItems } from './plan-items';

export interface IdeaRequest {
  act: IdeaAct;
  /** UUID, the same in every retry of one act. */
  requestId: string;
}

const NOT_FOUND: Failure = { ok: false, code: 'not-found' };

/** Makes of captured posts what the person asks for; one undo takes it back. Throws what the database threw. */
export async function actOnIdeas(
  { act, requestId }: IdeaRequest,
  database: JackdawDatabase = db(),
): Promise<IdeaDone | Failure> {
  if (act.act === 'take') return takeIdeas(act.postIds, requestId, database);
  const ids = act.act === 'explain' ? act.itemIds : [act.itemId];
  const build = (item: PlanItem): PlanItemChange =>
    act.act === 'explain' ? explain(item, act, ids.length === 1) : attach(item, act.postIds);
  return toDone(await changePlanItems({ ids, build, requestId }, database), ids);
}

function toDone(changed: ChangedPlanItems, itemIds: readonly string[]): IdeaDone | Failure {
  return changed.ok ? { ok: true, undoId: changed.undoId, itemIds: [...itemIds], added: 0 } : changed;
}

/** A post that is an idea already does not become another one. */
async function takeIdeas(
  postIds: readonly string[],
  requestId: string,
  database: JackdawDatabase,
): Promise<IdeaDone | Failure> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const posts = (await database.posts.bulkGet([...new Set(postIds)])).filter((post) => post !== undefined);
    if (posts.length === 0) return NOT_FOUND;
    const ideas = await findIdeasOf(posts, database);
    const fresh = posts.filter(({ id }) => !ideas.has(id));
    const known = [...new Set(ideas.values())];
    if (fresh.length === 0) return { ok: true, undoId: null, itemIds: known, added: 0 };
    const zones = await readZones(database);
    const contents = fresh.map((post) => ideaFromPost(post, zones.get(post.clientId ?? '') ?? localTimeZone()));
    const added = await addPlanItems(contents, database, { requestId });
    if (!added.ok) return added;
    return { ok: true, undoId: added.undoId, itemIds: [...known, ...added.ids], added: added.ids.length };
  });
}

/** Ids of the ideas that were made after these posts, by the post's id. */
async function findIdeasOf(posts: readonly Post[], database: JackdawDatabase): Promise<Map<string, string>> {
  const wanted = new Set<string>(posts.map(({ id }) => id));
  const ideas = await database.planItems.where('status').equals('idea').toArray();
  return new Map(
    ideas.flatMap(({ id, references }) =>
      references.filter((post) => wanted.has(post)).map((post): [string, string] => [post, id]),
    ),
  );
}

async function readZones(database: JackdawDatabase): Promise<Map<string, string | null>> {
  return new Map((await database.clients.toArray()).map(({ id, timeZone }) => [id, timeZone]));
}

/** Said of one idea it is what the person chose; of several it comes to what each has. */
function explain(
  item: PlanItem,
  { reasons, note }: Extract<IdeaAct, { act: 'explain' }>,
  isOnly: boolean,
): PlanItemChange {
  const all = IDEA_REASONS.filter((reason) => reasons.includes(reason) || (!isOnly && item.reasons.includes(reason)));
  return { reasons: all, notes: [item.notes, note].filter((text) => text !== '').join('\n') };
}

function attach({ references }: PlanItem, postIds: readonly PlanItem['references'][number][]): PlanItemChange {
  return { references: [...new Set([...references, ...postIds])] };
}
