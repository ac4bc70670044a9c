import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { JackdawDatabase } from '@/lib/db/database';
import { findTemplate, listTemplates, listVersions } from '@/lib/db/repositories/find-templates';
import {
  changeTemplates,
  deleteTemplates,
  duplicateTemplate,
  moveTemplateFolder,
  restoreVersion,
  saveTemplate,
  saveTemplates,
} from '@/lib/db/repositories/templates';
import { undo } from '@/lib/db/repositories/undo-log';
import { clientIdSchema, type TemplateId, templateIdSchema } from '@/lib/domain/ids';
import { type Template, type TemplateContent, templateSchema, templateVersionSchema } from '@/lib/domain/template';

import { dump, freshDatabase } from './fresh-database';
import { makeContent } from './make-template';

const GONE = templateIdSchema.parse('gone');
const NOT_FOUND = { ok: false, code: 'not-found' };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-10T09:00:00.000Z') });
});

async function create(database: JackdawDatabase, overrides: Partial<TemplateContent> = {}): Promise<Template> {
  const saved = await saveTemplate({ content: makeContent(overrides) }, database);
  if (!saved.ok) throw new Error(saved.code);
  return saved.template;
}

/** Changes one a minute later. */
async function change(database: JackdawDatabase, { id }: Template, overrides: Partial<TemplateContent>) {
  vi.advanceTimersByTime(60_000);
  const saved = await saveTemplate({ id, content: makeContent(overrides) }, database);
  if (!saved.ok) throw new Error(saved.code);
  return saved;
}

const bodies = async (database: JackdawDatabase, id: string) =>
  (await listVersions(id, database)).map(({ content }) => content.body);

describe('saveTemplate', () => {
  it('creates a template and keeps what it said before each change, the newest first', async () => {
    const database = freshDatabase();
    const template = await create(database, { body: 'one' });
    await change(database, template, { body: 'two' });
    const { template: now } = await change(database, template, { body: 'three' });
    expect(now).toMatchObject({ id: template.id, body: 'three', createdAt: '2026-03-10T09:00:00.000Z' });
    expect(now.updatedAt).toBe('2026-03-10T09:02:00.000Z');
    expect(await bodies(database, template.id)).toEqual(['two', 'one']);
    const [row] = await database.templateVersions.toArray();
    expect(templateVersionSchema.parse(row)).toStrictEqual(row);
    expect(templateSchema.parse(now)).toStrictEqual(now);
  });

  it('makes no version of the same content, and leaves the row as it is', async () => {
    const database = freshDatabase();
    const template = await create(database);
    const { template: again } = await change(database, template, {});
    expect(again).toStrictEqual(template);
    expect(await database.templateVersions.count()).toBe(0);
  });

  it('stores a shortcut that another has in the same place, and names the other', async () => {
    const database = freshDatabase();
    const first = await create(database, { shortcut: 'Preț', networks: ['vk'] });
    await create(database, { shortcut: 'preț', networks: ['x'] });
    const saved = await saveTemplate({ content: makeContent({ shortcut: 'PREȚ', networks: ['vk', 'ok'] }) }, database);
    expect(saved).toMatchObject({ ok: true, conflicts: [{ id: first.id }] });
    expect(await database.templates.count()).toBe(3);
  });

  it('refuses what breaks the rules and says so where the template is gone', async () => {
    const database = freshDatabase();
    await expect(create(database, { title: ' ' })).rejects.toThrow('title');
    await expect(create(database, { shortcut: 'two words' })).rejects.toThrow('shortcut');
    expect(await saveTemplate({ id: GONE, content: makeContent() }, database)).toEqual(NOT_FOUND);
    expect(await database.undoLog.count()).toBe(0);
  });

  it('saves many with one way back, or none of them', async () => {
    const database = freshDatabase();
    const template = await create(database);
    const before = await dump(database);
    const inputs = [{ id: template.id, content: makeContent({ body: 'new' }) }, { content: makeContent() }];
    const saved = await saveTemplates(inputs, database);
    if (!saved.ok) throw new Error(saved.code);
    expect(saved.ids).toHaveLength(2);
    expect(await database.templates.count()).toBe(2);
    await undo(saved.undoId, database);
    expect(await dump(database)).toStrictEqual(before);
    expect(await saveTemplates([...inputs, { id: GONE, content: makeContent() }], database)).toEqual(NOT_FOUND);
    expect(await saveTemplates([], database)).toEqual(NOT_FOUND);
    expect(await dump(database)).toStrictEqual(before);
  });
});

describe('restoreVersion', () => {
  it('says again what it said, and keeps what it said until now', async () => {
    const database = freshDatabase();
    const template = await create(database, { body: 'one' });
    await change(database, template, { body: 'two' });
    const [version] = await listVersions(template.id, database);
    vi.advanceTimersByTime(60_000);
    expect(await restoreVersion(version?.id ?? '', database)).toMatchObject({ ok: true, template: { body: 'one' } });
    expect(await bodies(database, template.id)).toEqual(['two', 'one']);
    expect(await restoreVersion('gone:1', database)).toEqual(NOT_FOUND);
  });
});

describe('duplicateTemplate', () => {
  it('gives the same text under another title and without the shortcut', async () => {
    const database = freshDatabase();
    const template = await create(database);
    const copy = await duplicateTemplate(template.id, 'Copy', database);
    expect(copy).toMatchObject({ ok: true, template: { title: 'Copy', shortcut: null, body: template.body } });
    expect((await listTemplates(database)).map(({ title }) => title)).toEqual(['Copy', template.title]);
    expect(await duplicateTemplate(GONE, 'Copy', database)).toEqual(NOT_FOUND);
  });
});

describe('hundreds at once', () => {
  const MANY = 230;
  const createMany = async (database: JackdawDatabase): Promise<TemplateId[]> => {
    const contents = Array.from({ length: MANY }, (_, index) => makeContent({ title: `t${index}`, shortcut: null }));
    const saved = await saveTemplates(
      contents.map((content) => ({ content })),
      database,
    );
    if (!saved.ok) throw new Error(saved.code);
    return saved.ids;
  };

  it('are deleted with their versions and nobody else, and come back as they were', async () => {
    const database = freshDatabase();
    const other = await create(database, { body: 'a' });
    await change(database, other, { body: 'b' });
    const ids = await createMany(database);
    vi.advanceTimersByTime(60_000);
    await changeTemplates(ids, { tags: { add: ['x'] } }, database);
    const before = await dump(database);
    const deleted = await deleteTemplates(ids, database);
    expect(deleted).toMatchObject({ ok: true, changed: MANY });
    expect(await database.templates.toCollection().primaryKeys()).toEqual([other.id]);
    expect(await bodies(database, other.id)).toEqual(['a']);
    expect(await database.templateVersions.count()).toBe(1);
    if (deleted.ok) await undo(deleted.undoId, database);
    expect(await dump(database)).toStrictEqual(before);
  });

  it('keep what was done later when an earlier change is undone', async () => {
    const database = freshDatabase();
    const ids = await createMany(database);
    const [first] = ids;
    vi.advanceTimersByTime(60_000);
    const tagged = await changeTemplates(ids, { tags: { add: ['x'] } }, database);
    vi.advanceTimersByTime(60_000);
    await changeTemplates(ids.slice(0, 1), { set: { folder: 'Later' } }, database);
    if (tagged.ok) await undo(tagged.undoId, database);
    expect(await findTemplate(first ?? '', database)).toMatchObject({ tags: [], folder: 'Later' });
    expect(await database.templates.filter(({ tags }) => tags.length > 0).count()).toBe(0);
    expect((await database.templateVersions.toArray()).map(({ templateId }) => templateId)).toEqual([first]);
  });
});

const folders = async (database: JackdawDatabase): Promise<string[]> =>
  (await database.templates.toArray()).map(({ folder }) => folder).toSorted();

describe('moveTemplateFolder', () => {
  it('takes everything below along, and back by one undo', async () => {
    const database = freshDatabase();
    for (const folder of ['Shop', 'Shop/Late', 'Shop 2', '']) await create(database, { folder });
    const before = await dump(database);
    vi.advanceTimersByTime(60_000);
    const moved = await moveTemplateFolder({ from: 'Shop', to: 'Store/East' }, database);
    expect(moved).toMatchObject({ ok: true, changed: 2 });
    expect(await folders(database)).toEqual(['', 'Shop 2', 'Store/East', 'Store/East/Late']);
    expect(await database.templateVersions.count()).toBe(2);
    if (moved.ok) await undo(moved.undoId, database);
    expect(await dump(database)).toStrictEqual(before);
  });

  it('lets one folder go up into another, and says when there is none', async () => {
    const database = freshDatabase();
    for (const folder of ['Shop/Late', 'Late']) await create(database, { folder });
    await moveTemplateFolder({ from: 'Shop', to: '' }, database);
    expect(await folders(database)).toEqual(['Late', 'Late']);
    expect(await moveTemplateFolder({ from: 'Shop', to: 'Store' }, database)).toEqual(NOT_FOUND);
  });

  it('refuses a path too long for a row, and moves nothing', async () => {
    const database = freshDatabase();
    await create(database, { folder: `Shop/${'x'.repeat(150)}` });
    const before = await dump(database);
    await expect(moveTemplateFolder({ from: 'Shop', to: 'y'.repeat(100) }, database)).rejects.toThrow('200');
    expect(await dump(database)).toStrictEqual(before);
  });

  it('still holds when an older change is undone', async () => {
    const database = freshDatabase();
    const one = await create(database, { folder: 'Shop' });
    const older = await changeTemplates([one.id], { set: { folder: 'Shop/Late' } }, database);
    await moveTemplateFolder({ from: 'Shop', to: 'Store' }, database);
    expect(await folders(database)).toEqual(['Store/Late']);
    if (older.ok) await undo(older.undoId, database);
    expect(await folders(database)).toEqual(['Store']);
  });
});

describe('changeTemplates', () => {
  it('changes lists and fields of several, and takes it back exactly', async () => {
    const database = freshDatabase();
    const one = await create(database, { tags: ['Preț', 'vechi'], networks: ['vk'], languages: ['ro'] });
    const two = await create(database, { tags: [], networks: [], languages: [], folder: 'Other' });
    const before = await dump(database);
    vi.advanceTimersByTime(60_000);
    const changed = await changeTemplates(
      [one.id, two.id, GONE],
      {
        tags: { add: ['nou', 'PREȚ'], remove: ['VECHI'] },
        networks: { add: ['x'], remove: ['vk'] },
        languages: { add: ['ru'] },
        set: { folder: 'New', clientId: clientIdSchema.parse('c1') },
      },
      database,
    );
    expect(changed).toMatchObject({ ok: true, changed: 2 });
    const common = { networks: ['x'], folder: 'New', kind: 'delivery', clientId: 'c1' };
    expect(await findTemplate(one.id, database)).toMatchObject({
      ...common,
      tags: ['Preț', 'nou'],
      languages: ['ro', 'ru'],
    });
    expect(await findTemplate(two.id, database)).toMatchObject({ ...common, tags: ['nou', 'PREȚ'], languages: ['ru'] });
    expect(await database.templateVersions.count()).toBe(2);
    if (changed.ok) await undo(changed.undoId, database);
    expect(await dump(database)).toStrictEqual(before);
  });

  it('makes no version of a template that has it all already', async () => {
    const database = freshDatabase();
    const one = await create(database, { tags: ['a'] });
    await changeTemplates([one.id], { tags: { add: ['A'] } }, database);
    expect(await database.templateVersions.count()).toBe(0);
    expect(await findTemplate(one.id, database)).toStrictEqual(one);
    expect(await changeTemplates([GONE], {}, database)).toEqual(NOT_FOUND);
  });

  it('never makes a row that an import would refuse', async () => {
    const database = freshDatabase();
    const one = await create(database, { tags: Array.from({ length: 29 }, (_, at) => `tag ${at}`) });
    const languages = Array.from({ length: 20 }, (_, at) => `a${String.fromCodePoint(97 + at)}`);
    await changeTemplates([one.id], { tags: { add: ['x', 'y', 'z'] }, languages: { add: languages } }, database);
    const row = await findTemplate(one.id, database);
    expect(row?.tags).toHaveLength(30);
    expect(row?.languages).toHaveLength(20);
    expect(templateSchema.parse(row)).toStrictEqual(row);
    const refused = [
      { tags: { add: ['x'.repeat(61)] } },
      { languages: { add: ['Romanian'] } },
      { set: { folder: 'x'.repeat(201) } },
    ];
    for (const change of refused) await expect(changeTemplates([one.id], change, database)).rejects.toThrow();
    expect(await findTemplate(one.id, database)).toStrictEqual(row);
  });
});

describe('deleteTemplates', () => {
  it('takes the versions along and brings all back', async () => {
    const database = freshDatabase();
    const one = await create(database, { body: 'one' });
    await change(database, one, { body: 'two' });
    await create(database);
    const before = await dump(database);
    const deleted = await deleteTemplates([one.id, GONE], database);
    expect(deleted).toMatchObject({ ok: true, changed: 1 });
    expect(await database.templateVersions.count()).toBe(0);
    expect(await findTemplate(one.id, database)).toBeNull();
    expect(await deleteTemplates([one.id], database)).toEqual(NOT_FOUND);
    if (deleted.ok) await undo(deleted.undoId, database);
    expect(await dump(database)).toStrictEqual(before);
  });
});
