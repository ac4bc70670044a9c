import 'fake-indexeddb/auto';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { LiveValue } from '@/lib/db/live-value';
import { recordInsertion } from '@/lib/db/repositories/insertions';
import { deleteTemplates, saveTemplate } from '@/lib/db/repositories/templates';
import { undo } from '@/lib/db/repositories/undo-log';
import { TemplateStore } from '@/lib/db/template-store';

import { freshDatabase, secondConnection } from './fresh-database';
import { makeContent } from './make-template';

const PLACE = { network: 'x', language: null, kind: null, clientId: null, limit: 20, query: '' } as const;
const stores: TemplateStore[] = [];

afterEach(() => {
  for (const store of stores.splice(0)) store.close();
});

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();

function open(database = freshDatabase()) {
  const store = new TemplateStore(database);
  stores.push(store);
  const titles = async () => {
    const { index, uses } = await store.read();
    return index.find(PLACE, uses).templates.map(({ title }) => title);
  };
  return { database, store, titles };
}

describe('the templates in memory', () => {
  it('follow what any context saves, deletes and takes back', async () => {
    const { database, titles } = open();
    const other = secondConnection(database);
    expect(await titles()).toEqual([]);
    const saved = await saveTemplate({ content: makeContent({ title: 'A' }) }, other);
    if (!saved.ok) throw new Error(saved.code);
    await vi.waitFor(async () => expect(await titles()).toEqual(['A']));
    const deleted = await deleteTemplates([saved.template.id], other);
    await vi.waitFor(async () => expect(await titles()).toEqual([]));
    if (deleted.ok) await undo(deleted.undoId, other);
    await vi.waitFor(async () => expect(await titles()).toEqual(['A']));
  });

  it('know what was inserted lately and what went out today', async () => {
    const { database, store } = open();
    const saved = await saveTemplate({ content: makeContent() }, database);
    if (!saved.ok) throw new Error(saved.code);
    const { id } = saved.template;
    expect((await store.read()).uses.size).toBe(0);
    const insertion = { templateId: id, variantKey: '1', textHash: 'h', network: 'x', threadKey: 't' } as const;
    for (const [index, days] of [0, 3, 100].entries()) {
      const requestId = `019c0000-0000-7000-8000-00000000000${index}`;
      await recordInsertion({ insertion: { ...insertion, at: daysAgo(days) }, commentId: null, requestId }, database);
    }
    await vi.waitFor(async () => expect((await store.read()).memory.latest).toHaveLength(2));
    expect([...(await store.read()).sentToday]).toEqual([['h', 1]]);
  });
});

describe('a live value', () => {
  it('fails with what the query threw, and tries anew at the next call', async () => {
    let isBroken = true;
    const value = new LiveValue(async () => {
      if (isBroken) throw new Error('no disk');
      return 1;
    });
    await expect(value.read()).rejects.toThrow('no disk');
    isBroken = false;
    expect(await value.read()).toBe(1);
    value.close();
  });
});
