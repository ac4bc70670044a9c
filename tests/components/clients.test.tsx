// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { browser } from '@/lib/browser';
import { loadClientFocus, saveClientFocus } from '@/lib/clients/client-focus';
import { db } from '@/lib/db/database';
import { createClient } from '@/lib/db/repositories/clients';
import { addPlanItems } from '@/lib/db/repositories/plan-items';
import { dateAt } from '@/lib/plan/slot-time';

import { makePlanContent } from '../db/make-plan-item';
import { makeReply } from '../unit/replies/make-reply';
import { expectAccessible, openWorkspace, startWithEmptyLibrary } from './page-fixture';

startWithEmptyLibrary();

const create = async (name: string, colour = '#4f7fd6') => createClient({ name, colour });
const only = async () => (await db().clients.toArray())[0];

async function openClient(name = 'Mill') {
  const { id } = await create(name);
  const user = openWorkspace(`#/clients?client=${id}`);
  await screen.findByRole('article', { name });
  return { user, id };
}

const section = (name: string): HTMLElement => screen.getByRole('region', { name });

describe('DP-14: clients', () => {
  it('begins with why there should be one, and opens the first one added', async () => {
    const user = openWorkspace('#/clients');
    expect(await screen.findByText('Who do you work for?')).toBeTruthy();
    await expectAccessible();
    await user.type(screen.getByLabelText('New client'), 'Old Mill{Enter}');
    expect(await screen.findByRole('article', { name: 'Old Mill' })).toBeTruthy();
    expect(window.location.hash).toContain('client=');
    await expectAccessible();
  });

  it('lists each with its key and what is open of it', async () => {
    const [mill] = [await create('Mill'), await create('Bikes')];
    const timeZone = 'Europe/Chisinau';
    const date = dateAt(new Date(), timeZone);
    await addPlanItems([makePlanContent({ clientId: mill.id, date, time: null, timeZone })]);
    await db().replies.put(makeReply({ clientId: mill.id }));
    openWorkspace('#/clients');
    const list = await screen.findByRole('grid', { name: 'Clients' });
    await waitFor(() => {
      const rows = within(list).getAllByRole('row');
      expect(rows.map((row) => row.textContent)).toEqual(['Mill1 today · 1 to answer1', 'BikesNothing open today2']);
    });
  });

  it('keeps each field as it is left, and takes it back by Ctrl+Z', async () => {
    const { user } = await openClient();
    const name = screen.getByLabelText('Name');
    await user.clear(name);
    await user.type(name, 'Old Mill');
    await user.tab();
    await waitFor(async () => expect((await only())?.name).toBe('Old Mill'));
    await user.type(screen.getByLabelText('Words to avoid'), 'cheap,diet{Enter}');
    await waitFor(async () => expect((await only())?.wordsToAvoid).toEqual(['cheap', 'diet']));
    await user.type(screen.getByLabelText('Sources'), 'instagram{Enter}');
    await waitFor(async () => expect((await only())?.utm.sources).toEqual(['instagram']));
    await act(async () => (document.activeElement as HTMLElement).blur());
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect((await only())?.utm.sources).toEqual([]));
    expect((await only())?.wordsToAvoid).toEqual(['cheap', 'diet']);
  });

  it('finds a time zone by its city and says what time it is there', async () => {
    const { user } = await openClient();
    await user.click(screen.getByRole('button', { name: /^Time zone/ }));
    await user.type(await screen.findByRole('searchbox'), 'chisin');
    await user.click(await screen.findByRole('option', { name: /Chisinau/ }));
    await waitFor(async () => expect((await only())?.timeZone).toBe('Europe/Chisinau'));
    const clock = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Chisinau', minute: '2-digit' }).format(new Date());
    expect((await screen.findByText(/It is .* there now/)).textContent).toContain(clock);
  });

  it('sets own hours and quiet hours, and goes back to those of all', async () => {
    const { user } = await openClient();
    const hours = section('Hours');
    await user.click(within(hours).getByRole('button', { name: 'Set own working hours' }));
    await user.click(await within(hours).findByRole('checkbox', { name: 'Sat' }));
    await user.click(within(hours).getByRole('button', { name: 'Set own quiet hours' }));
    await waitFor(async () =>
      expect(await only()).toMatchObject({
        workingHours: { days: [1, 2, 3, 4, 5, 6], from: 9, to: 18 },
        quietHours: { from: 20, to: 8 },
      }),
    );
    await expectAccessible();
    await user.click(await within(hours).findByRole('button', { name: 'As for all clients again' }));
    await waitFor(async () => expect((await only())?.quietHours).toBeNull());
  });

  it('takes an own account by its address, refuses what is none, and lets it go', async () => {
    const { user, id } = await openClient();
    const accounts = section('Own accounts');
    const field = within(accounts).getByLabelText('Handle or address of the profile');
    await user.type(field, 'not a handle{Enter}');
    expect((await within(accounts).findByRole('alert')).textContent).toContain('Instagram');
    await user.clear(field);
    await user.type(field, 'https://vk.com/old_mill{Enter}');
    expect(await within(accounts).findByRole('link', { name: '@old_mill' })).toBeTruthy();
    expect(await db().accounts.get('vk:old_mill')).toMatchObject({ role: 'own', clientId: id, followers: null });
    await expectAccessible();
    await user.click(within(accounts).getByRole('button', { name: 'Remove @old_mill' }));
    await within(accounts).findByText('None yet.');
    await act(async () => (document.activeElement as HTMLElement).blur());
    await user.keyboard('{Control>}z{/Control}');
    expect(await within(accounts).findByRole('link', { name: '@old_mill' })).toBeTruthy();
  });

  it('goes and comes back whole, with what was planned for it', async () => {
    const { user, id } = await openClient();
    await addPlanItems([makePlanContent({ clientId: id })]);
    await user.click(screen.getByRole('button', { name: 'Delete this client' }));
    expect(await screen.findByText('Mill deleted. 1 thing of theirs stays, without a client.')).toBeTruthy();
    expect((await db().planItems.toArray())[0]?.clientId).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('article', { name: 'Mill' })).toBeTruthy();
    expect((await db().planItems.toArray())[0]?.clientId).toBe(id);
  });
});

/** The chip of what is shown. */
function chosen(): string | null {
  const chips = screen.getAllByRole('radio', { checked: true });
  return chips.find((chip) => chip.dataset['clientChip'] !== undefined)?.textContent ?? null;
}

describe('DP-14: whose work is shown', () => {
  it('is chosen by key, remembered, and the same on every page', async () => {
    const [, bikes] = [await create('Mill'), await create('Bikes')];
    const user = openWorkspace('#/clients');
    await screen.findByRole('radio', { name: 'Bikes' });
    await user.keyboard('2');
    await waitFor(() => expect(chosen()).toContain('Bikes'));
    await waitFor(async () => expect(await loadClientFocus()).toBe(bikes.id));
    // Another page says so.
    await act(async () => saveClientFocus(null));
    await waitFor(() => expect(chosen()).toContain('All clients'));
    await user.keyboard('1');
    await waitFor(() => expect(chosen()).toContain('Mill'));
    await user.keyboard('0');
    await waitFor(() => expect(chosen()).toContain('All clients'));
    await user.keyboard('7');
    expect(chosen()).toContain('All clients');
  });

  it('is left alone while the person types', async () => {
    await create('Mill');
    await create('Bikes');
    const user = openWorkspace('#/clients');
    await user.type(await screen.findByLabelText('New client'), '2');
    expect(chosen()).toContain('All clients');
  });

  it('is walked by the arrows', async () => {
    await create('Mill');
    await create('Bikes');
    const user = openWorkspace('#/clients');
    (await screen.findByRole('radio', { name: 'All clients' })).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    await waitFor(() => expect(chosen()).toContain('Bikes'));
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(chosen()).toContain('All clients'));
  });

  it('falls back to all when the client is gone or storage is damaged', async () => {
    await create('Mill');
    await create('Bikes');
    await browser.storage.local.set({ 'clients.focus': 'gone' });
    openWorkspace('#/clients');
    await screen.findByRole('radio', { name: 'Mill' });
    await waitFor(() => expect(chosen()).toContain('All clients'));
    await browser.storage.local.set({ 'clients.focus': { id: 7 } });
    expect(await loadClientFocus()).toBeNull();
  });
});
