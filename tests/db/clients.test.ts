import 'fake-indexeddb/auto';

import { describe, expect, it } from 'vitest';

import type { JackdawDatabase } from '@/lib/db/database';
import { assignAccounts, getAccount, saveRole } from '@/lib/db/repositories/accounts';
import { saveCapture } from '@/lib/db/repositories/capture-post';
import { changeClient, createClient, deleteClient, listClients, reorderClients } from '@/lib/db/repositories/clients';
import { assignClient } from '@/lib/db/repositories/organise-posts';
import { addPlanItems } from '@/lib/db/repositories/plan-items';
import { undo } from '@/lib/db/repositories/undo-log';
import { postIdSchema } from '@/lib/domain/ids';

import { dump, freshDatabase } from './fresh-database';
import { makeCapture, makeHeader } from './make-capture';
import { makeReply } from '../unit/replies/make-reply';
import { makePlanContent } from './make-plan-item';

const create = async (database: JackdawDatabase, name: string) => createClient({ name, colour: '#30508f' }, database);
const names = async (database: JackdawDatabase) => (await listClients(database)).map(({ name }) => name);

async function undoIdOf(done: Promise<{ ok: boolean; undoId?: string }>): Promise<string> {
  const { undoId } = await done;
  if (undoId === undefined) throw new Error('nothing was done');
  return undoId;
}

describe('clients', () => {
  it('come after each other, also after one was deleted', async () => {
    const database = freshDatabase();
    const [mill] = [await create(database, 'Mill'), await create(database, 'Bikes')];
    await deleteClient(mill.id, database);
    await create(database, 'Atelier');
    expect(await names(database)).toEqual(['Bikes', 'Atelier']);
    const places = (await listClients(database)).map(({ place }) => place);
    expect(new Set(places).size).toBe(2);
  });

  it('change in what is given only, and refuse what is no client', async () => {
    const database = freshDatabase();
    const { id } = await create(database, 'Mill');
    const before = await dump(database);
    const undoId = await undoIdOf(changeClient(id, { timeZone: 'Europe/Chisinau', wordsToAvoid: ['cheap'] }, database));
    expect(await listClients(database)).toMatchObject([
      { name: 'Mill', timeZone: 'Europe/Chisinau', wordsToAvoid: ['cheap'] },
    ]);
    await expect(changeClient(id, { name: '  ' }, database)).rejects.toThrow();
    await undo(undoId, database);
    expect(await dump(database)).toStrictEqual(before);
  });

  it('are put into another order in one go, and back', async () => {
    const database = freshDatabase();
    const [a, b, c] = [await create(database, 'A'), await create(database, 'B'), await create(database, 'C')];
    const undoId = await undoIdOf(reorderClients([c.id, a.id], database));
    expect(await names(database)).toEqual(['C', 'A', 'B']);
    expect(await reorderClients([c.id, a.id, b.id], database)).toEqual({ ok: false, code: 'not-found' });
    await undo(undoId, database);
    expect(await names(database)).toEqual(['A', 'B', 'C']);
  });
});

describe('deleting a client', () => {
  it('leaves what belonged to it without a client, and one undo brings everything back', async () => {
    const database = freshDatabase();
    const [mill, bikes] = [await create(database, 'Mill'), await create(database, 'Bikes')];
    await saveCapture(makeCapture({ nativeId: '1' }), database);
    await saveCapture(makeCapture({ nativeId: '2' }), database);
    await assignClient([postIdSchema.parse('x:1')], mill.id, database);
    await assignClient([postIdSchema.parse('x:2')], bikes.id, database);
    await addPlanItems([makePlanContent({ clientId: mill.id }), makePlanContent({ clientId: bikes.id })], database);
    await database.replies.put(makeReply({ clientId: mill.id }));
    const before = await dump(database);
    const deleted = await deleteClient(mill.id, database);
    if (!deleted.ok) throw new Error(deleted.code);
    expect(deleted.released).toMatchObject({ posts: 1, planItems: 1, replies: 1, templates: 0 });
    expect(await names(database)).toEqual(['Bikes']);
    expect((await database.posts.toArray()).map(({ clientId }) => clientId)).toEqual([null, bikes.id]);
    expect(new Set((await database.planItems.toArray()).map(({ clientId }) => clientId))).toEqual(
      new Set([null, bikes.id]),
    );
    expect((await database.replies.toArray()).map(({ clientId }) => clientId)).toEqual([null]);
    await undo(deleted.undoId, database);
    expect(await dump(database)).toStrictEqual(before);
  });

  it('says when there is none', async () => {
    expect(await deleteClient('gone', freshDatabase())).toEqual({ ok: false, code: 'not-found' });
  });
});

describe('accounts of a client', () => {
  const ACCOUNT = 'x:mara_test';

  it('are filed whether they were seen or only named, with what is known of them', async () => {
    const database = freshDatabase();
    const { id: clientId } = await create(database, 'Mill');
    await saveRole(makeHeader(), 'competitor', database);
    const before = await dump(database);
    const named = makeHeader({ name: null, followers: null });
    const undoId = await undoIdOf(assignAccounts({ clientId, ids: [ACCOUNT], role: 'own', named: [named] }, database));
    expect(await getAccount(ACCOUNT, database)).toMatchObject({
      clientId,
      role: 'own',
      name: 'Mara Test',
      followers: 12_345,
    });
    await undo(undoId, database);
    expect(await dump(database)).toStrictEqual(before);
  });

  it('named and never seen are kept until the naming is undone', async () => {
    const database = freshDatabase();
    const { id: clientId } = await create(database, 'Mill');
    const named = makeHeader({ name: null, followers: null, following: null });
    const undoId = await undoIdOf(assignAccounts({ clientId, ids: [ACCOUNT], role: 'own', named: [named] }, database));
    expect(await getAccount(ACCOUNT, database)).toMatchObject({ clientId, role: 'own', followers: null });
    await undo(undoId, database);
    expect(await getAccount(ACCOUNT, database)).toBeNull();
  });

  it('go with what they are to the person where only the client changes', async () => {
    const database = freshDatabase();
    await saveRole(makeHeader(), 'own', database);
    expect(await assignAccounts({ clientId: null, ids: [ACCOUNT] }, database)).toMatchObject({ ok: true, changed: 1 });
    expect(await getAccount(ACCOUNT, database)).toMatchObject({ role: 'own', clientId: null });
    const unknown = assignAccounts({ clientId: null, ids: ['x:nobody'] }, database);
    expect(await unknown).toEqual({ ok: false, code: 'not-found' });
  });
});
