import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { JackdawDatabase } from '@/lib/db/database';
import { listVersions } from '@/lib/db/repositories/find-templates';
import { changeTemplates, deleteTemplates, restoreVersion, saveTemplate } from '@/lib/db/repositories/templates';
import { undo } from '@/lib/db/repositories/undo-log';
import { templateIdSchema, type TemplateId } from '@/lib/domain/ids';

import { array, assert, asyncProperty, constantFrom, nat, record, type Arbitrary } from '../property';
import { dump, freshDatabase } from './fresh-database';
import { makeContent } from './make-template';

const TIMEOUT_MS = 60_000;
const START = Date.parse('2026-03-10T09:00:00.000Z');

/** One step of a random history of two templates; few texts and tags, so that steps meet and repeat each other. */
interface Step {
  kind: 'create' | 'save' | 'tag' | 'tag-all' | 'untag' | 'folder' | 'restore' | 'delete';
  which: number;
  text: string;
}
const stepArbitrary: Arbitrary<Step> = record({
  kind: constantFrom('create', 'save', 'save', 'tag', 'tag-all', 'untag', 'folder', 'restore', 'delete'),
  which: nat(1),
  text: constantFrom('a', 'b', 'c'),
});

/** Templates in the order of their creation; each history has its own ids. */
type Created = (TemplateId | undefined)[];
type Result = { ok: true; undoId: string } | { ok: false };

const TAKE: Record<Step['kind'], (database: JackdawDatabase, text: string, ids: TemplateId[]) => Promise<Result>> = {
  create: async () => ({ ok: false }),
  save: async (database, body, [id]) => saveTemplate({ id, content: makeContent({ body }) }, database),
  tag: async (database, text, ids) => changeTemplates(ids.slice(0, 1), { tags: { add: [text] } }, database),
  'tag-all': async (database, text, ids) => changeTemplates(ids, { tags: { add: [text] } }, database),
  untag: async (database, text, ids) => changeTemplates(ids.slice(0, 1), { tags: { remove: [text] } }, database),
  folder: async (database, folder, ids) => changeTemplates(ids.slice(0, 1), { set: { folder } }, database),
  restore: async (database, _, [id = '']) =>
    restoreVersion((await listVersions(id, database)).at(-1)?.id ?? '', database),
  delete: async (database, _, ids) => deleteTemplates(ids.slice(0, 1), database),
};

/** `which` first, the other behind it; a template that was never made has an id nobody knows. */
async function take(database: JackdawDatabase, { kind, which, text }: Step, created: Created): Promise<Result> {
  const known = (at: number): TemplateId => created[at] ?? templateIdSchema.parse('none');
  return TAKE[kind](database, text, [known(which), known(1 - which)]);
}

/** Does all steps a minute apart; null lets its minute pass. Creations come first, one for each template. */
async function play(database: JackdawDatabase, steps: readonly (Step | null)[]) {
  const created: Created = [];
  const undoIds: (string | null)[] = [];
  for (const [index, step] of steps.entries()) {
    vi.setSystemTime(START + index * 60_000);
    if (step?.kind === 'create') {
      const saved = await saveTemplate({ content: makeContent({ body: step.text }) }, database);
      created[step.which] = saved.ok ? saved.template.id : undefined;
      undoIds.push(saved.ok ? saved.undoId : null);
      continue;
    }
    const result: Result = step === null ? { ok: false } : await take(database, step, created);
    undoIds.push(result.ok ? result.undoId : null);
  }
  return { created, undoIds };
}

/** Templates and versions with the ids that are random in each run named by the order of creation. */
async function anonymous(database: JackdawDatabase, created: Created) {
  const { templates, templateVersions } = await dump(database);
  const name = (row: unknown): string =>
    created.reduce<string>(
      (text, id, which) => (id === undefined ? text : text.replaceAll(id, `T${which}`)),
      JSON.stringify(row),
    );
  const rows = [...(templates ?? []), ...(templateVersions ?? [])].map((row) =>
    name(row).replaceAll(/(T\d):[0-9a-f-]{36}/g, '$1'),
  );
  return rows.toSorted();
}

const FIRST: Step[] = [
  { kind: 'create', which: 0, text: 'a' },
  { kind: 'create', which: 1, text: 'b' },
];
const stepsArbitrary = array(
  stepArbitrary.filter(({ kind }) => kind !== 'create'),
  { minLength: 1, maxLength: 10 },
);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
});

describe('any history of templates', () => {
  it('is gone without a trace once each operation is undone, in whatever order', { timeout: TIMEOUT_MS }, async () => {
    await assert(
      asyncProperty(stepsArbitrary, array(nat(), { minLength: 12, maxLength: 12 }), async (steps, ranks) => {
        const database = freshDatabase();
        const before = await dump(database);
        const { undoIds } = await play(database, [...FIRST, ...steps]);
        const order = undoIds.filter((id) => id !== null).map((id, index) => ({ id, rank: ranks[index] ?? 0 }));
        for (const { id } of order.toSorted((a, b) => a.rank - b.rank)) {
          expect(await undo(id, database)).toStrictEqual({ ok: true });
        }
        expect(await dump(database)).toStrictEqual(before);
        await database.delete();
      }),
      { numRuns: 60 },
    );
  });

  it('without one operation is what the others alone would have made', { timeout: TIMEOUT_MS }, async () => {
    await assert(
      asyncProperty(stepsArbitrary, nat(), async (more, choice) => {
        const [database, alone] = [freshDatabase(), freshDatabase()];
        // Left to the other test, because these depend on what else is there: a restore writes what the version said just then,
        // a bulk step passes over what is deleted just then.
        const steps = [...FIRST, ...more.filter(({ kind }) => kind !== 'restore' && kind !== 'tag-all')];
        const { created, undoIds } = await play(database, steps);
        const accepted = undoIds.flatMap((id, index) => (id === null ? [] : [index]));
        const chosen = accepted[choice % accepted.length] ?? 0;
        await undo(undoIds[chosen] ?? '', database);
        const others = steps.map((step, index) => (index !== chosen && accepted.includes(index) ? step : null));
        const { created: createdAlone } = await play(alone, others);

        expect(await anonymous(database, created)).toStrictEqual(await anonymous(alone, createdAlone));
        await Promise.all([database.delete(), alone.delete()]);
      }),
      { numRuns: 80 },
    );
  });
});
