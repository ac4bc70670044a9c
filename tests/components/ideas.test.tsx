// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { makeIdeas } from '@/entrypoints/background/services/ideas';
import { browser } from '@/lib/browser';
import { db } from '@/lib/db/database';
import { createClient } from '@/lib/db/repositories/clients';
import { actOnIdeas } from '@/lib/db/repositories/ideas';
import { assignClient } from '@/lib/db/repositories/organise-posts';
import type { IdeaAct } from '@/lib/domain/idea-act';
import { planItemIdSchema, postIdSchema } from '@/lib/domain/ids';
import { protocolSchemas } from '@/lib/messaging/protocol-schema';

import { capturePosts, expectAccessible, openWorkspace } from './page-fixture';
import { plan, startWithEmptyPlan, storedItem } from './plan-item-fixture';

startWithEmptyPlan();

const FIRST = postIdSchema.parse('x:1');

beforeEach(() => {
  // The background, without the browser between.
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(((message: { type: string; payload: unknown }) => {
    if (message.type === 'ideas:act') return makeIdeas(protocolSchemas['ideas:act'].parse(message.payload));
    throw new Error(`not expected: ${message.type}`);
  }) as never);
});

const stored = async () => db().planItems.toArray();
const ask = async (act: IdeaAct, requestId: string = crypto.randomUUID()) => actOnIdeas({ act, requestId });

async function openPost() {
  await capturePosts([{ text: 'Half price until Sunday' }]);
  const user = openWorkspace(`#/library?post=${FIRST}`);
  const detail = await screen.findByRole('complementary', { name: 'Post details' });
  const section = await within(detail).findByRole('region', { name: 'In the plan' });
  // The keys are for what the list shows: before it is there they are about nothing.
  await screen.findByRole('row', { name: /Half price until Sunday/ });
  return { user, section };
}

describe('an idea in the Library', () => {
  it('is saved by one press, and told why by keys', async () => {
    const { user, section } = await openPost();
    await user.click(within(section).getByRole('button', { name: 'Idea' }));
    await screen.findByRole('dialog', { name: '1 idea saved' });
    // It is there before anything is said of it.
    expect(await stored()).toMatchObject([{ title: 'Half price until Sunday', references: [FIRST], date: null }]);
    await expectAccessible();
    await user.keyboard('133{Enter}');
    await waitFor(async () => expect(await stored()).toMatchObject([{ reasons: ['hook'] }]));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(within(section).getByRole('link', { name: /Half price until Sunday/ })).toHaveProperty(
      'hash',
      `#/plan?item=${(await stored())[0]?.id}`,
    );
  });

  it('keeps reasons and the line', async () => {
    const { user } = await openPost();
    await user.keyboard('i');
    const dialog = await screen.findByRole('dialog');
    await user.keyboard('13');
    await user.click(within(dialog).getByRole('textbox', { name: 'In a line' }));
    await user.keyboard('2 eggs{Enter}');
    await waitFor(async () => expect(await stored()).toMatchObject([{ reasons: ['hook', 'offer'], notes: '2 eggs' }]));
  });

  it('is taken back by Ctrl+Z, and is not made twice', async () => {
    const { user } = await openPost();
    await user.keyboard('i');
    await screen.findByRole('dialog', { name: '1 idea saved' });
    await user.keyboard('{Escape}');
    await user.keyboard('i');
    await screen.findByRole('dialog', { name: 'Already among the ideas' });
    expect(await stored()).toHaveLength(1);
    await user.keyboard('{Escape}');
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(await stored()).toHaveLength(0));
  });

  it('comes of every chosen post', async () => {
    await capturePosts([{ text: 'One' }, { text: 'Two' }]);
    const user = openWorkspace('#/library');
    await screen.findAllByRole('row');
    await user.keyboard('{Control>}a{/Control}');
    const bar = await screen.findByRole('toolbar', { name: 'Selected posts' });
    await user.click(within(bar).getByRole('button', { name: 'Idea' }));
    await screen.findByRole('dialog', { name: '2 ideas saved' });
    expect((await stored()).map(({ title }) => title).toSorted()).toStrictEqual(['One', 'Two']);
  });
});

describe('a model', () => {
  it('is given to an item found by its words, and shown there with its link', async () => {
    const item = await plan({ title: 'Summer sale', date: '2026-07-01' });
    await plan({ title: 'Opening hours' });
    await plan({ title: 'Summer over' }, { status: 'published' });
    const { user, section } = await openPost();
    await user.click(within(section).getByRole('button', { name: 'To an item…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Model for which item?' });
    await user.type(within(dialog).getByRole('searchbox'), 'sum');
    await waitFor(() => expect(within(dialog).getAllByRole('listitem')).toHaveLength(1));
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: /^Summer sale/ }));
    await waitFor(async () => expect((await storedItem(item.id)).references).toStrictEqual([FIRST]));
    expect(await within(section).findByRole('link', { name: /Summer sale/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await storedItem(item.id)).references).toStrictEqual([]));
  });
});

describe('ideas in the database', () => {
  it('have the client of the post and go by its clock', async () => {
    await capturePosts([{ text: 'One' }]);
    const client = await createClient({ name: 'Brutăria', colour: '#336699', timeZone: 'Asia/Tokyo' });
    await assignClient([FIRST], client.id);
    await ask({ act: 'take', postIds: [FIRST] });
    expect(await stored()).toMatchObject([{ clientId: client.id, timeZone: 'Asia/Tokyo', status: 'idea' }]);
  });

  it('are made once, however often a request arrives', async () => {
    await capturePosts([{ text: 'One' }]);
    const requestId = crypto.randomUUID();
    const [one, other] = await Promise.all([
      ask({ act: 'take', postIds: [FIRST] }, requestId),
      ask({ act: 'take', postIds: [FIRST] }, requestId),
    ]);
    expect([one.ok, other.ok]).toStrictEqual([true, true]);
    expect(await stored()).toHaveLength(1);
  });

  it('are not made of posts that are gone', async () => {
    expect(await ask({ act: 'take', postIds: [FIRST] })).toStrictEqual({ ok: false, code: 'not-found' });
    const itemId = planItemIdSchema.parse('gone');
    expect(await ask({ act: 'attach', postIds: [FIRST], itemId })).toStrictEqual({ ok: false, code: 'not-found' });
  });

  it('add to what each of several had, and replace what one alone had', async () => {
    const one = await plan({ title: 'One', date: null, reasons: ['hook'], notes: 'First' }, { status: 'idea' });
    const other = await plan({ title: 'Other', date: null }, { status: 'idea' });
    await ask({ act: 'explain', itemIds: [one.id, other.id], reasons: ['offer'], note: '' });
    expect((await storedItem(one.id)).reasons).toStrictEqual(['hook', 'offer']);
    expect((await storedItem(other.id)).reasons).toStrictEqual(['offer']);
    await ask({ act: 'explain', itemIds: [one.id], reasons: ['format'], note: 'Second' });
    expect(await storedItem(one.id)).toMatchObject({ reasons: ['format'], notes: 'First\nSecond' });
  });
});
