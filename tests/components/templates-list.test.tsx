// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';

import { db } from '@/lib/db/database';
import { createClient } from '@/lib/db/repositories/clients';

import { expectAccessible } from './page-fixture';
import { expectTitles, listStored, openTemplates, startWithNoTemplates, store, titles } from './templates-fixture';

startWithNoTemplates();

const DAY_MS = 24 * 60 * 60 * 1000;
const marked = (): string[] => [...document.querySelectorAll('a[data-template] mark')].map((mark) => mark.textContent);
const folders = async (): Promise<string[]> => (await listStored()).map(({ folder }) => folder).toSorted();

async function chooseFromMenu(user: ReturnType<typeof openTemplates>, folder: string, action: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name: `What to do with the folder “${folder}”` }));
  await user.click(await screen.findByRole('menuitem', { name: action }));
}

/** ISO 8601 UTC. */
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();

/** Makes templates older than they are; what happens now happens long after. */
async function age(days: number): Promise<void> {
  const createdAt = daysAgo(days);
  await db().templates.toCollection().modify({ createdAt });
}

describe('the search of templates', () => {
  beforeEach(async () => {
    await store({ title: 'Срочная доставка', shortcut: 'дст', folder: 'Магазин', body: 'Привезём завтра' });
    await store({ title: 'Цена', body: `${'Много слов. '.repeat(12)}Здесь есть доставка, и недорого.` });
    await store({ title: 'Zebra', body: 'Nothing of it' });
  });

  it('finds what the palette finds, also typed in the wrong layout, the best first, and marks why', async () => {
    const user = openTemplates();
    await expectTitles(['Zebra', 'Цена', 'Срочная доставка']);
    await user.type(screen.getByRole('searchbox'), 'ljcnfd');
    await expectTitles(['Срочная доставка', 'Цена']);
    expect(marked()).toEqual(['достав', 'достав']);
    // The text is shown from where the word stands, and the folder where no heading says it.
    expect(screen.getByText(/^… /).textContent).toContain('Здесь есть доставка');
    expect(screen.getByText('Магазин')).toBeTruthy();
    expect(screen.getByRole('button', { name: /Best match/ }).hasAttribute('disabled')).toBe(true);
    await expectAccessible();
    await user.clear(screen.getByRole('searchbox'));
    await expectTitles(['Zebra', 'Цена', 'Срочная доставка']);
    expect(marked()).toEqual([]);
  });

  it('forgives a wrong letter, and knows clients by name', async () => {
    const client = await createClient({ name: 'Rosalia', colour: '#123456' });
    await store({ title: 'Of a client', clientId: client.id });
    const user = openTemplates();
    await expectTitles(['Of a client', 'Zebra', 'Цена', 'Срочная доставка']);
    await user.type(screen.getByRole('searchbox'), 'zebta');
    await expectTitles(['Zebra']);
    expect(marked()).toEqual(['Zebra']);
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'rosal');
    await expectTitles(['Of a client']);
  });
});

describe('a folder', () => {
  beforeEach(async () => {
    await store({ title: 'Price', folder: 'Shop' });
    await store({ title: 'Late', folder: 'Shop/Delivery' });
    await store({ title: 'Other', folder: 'Help' });
  });

  it('hides and shows all below it, and all can be closed at once', async () => {
    const user = openTemplates();
    await expectTitles(['Other', 'Price', 'Late']);
    expect(screen.getByRole('button', { name: 'Shop 2' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 3, name: 'Shop / Delivery 1' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Shop 2' }));
    await expectTitles(['Other']);
    expect(screen.queryByRole('button', { name: 'Shop / Delivery 1' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Files and starter set' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Close all folders' }));
    await expectTitles([]);
    await chooseFromMenu(user, 'Shop', 'Select all in it');
    expect(await screen.findByText('2 selected')).toBeTruthy();
    await expectTitles(['Price', 'Late']);
  });

  it('gets another name with all below it, in one step that can be taken back', async () => {
    const user = openTemplates('?folder=Shop%2FDelivery');
    await expectTitles(['Late']);
    await chooseFromMenu(user, 'Shop', 'Rename or move…');
    const dialog = within(await screen.findByRole('dialog', { name: 'Rename the folder' }));
    expect(dialog.getByText('2 templates are in it or below it.')).toBeTruthy();
    await expectAccessible();
    const field = dialog.getByLabelText('Folder');
    await user.clear(field);
    await user.click(dialog.getByRole('button', { name: 'Rename' }));
    expect((await dialog.findByRole('alert')).textContent).toBe('Give it a name.');
    await user.type(field, 'Help');
    expect(await dialog.findByText(/There is a folder “Help” already/)).toBeTruthy();
    await user.type(field, ' / Shop{Enter}');
    await waitFor(async () => expect(await folders()).toEqual(['Help', 'Help/Shop', 'Help/Shop/Delivery']));
    // The filter goes along.
    await expectTitles(['Late']);
    expect(window.location.hash).toContain('folder=Help%2FShop%2FDelivery');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await folders()).toEqual(['Help', 'Shop', 'Shop/Delivery']));
  });

  it('is left as it is by Escape, and dissolves into what is around it', async () => {
    const user = openTemplates();
    await chooseFromMenu(user, 'Shop / Delivery', 'Rename or move…');
    await screen.findByRole('dialog', { name: 'Rename the folder' });
    await user.keyboard('x{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Rename the folder' })).toBeNull());
    expect(await folders()).toEqual(['Help', 'Shop', 'Shop/Delivery']);
    await chooseFromMenu(user, 'Shop / Delivery', 'Take everything out of it');
    await waitFor(async () => expect(await folders()).toEqual(['Help', 'Shop', 'Shop']));
    expect(await screen.findByText('1 template moved')).toBeTruthy();
  });

  it('takes templates that are dragged onto it, all that are chosen', async () => {
    const user = openTemplates();
    await user.click(await screen.findByRole('checkbox', { name: 'Select “Price”' }));
    await user.click(screen.getByRole('checkbox', { name: 'Select “Late”' }));
    const dataTransfer = new DataTransfer();
    fireEvent.dragStart(screen.getByText('Late'), { dataTransfer });
    const heading = screen.getByRole('button', { name: 'Help 1' });
    fireEvent.dragOver(heading, { dataTransfer });
    fireEvent.drop(heading, { dataTransfer });
    await waitFor(async () => expect(await folders()).toEqual(['Help', 'Help', 'Help']));
    expect(await screen.findByText('2 templates changed')).toBeTruthy();
  });
});

describe('what was not used lately', () => {
  it('is said to be what it is, chosen at once, deleted, and comes back', async () => {
    await store({ title: 'Old' });
    await store({ title: 'Older', folder: 'Shop' });
    await age(61);
    await store({ title: 'New' });
    const user = openTemplates();
    await expectTitles(['New', 'Old', 'Older']);
    await user.click(screen.getByRole('button', { name: 'Not used lately' }));
    await expectTitles(['Old', 'Older']);
    expect(screen.getByText(/^Written more than 60 days ago/)).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Select all: 2' }));
    await user.click(within(await screen.findByRole('toolbar')).getByRole('button', { name: 'Delete' }));
    await waitFor(async () => expect((await listStored()).map(({ title }) => title)).toEqual(['New']));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await expectTitles(['Old', 'Older']);
  });

  it('is told by insertions: how many, how many lately, and when last', async () => {
    const { id } = await store({ title: 'Used' });
    await store({ title: 'Never used' });
    const made = { templateId: id, variantKey: '', textHash: 'h', threadKey: null, replyId: null, clientId: null };
    for (const days of [1, 40, 100]) {
      const time = { at: daysAgo(days), updatedAt: daysAgo(days) };
      await db().insertions.add({ ...made, ...time, id: `i${days}`, network: 'vk' });
    }
    openTemplates('?sort=most-used');
    await expectTitles(['Used', 'Never used']);
    expect(screen.getByText(/^Inserted 3 times · in 30 days: 1, in 90 days: 2 · last /)).toBeTruthy();
    window.location.hash = `#/replies/templates?template=${id}`;
    const editor = within(await screen.findByRole('region', { name: 'Template' }));
    expect(await editor.findByText(/Inserted 3 times · in 30 days: 1, in 90 days: 2/)).toBeTruthy();
  });
});

describe('the keyboard in the list', () => {
  it('goes on with the next one when one is deleted, and stays in the list after several are', async () => {
    for (const title of ['One', 'Two', 'Three', 'Four']) await store({ title });
    const user = openTemplates();
    await expectTitles(['Four', 'One', 'Three', 'Two']);
    await user.keyboard('jj{Delete}');
    await expectTitles(['Four', 'Three', 'Two']);
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Three'));
    await user.keyboard('xjx');
    await user.click(within(await screen.findByRole('toolbar')).getByRole('button', { name: 'Delete' }));
    await expectTitles(['Four']);
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Four'));
    expect(titles()).toEqual(['Four']);
  });
});
