import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it, vi } from 'vitest';

import { db } from '@/lib/db/database';
import { createClient, changeClient } from '@/lib/db/repositories/clients';
import { recordInsertion } from '@/lib/db/repositories/insertions';
import { changeReply, queueReply } from '@/lib/db/repositories/replies';
import { saveTemplate } from '@/lib/db/repositories/templates';
import type { ClientId } from '@/lib/domain/ids';
import type { Template, TemplateContent } from '@/lib/domain/template';
import type { FoundTemplates } from '@/lib/messaging/template-messages';
import { buildHandComment } from '@/lib/replies/build-hand-comment';
import { loadReplySettings, saveReplySettings } from '@/lib/settings/reply-settings';

import { makeComment } from '../../db/make-comment';
import { makeContent } from '../../db/make-template';
import { deliver, overlayAt, pageAt } from '../messaging/deliver';
import { startBackground } from './start-background';

const onX = overlayAt('https://x.com/home');
const REQUEST = '019c0000-0000-7000-8000-000000000001';
const NATIVE_ID = '2030000000000000501';
const place = { network: 'x', language: null, kind: null, clientId: null, threadKey: 'x:1' } as const;
const asked = { ...place, query: '', limit: 20 } as const;

async function save(overrides: Partial<TemplateContent> = {}): Promise<Template> {
  const saved = await saveTemplate({ content: makeContent(overrides) });
  if (!saved.ok) throw new Error(saved.code);
  return saved.template;
}

async function find(overrides: object = {}, sender = onX): Promise<FoundTemplates> {
  const reply = await deliver('templates:find', { ...asked, ...overrides }, sender);
  expect(reply).toMatchObject({ ok: true });
  return reply as FoundTemplates;
}

async function queue(): Promise<string> {
  const { reply } = await queueReply({
    comment: makeComment(),
    post: { id: null, permalink: null, authorName: null },
    pageUrl: 'https://x.com/',
    at: new Date(Date.now() - 60_000).toISOString(),
    dueAt: '2030-03-02T12:06:00.000Z',
  });
  return reply.id;
}

const context = (overrides: object = {}) =>
  deliver('templates:context', { network: 'x', nativeId: NATIVE_ID, clientId: null, ...overrides }, onX);

const inserted = (templateId: string, overrides: object = {}) => {
  const sent = {
    variantKey: '0',
    text: 'Hi Ana',
    textHash: 'h',
    network: 'x',
    threadKey: 'x:1',
    nativeId: NATIVE_ID,
    permalink: null,
  };
  return deliver('templates:inserted', { templateId, ...sent, requestId: REQUEST, ...overrides }, onX);
};

async function bakery(): Promise<ClientId> {
  const { id } = await createClient({ name: 'Bakery', colour: '#112233' });
  await changeClient(id, { variables: { order_phone: '+373 22 000 000' } });
  return id;
}

beforeEach(startBackground);

describe('templates:find', () => {
  it('gives what fits with all that is needed to insert it, to pages and to overlays', async () => {
    const template = await save({ shortcut: 'hi', body: 'Hi! {>sign}' });
    await save({ shortcut: 'sign', title: 'Signature', body: 'Yours' });
    await vi.waitFor(async () => expect((await find({ query: 'hi' })).total).toBeGreaterThan(0));
    await inserted(template.id);
    await vi.waitFor(async () => expect((await find({ query: 'hi' })).templates[0]?.uses).toHaveLength(1));
    const { templates } = await find({ query: 'hi' }, pageAt('/sidepanel.html'));
    const { createdAt: _, updatedAt: __, ...content } = template;
    expect(templates[0]).toEqual({
      ...content,
      partials: { sign: 'Yours' },
      uses: [{ variantKey: '0', isHere: true, ago: 0 }],
    });
    expect((await find({ query: 'hi', threadKey: 'x:2' })).templates[0]?.uses[0]?.isHere).toBe(false);
  });

  it('gives no more than asked for', async () => {
    for (const title of ['A', 'B', 'C']) await save({ title, shortcut: null });
    await vi.waitFor(async () => expect((await find({ limit: 2 })).total).toBe(3));
    expect((await find({ limit: 2 })).templates.map(({ title }) => title)).toEqual(['A', 'B']);
  });
});

const list = () => deliver('templates:shortcuts', { network: 'x' }, onX);

describe('templates:shortcuts', () => {
  it('names every shortcut once, however many templates there are', async () => {
    for (const shortcut of ['hi', 'hi', 'цена', null]) await save({ shortcut });
    await expect(list()).resolves.toEqual({ ok: true, shortcuts: ['hi', 'цена'] });
  });

  it('names none where typed shortcuts are off', async () => {
    await save({ shortcut: 'hi' });
    const settings = await loadReplySettings();
    const palette = { ...settings.palette, x: { button: true, typedShortcut: false } };
    await saveReplySettings({ ...settings, palette });
    await expect(list()).resolves.toEqual({ ok: true, shortcuts: [] });
  });
});

describe('templates:context', () => {
  it('says who answers, for whom, and how the palette is switched on this network', async () => {
    const clientId = await bakery();
    const settings = await loadReplySettings();
    const palette = { ...settings.palette, x: { button: false, typedShortcut: false } };
    await saveReplySettings({ ...settings, managerName: 'Mara', managerGender: 'female', tone: 'formal', palette });
    expect(await context({ clientId })).toEqual({
      ok: true,
      manager: { name: 'Mara', gender: 'female', tone: 'formal' },
      client: {
        id: clientId,
        name: 'Bakery',
        variables: { order_phone: '+373 22 000 000' },
        utm: { sources: [], mediums: [], campaigns: [] },
      },
      variableNames: ['order_phone'],
      replyId: null,
      isWorkingTime: expect.any(Boolean),
      paletteOn: { button: false, typedShortcut: false },
      memoryLength: 5,
    });
  });

  it('knows the client of a comment that waits, and what it waits as', async () => {
    const clientId = await bakery();
    const replyId = await queue();
    expect(await context()).toMatchObject({ replyId, client: null, variableNames: ['order_phone'] });
    await changeReply(replyId, { clientId });
    expect(await context()).toMatchObject({ replyId, client: { id: clientId } });
    await changeReply(replyId, { state: 'closed' });
    expect(await context()).toMatchObject({ replyId: null, client: { id: clientId } });
    expect(await context({ nativeId: null })).toMatchObject({ replyId: null, client: null });
  });

  it.each([
    ['a Monday at noon', '2026-03-02T12:00:00', true],
    ['a Monday night', '2026-03-02T23:00:00', false],
    ['a Sunday', '2026-03-01T12:00:00', false],
  ])('tells on %s whether it is working time', async (_, local, isWorkingTime) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(local) });
    expect(await context()).toMatchObject({ isWorkingTime });
    vi.useRealTimers();
  });
});

describe('templates:offer', () => {
  const { clientId: _, ...unknownClient } = asked;
  const offer = (overrides: object = {}) =>
    deliver('templates:offer', { ...unknownClient, nativeId: NATIVE_ID, ...overrides }, onX);

  it('gives the context of a comment and, in the same answer, what fits its client best', async () => {
    const clientId = await bakery();
    await save({ title: 'A for all', shortcut: null });
    await save({ title: 'B of the bakery', shortcut: null, clientId });
    await changeReply(await queue(), { clientId });
    await vi.waitFor(async () => expect((await find()).total).toBe(2));
    expect(await offer()).toMatchObject({
      ok: true,
      context: { client: { id: clientId } },
      found: { total: 2, templates: [{ title: 'B of the bakery' }, { title: 'A for all' }] },
    });
    expect(await offer({ nativeId: null })).toMatchObject({
      context: { client: null },
      found: { templates: [{ title: 'A for all' }, { title: 'B of the bakery' }] },
    });
  });

  it('says what templates:context and templates:find say one after the other', async () => {
    await save({ shortcut: 'hi' });
    await save({ title: 'Other', shortcut: null });
    await vi.waitFor(async () => expect((await find({ query: 'hi' })).total).toBe(1));
    expect(await offer({ query: 'hi', limit: 1 })).toEqual({
      ok: true,
      context: await context(),
      found: await find({ query: 'hi', limit: 1 }),
    });
  });
});

describe('templates:inserted', () => {
  it('answers the comment that waits, tells how long it took, and one undo takes both back', async () => {
    const replyId = await queue();
    const { id } = await save();
    const reply = await inserted(id);
    expect(reply).toEqual({
      ok: true,
      insertionId: REQUEST,
      repeatsToday: 1,
      answered: { replyId, undoId: REQUEST, responseMs: expect.any(Number) },
    });
    expect(await db().replies.get(replyId)).toMatchObject({ state: 'answered' });
    expect(await db().insertions.toArray()).toMatchObject([{ templateId: id, replyId, textHash: 'h' }]);
    expect(JSON.stringify(await db().insertions.toArray())).not.toContain('Ana');
    expect(await deliver('posts:undo', { undoId: REQUEST }, onX)).toEqual({ ok: true });
    expect(await db().replies.get(replyId)).toMatchObject({ state: 'new', answeredAt: null });
    expect(await db().insertions.count()).toBe(0);
  });

  it('answers a comment that was queued by hand, by its address alone and only where one fits', async () => {
    const link = 'https://x.com/ana/status/2030000000000000501';
    const comment = buildHandComment({ link, author: 'Ana', text: 'Cât costă?' }, { at: new Date(), timeZone: 'UTC' });
    if (typeof comment === 'string') throw new Error(comment);
    const { reply } = await queueReply({
      comment,
      post: { id: null, permalink: null, authorName: null },
      pageUrl: link,
      at: new Date(Date.now() - 60_000).toISOString(),
      dueAt: '2030-03-02T12:06:00.000Z',
      source: 'hand',
    });
    const { id } = await save();
    expect(await inserted(id, { permalink: 'https://x.com/ana/status/1' })).toMatchObject({ answered: null });
    const requestId = '019c0000-0000-7000-8000-000000000009';
    const permalink = 'https://twitter.com/ana/status/2030000000000000501?s=20';
    expect(await inserted(id, { permalink, requestId })).toMatchObject({ answered: { replyId: reply.id } });
    expect(await db().replies.get(reply.id)).toMatchObject({ state: 'answered' });
  });

  it('answers a retry as the first time', async () => {
    await queue();
    const { id } = await save();
    const first = await inserted(id);
    expect(await inserted(id)).toEqual(first);
    expect(await db().insertions.count()).toBe(1);
  });

  it('counts what goes out again and again', async () => {
    const { id } = await save();
    const at = new Date().toISOString();
    const insertion = { templateId: id, variantKey: '', textHash: 'h', network: 'vk', threadKey: null, at } as const;
    const requestId = '019c0000-0000-7000-8000-000000000002';
    await recordInsertion({ insertion, commentId: null, requestId });
    expect(await inserted(id, { nativeId: null })).toMatchObject({ repeatsToday: 2, answered: null });
  });
});
