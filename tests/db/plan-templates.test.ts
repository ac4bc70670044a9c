import 'fake-indexeddb/auto';

import { describe, expect, it } from 'vitest';

import {
  changePlanTemplate,
  createPlanTemplate,
  deletePlanTemplate,
  listPlanTemplates,
} from '@/lib/db/repositories/plan-templates';
import { undo } from '@/lib/db/repositories/undo-log';

import { dump, freshDatabase } from './fresh-database';
import { makePlanContent } from './make-plan-item';

const GIVEN = {
  name: 'Contest',
  kind: 'contest',
  items: [{ day: 0, content: makePlanContent({ date: null }) }],
} as const;
const given = () => ({ ...GIVEN, items: [...GIVEN.items] });

describe('own templates', () => {
  it('are created, changed and deleted, each taken back by one undo', async () => {
    const database = freshDatabase();
    const states = [await dump(database)];
    const created = await createPlanTemplate(given(), database);
    const id = created.ok ? created.id : '';
    states.push(await dump(database));
    const changed = await changePlanTemplate(
      id,
      { name: 'Giveaway', items: [{ day: 3, content: GIVEN.items[0].content }] },
      database,
    );
    expect((await listPlanTemplates(database)).map(({ name, items }) => [name, items[0]!.day])).toEqual([
      ['Giveaway', 3],
    ]);
    states.push(await dump(database));
    const deleted = await deletePlanTemplate(id, database);
    expect(await listPlanTemplates(database)).toEqual([]);
    for (const done of [deleted, changed, created]) {
      await undo(done.ok ? done.undoId : '', database);
      expect(await dump(database)).toEqual(states.pop());
    }
  });

  it('that are gone are said to be, and broken ones are refused', async () => {
    const database = freshDatabase();
    expect(await changePlanTemplate('none', { name: 'x' }, database)).toEqual({ ok: false, code: 'not-found' });
    expect(await deletePlanTemplate('none', database)).toEqual({ ok: false, code: 'not-found' });
    await expect(createPlanTemplate({ ...given(), items: [] }, database)).rejects.toThrow(/items/);
    expect(await listPlanTemplates(database)).toEqual([]);
  });
});
