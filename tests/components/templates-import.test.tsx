// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import { createClient } from '@/lib/db/repositories/clients';
import { saveTemplates } from '@/lib/db/repositories/templates';
import type { Template, TemplateContent } from '@/lib/domain/template';

import { expectAccessible, openWorkspace } from './page-fixture';
import { EMPTY_TEMPLATE, listStored, startWithNoTemplates } from './templates-fixture';

startWithNoTemplates();

async function store(contents: readonly Partial<TemplateContent>[]): Promise<void> {
  const saved = await saveTemplates(contents.map((content) => ({ content: { ...EMPTY_TEMPLATE, ...content } })));
  if (!saved.ok) throw new Error(saved.code);
}

const stored = async (): Promise<Template[]> =>
  (await listStored()).toSorted((one, other) => one.title.localeCompare(other.title));

type User = ReturnType<typeof openWorkspace>;

async function chooseAll(user: User): Promise<void> {
  for (const box of await screen.findAllByRole('checkbox', { name: /^Select/ })) await user.click(box);
}

const bar = (): HTMLElement => screen.getByRole('toolbar', { name: 'Selected templates' });

async function importFile(user: User, name: string, content: string | Uint8Array<ArrayBuffer>): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Files and starter set' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Import templates' }));
  const field = await screen.findByLabelText<HTMLInputElement>('Choose a file, or drop it here');
  await user.upload(field, new File([content], name, { type: 'text/csv' }));
}

describe('several templates at once', () => {
  it('change tags where some have them and some do not, and change back by Undo', async () => {
    await store([
      { title: 'One', tags: ['sale', 'old'] },
      { title: 'Two', tags: ['sale'] },
    ]);
    const user = openWorkspace('#/replies/templates');
    await chooseAll(user);
    await user.click(within(bar()).getByRole('button', { name: 'Tags' }));
    const old = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'old' });
    expect(old.indeterminate).toBe(true);
    await expectAccessible();
    await user.click(screen.getByRole('checkbox', { name: 'sale' }));
    await user.type(screen.getByLabelText('Add another'), 'new{Enter}');
    expect(await screen.findByText('2 templates changed')).toBeTruthy();
    // What was not decided stays as it was.
    expect((await stored()).map(({ tags }) => tags)).toEqual([['old', 'new'], ['new']]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await stored()).map(({ tags }) => tags)).toEqual([['sale', 'old'], ['sale']]));
  });

  it('move, get networks, kind and client, and are deleted', async () => {
    const client = await createClient({ name: 'Bakery', colour: '#112233' });
    await store([{ title: 'One' }, { title: 'Two' }]);
    const user = openWorkspace('#/replies/templates');
    await chooseAll(user);
    await user.click(within(bar()).getByRole('button', { name: 'Move' }));
    await user.type(await screen.findByLabelText('New folder'), ' Shop / Late {Enter}');
    await waitFor(async () => expect((await stored()).map(({ folder }) => folder)).toEqual(['Shop/Late', 'Shop/Late']));
    await user.click(within(bar()).getByRole('button', { name: 'Networks' }));
    await user.click(await screen.findByRole('checkbox', { name: 'VK' }));
    await user.click(screen.getByRole('button', { name: 'Apply' }));
    await waitFor(async () => expect((await stored()).map(({ networks }) => networks)).toEqual([['vk'], ['vk']]));
    await user.click(within(bar()).getByRole('button', { name: 'Kind of comment' }));
    await user.click(await screen.findByRole('option', { name: 'Price' }));
    await waitFor(async () => expect((await stored()).every(({ kind }) => kind === 'price')).toBe(true));
    await user.click(within(bar()).getByRole('button', { name: 'Assign client' }));
    await user.click(await screen.findByRole('option', { name: 'Bakery' }));
    await waitFor(async () => expect((await stored()).every(({ clientId }) => clientId === client.id)).toBe(true));
    await user.click(within(bar()).getByRole('button', { name: 'Delete' }));
    await waitFor(async () => expect(await stored()).toEqual([]));
    await user.click((await screen.findAllByRole('button', { name: 'Undo' })).at(-1)!);
    await waitFor(async () => expect(await stored()).toHaveLength(2));
  });
});

const CSV = [
  '\uFEFFtitle;text;shortcut;notes',
  'Price list;Here it is;price;x',
  'Brand new;Hi {first_name|there};;',
  'Nothing to say;;;',
].join('\r\n');

/** A table with "Gün;¡Hola!" as Windows writes it: nothing tells which of its encodings it is. */
const UNTOLD = Uint8Array.from('title;text\nG\u00fcn;\u00a1Hola!', (sign) => sign.charCodeAt(0));

describe('a file whose encoding cannot be told', () => {
  it('is shown as it would read, and read as the person says', async () => {
    await store([{ title: 'Zebra' }]);
    const user = openWorkspace('#/replies/templates');
    await importFile(user, 'old.csv', UNTOLD);
    expect(await screen.findByText('The encoding can’t be told from the bytes.')).toBeTruthy();
    const rows = screen.getByLabelText('First rows of the file');
    expect(rows.textContent).toBe('title;text\nGün;¡Hola!');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: /Encoding/ }));
    await user.click(await screen.findByRole('option', { name: 'UTF-8' }));
    expect(await screen.findByText('The file can’t be UTF-8.')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Read as UTF-8' }).disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: /Encoding/ }));
    await user.click(await screen.findByRole('option', { name: 'WINDOWS-1251' }));
    expect(screen.getByLabelText('First rows of the file').textContent).toBe('title;text\nGьn;ЎHola!');
    await user.click(screen.getByRole('button', { name: /Encoding/ }));
    await user.click(await screen.findByRole('option', { name: 'WINDOWS-1252' }));
    await user.click(screen.getByRole('button', { name: 'Read as WINDOWS-1252' }));
    await user.click(await screen.findByRole('button', { name: 'Import 1 template' }));
    await waitFor(async () =>
      expect((await stored()).map(({ title, body }) => [title, body])).toEqual([
        ['Gün', '¡Hola!'],
        ['Zebra', 'Text'],
      ]),
    );
  });
});

describe('a file of templates', () => {
  it('is looked through before anything is stored, and says what it left out', async () => {
    await store([{ title: 'Prices', shortcut: 'price', body: 'Old' }]);
    const user = openWorkspace('#/replies/templates');
    await importFile(user, 'replies.csv', CSV);
    expect(await screen.findByText(/same shortcut as “Prices”/)).toBeTruthy();
    expect(screen.getByText('1 entry can’t be taken: see why')).toBeTruthy();
    expect(screen.getByText(/no text to insert/)).toBeTruthy();
    expect(await stored()).toHaveLength(1);
    await expectAccessible();
    // The column nobody asked for is named, and can be taken for tags.
    expect(screen.getByText('Not kept: notes: x')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Leave out notes/ }));
    await user.click(await screen.findByRole('option', { name: 'Tags' }));
    await waitFor(() => expect(screen.queryByText('Not kept: notes: x')).toBeNull());
    await user.click(screen.getByRole('button', { name: /What becomes of “Price list”/ }));
    await user.click(await screen.findByRole('option', { name: 'Replace' }));
    await user.click(screen.getByRole('button', { name: 'Import 2 templates' }));
    expect(await screen.findByText(/^Added: 1\. Replaced: 1\./)).toBeTruthy();
    expect(await stored()).toMatchObject([
      { title: 'Brand new' },
      { title: 'Price list', body: 'Here it is', tags: ['x'] },
    ]);
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored()).toMatchObject([{ title: 'Prices', body: 'Old' }]));
  });

  it('that is none says why', async () => {
    await store([{}]);
    const user = openWorkspace('#/replies/templates');
    await importFile(user, 'broken.json', '{"format": "jackdaw-templates", ');
    expect(await screen.findByText('The file is damaged.')).toBeTruthy();
    expect(await stored()).toHaveLength(1);
  });

  it('is written with what was found, and read again finds everything there', async () => {
    await store([
      { title: 'One', body: 'A "quote"; and\na break' },
      { title: 'Two', body: '=1+1' },
    ]);
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:templates';
    });
    // Following a link to a download would leave the page here.
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const user = openWorkspace('#/replies/templates');
    await user.click(await screen.findByRole('button', { name: 'Files and starter set' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Save as CSV' }));
    await waitFor(() => expect(blobs).toHaveLength(1));
    await importFile(user, 'again.csv', await blobs[0]!.text());
    expect(await screen.findByText(/there already: “One”/)).toBeTruthy();
    expect(screen.getByText(/there already: “Two”/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Import 0 templates' }).disabled).toBe(true);
  });
});
