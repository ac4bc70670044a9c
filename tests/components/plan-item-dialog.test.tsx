// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';

import { db } from '@/lib/db/database';
import { createClient } from '@/lib/db/repositories/clients';
import { changePlanItems } from '@/lib/db/repositories/plan-items';
import { dateAt } from '@/lib/plan/slot-time';

import { expectAccessible } from './page-fixture';
import { field, openItem, plan, startWithEmptyPlan, storedItem, write } from './plan-item-fixture';

startWithEmptyPlan();

it('can be used with a screen reader', async () => {
  const { id } = await plan({ title: 'Spring sale', networks: ['x'], references: ['x:1'] });
  await openItem(id);
  // happy-dom has no style for `hidden`: React Aria's date for forms is one.
  for (const input of document.querySelectorAll<HTMLInputElement>('input[hidden]')) input.style.display = 'none';
  await expectAccessible();
});

it('saves what was changed, in one step that can be taken back', async () => {
  const { id } = await plan({ title: 'Spring sale', text: 'Half price' });
  const { user, onClose } = await openItem(id);
  await write(user, 'Topic', 'Summer sale');
  await write(user, 'Hook', 'Guess what');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(await storedItem(id)).toMatchObject({ title: 'Summer sale', hook: 'Guess what', text: 'Half price' });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await storedItem(id)).toMatchObject({ title: 'Spring sale', hook: '' }));
});

it('does not overwrite what was changed elsewhere meanwhile, and shows it', async () => {
  const { id } = await plan({ title: 'Spring sale' });
  const { user, onClose } = await openItem(id);
  await write(user, 'Hook', 'Guess what');
  await changePlanItems({ ids: [id], build: () => ({ title: 'Winter sale', notes: 'Ask Ana' }) });
  await waitFor(() => expect(field('Topic')).toHaveProperty('value', 'Winter sale'));
  expect(field('Hook')).toHaveProperty('value', 'Guess what');
  await user.keyboard('{Control>}s{/Control}');
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(await storedItem(id)).toMatchObject({ title: 'Winter sale', notes: 'Ask Ana', hook: 'Guess what' });
});

it('says which field was changed on both sides, and can take the other one', async () => {
  const { id } = await plan({ title: 'Spring sale' });
  const { user } = await openItem(id);
  await write(user, 'Topic', 'Summer sale');
  await changePlanItems({ ids: [id], build: () => ({ title: 'Winter sale' }) });
  expect(await screen.findByText(/^Changed elsewhere meanwhile: Topic\./)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Take what is stored' }));
  expect(field('Topic')).toHaveProperty('value', 'Winter sale');
  expect(screen.queryByText('Not saved')).toBeNull();
});

it('keeps what was typed when it is closed, and says so', async () => {
  const { id } = await plan({ title: 'Spring sale' });
  const { user, onClose } = await openItem(id);
  await write(user, 'Topic', 'Summer sale');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(screen.getByText(/what you wrote is kept/)).toBeTruthy();
  expect((await storedItem(id)).title).toBe('Spring sale');
  cleanup();

  const again = await openItem(id);
  expect(field('Topic')).toHaveProperty('value', 'Summer sale');
  await again.user.click(screen.getByRole('button', { name: 'Discard changes' }));
  expect(field('Topic')).toHaveProperty('value', 'Spring sale');
  await again.user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(field('Topic')).toHaveProperty('value', 'Summer sale');
});

it('begins a new one on the day it is asked for, and goes on with one that was begun', async () => {
  const { user } = await openItem('new', { draft: { date: '2026-05-02' } });
  await user.click(screen.getByRole('button', { name: 'Add to the plan' }));
  expect(within(screen.getByRole('dialog')).getByRole('alert').textContent).toBe('Write what it is about.');
  expect(document.activeElement).toBe(field('Topic'));
  await write(user, 'Topic', 'Easter bread');
  cleanup();

  const { user: later, onClose } = await openItem('new', { draft: { date: '2026-05-03' } });
  expect(field('Topic')).toHaveProperty('value', 'Easter bread');
  await later.click(screen.getByRole('button', { name: 'Begin anew' }));
  expect(field('Topic')).toHaveProperty('value', '');
  await later.click(screen.getByRole('button', { name: 'Undo' }));
  expect(field('Topic')).toHaveProperty('value', 'Easter bread');
  await later.click(screen.getByRole('button', { name: 'Add to the plan' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  const items = await db().planItems.toArray();
  expect(items).toMatchObject([{ title: 'Easter bread', date: '2026-05-02', status: 'draft' }]);
  expect(localStorage.length).toBe(0);
});

it('says where a text is too long, network by network, and saves it all the same', async () => {
  const { id } = await plan({ title: 'Sale', networks: ['x', 'telegram'], format: 'photo', tags: ['sale'] });
  const { user, onClose } = await openItem(id);
  await write(user, 'Text for all', 'я'.repeat(300));
  const lengths = screen.getByRole('list', { name: 'Length on each network' });
  const [x, telegram] = within(lengths).getAllByRole('listitem');
  expect(x?.textContent).toContain('307 / 280 · 27 too many');
  expect(x?.textContent).toContain('twitter-text config v3');
  expect(telegram?.textContent).toContain('307 / 1,024');
  expect(telegram?.textContent).not.toContain('too many');

  await user.click(screen.getByRole('button', { name: 'X', pressed: false }));
  await write(user, 'Text for X', 'Half price');
  expect(x?.textContent).toContain('17 / 280');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(await storedItem(id)).toMatchObject({ text: 'я'.repeat(300), texts: { x: 'Half price' } });
});

it('says what is wrong with an address and how to write it', async () => {
  const { id } = await plan({ title: 'Sale' });
  const { user, onClose } = await openItem(id);
  await write(user, 'Link', 'javascript:alert(1)');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText('This is no web address. Write it as example.com/page.')).toBeTruthy();
  expect(document.activeElement).toBe(field('Link'));
  await write(user, 'Link', 'shop.example/sale');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect((await storedItem(id)).link).toBe('https://shop.example/sale');
});

it('voids an approval visibly when a word changes', async () => {
  const { id } = await plan({ title: 'Sale', text: 'Half price' });
  const { user } = await openItem(id);
  await write(user, 'Approved by', 'Ana');
  await user.keyboard('{Enter}');
  expect(screen.getByText(/^Approved by Ana, /)).toBeTruthy();
  await user.type(field('Text for all'), '!');
  expect(screen.getByText(/^Ana approved another text/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await storedItem(id)).toMatchObject({ text: 'Half price!', status: 'approved' }));
  expect((await storedItem(id)).approval?.by).toBe('Ana');
});

it('goes by the client’s clock, and shows one’s own where that is another', async () => {
  const zone =
    new Intl.DateTimeFormat().resolvedOptions().timeZone === 'Asia/Tokyo' ? 'America/New_York' : 'Asia/Tokyo';
  await createClient({ name: 'Brutăria', colour: '#336699', timeZone: zone });
  const { id } = await plan({ title: 'Sale', date: '2026-03-04', time: '12:00', timeZone: 'UTC' });
  const { user, onClose } = await openItem(id);
  await user.click(screen.getByRole('button', { name: /Client$/ }));
  await user.click(await screen.findByRole('option', { name: 'Brutăria' }));
  expect(screen.getByText(/^On your clock: /)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(await storedItem(id)).toMatchObject({ timeZone: zone, date: '2026-03-04', time: '12:00' });
});

it('copies an item as one that nobody approved, and deletes one with a way back', async () => {
  const { id } = await plan({ title: 'Sale' }, { status: 'approved' });
  const { user, onClose } = await openItem(id);
  await user.click(screen.getByRole('button', { name: 'Duplicate' }));
  await waitFor(async () => expect(await db().planItems.count()).toBe(2));
  const copy = await db()
    .planItems.filter(({ title }) => title === 'Sale (copy)')
    .first();
  expect(copy).toMatchObject({ status: 'draft', approval: null });
  expect(onClose).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  await waitFor(async () => expect(await db().planItems.get(id)).toBeUndefined());
  const toast = screen.getByText('Deleted: Sale').parentElement;
  await user.click(within(toast ?? document.body).getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await storedItem(id)).status).toBe('approved'));
});

it('asks which occurrences are meant before it changes a recurring item', async () => {
  const date = dateAt(new Date(), 'UTC') ?? '';
  const { user, onClose } = await openItem('new', { draft: { date, title: 'Weekly tip' } });
  await user.click(screen.getByRole('button', { name: /Repeat/ }));
  await user.click(await screen.findByRole('option', { name: /week/i }));
  await user.click(screen.getByRole('button', { name: 'Add to the plan' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  const [first, ...others] = await db().planItems.orderBy('date').toArray();
  expect(others.length).toBeGreaterThan(2);
  cleanup();

  const again = await openItem(first?.id ?? '');
  await write(again.user, 'Hook', 'Did you know');
  await again.user.click(screen.getByRole('button', { name: 'Save' }));
  const question = await screen.findByRole('radiogroup');
  await again.user.click(within(question).getAllByRole('radio').at(-1) ?? question);
  await again.user.click(within(question.closest('form') ?? question).getByRole('button', { name: /^(?!Cancel)/ }));
  await waitFor(async () => {
    expect((await db().planItems.toArray()).every(({ hook }) => hook === 'Did you know')).toBe(true);
  });
});
