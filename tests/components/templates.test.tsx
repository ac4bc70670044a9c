// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { saveTemplate } from '@/lib/db/repositories/templates';

import { expectAccessible } from './page-fixture';
import {
  EMPTY_TEMPLATE,
  expectTitles,
  listStored,
  openTemplates,
  startWithNoTemplates,
  store,
  titles,
} from './templates-fixture';

startWithNoTemplates();

const editor = async (): Promise<HTMLElement> => screen.findByRole('region', { name: 'Template' });
/** The preview around what was filled in. */
const around = (filled: string): string => screen.getByText(filled).parentElement?.textContent ?? '';
const body = (): HTMLTextAreaElement => screen.getByLabelText(/^Text/, { selector: 'textarea' });

describe('the templates', () => {
  it('explain themselves while there are none, and begin with the starter set', async () => {
    const user = openTemplates();
    expect(await screen.findByText('No templates yet')).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Romanian' }));
    await waitFor(async () => expect((await listStored()).length).toBeGreaterThan(15));
    expect((await listStored()).every(({ languages }) => languages.join() === 'ro')).toBe(true);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('No templates yet')).toBeTruthy();
  });

  it('stand by folder, close and open with it, and are found as one types', async () => {
    await store({ title: 'Zebra' });
    await store({
      title: 'Late parcel',
      folder: 'Shop/Delivery',
      body: 'Îmi pare rău, {first_name}',
      kind: 'delivery',
    });
    await store({ title: 'Price list', folder: 'Shop', shortcut: 'price', tags: ['sale'] });
    const user = openTemplates();
    await expectTitles(['Zebra', 'Price list', 'Late parcel']);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: /^Shop \/ Delivery/ }));
    await expectTitles(['Zebra', 'Price list']);
    await user.click(screen.getByRole('button', { name: /^Shop \/ Delivery/ }));
    await user.type(screen.getByRole('searchbox'), 'imi pare');
    await expectTitles(['Late parcel']);
    expect(window.location.hash).toContain('q=imi');
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'zzz');
    expect(await screen.findByText('No template matches')).toBeTruthy();
  });

  it('are filtered by what they fit', async () => {
    await store({ title: 'Everywhere' });
    await store({ title: 'Only VK', networks: ['vk'], languages: ['ru'], kind: 'price', folder: 'A/B', tags: ['x'] });
    await store({ title: 'Only X', networks: ['x'], languages: ['en'], kind: 'praise' });
    openTemplates('?network=vk');
    await expectTitles(['Everywhere', 'Only VK']);
    window.location.hash = '#/replies/templates?language=en';
    await expectTitles(['Everywhere', 'Only X']);
    window.location.hash = '#/replies/templates?kind=price&folder=A&tag=x';
    await expectTitles(['Only VK']);
    window.location.hash = '#/replies/templates?stale=yes';
    await expectTitles([]);
    window.location.hash = '#/replies/templates?kind=nonsense&network=myspace';
    await waitFor(() => expect(titles()).toHaveLength(3));
  });

  it('are chosen, opened and left by the keyboard', async () => {
    await store({ title: 'One' });
    await store({ title: 'Two' });
    const user = openTemplates();
    await expectTitles(['One', 'Two']);
    await user.keyboard('j');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('One'));
    await user.keyboard('{ArrowDown}x');
    expect(await screen.findByText('1 selected')).toBeTruthy();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText('1 selected')).toBeNull());
    await user.keyboard('{Enter}');
    expect(within(await editor()).getByRole('heading', { name: 'Two' })).toBeTruthy();
    await user.click(body());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Template' })).toBeNull());
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Two'));
    await user.keyboard('n');
    expect(await screen.findByLabelText('Title')).toBeTruthy();
  });
});

describe('a template', () => {
  it('is written, tried and saved by Ctrl+S; what is missing is said first', async () => {
    const user = openTemplates('?template=new');
    await user.type(await screen.findByLabelText('Title'), 'Hello');
    await user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText('Write what is to be inserted.')).toBeTruthy();
    expect(document.activeElement).toBe(body());
    await user.type(body(), 'Hi {{first_name|friend}!');
    expect(await screen.findByText('Hannah')).toBeTruthy();
    await expectAccessible();
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(async () =>
      expect(await listStored()).toMatchObject([{ title: 'Hello', body: 'Hi {first_name|friend}!' }]),
    );
    await waitFor(() => expect(window.location.hash).toMatch(/template=[0-9a-f-]{36}/));
    // The person goes on writing where they were.
    expect(document.activeElement).toBe(body());
    await user.keyboard(' ?');
    expect(await within(await editor()).findByText('not saved')).toBeTruthy();
    expect(body().value).toBe('Hi {first_name|friend}! ?');
  });

  it('keeps what was typed when one leaves, and gives it up only when told to', async () => {
    const { id } = await store({ title: 'One', body: 'First' });
    const user = openTemplates(`?template=${id}`);
    await user.type(await screen.findByLabelText(/^Text/, { selector: 'textarea' }), ' and more');
    window.location.hash = '#/library';
    await waitFor(() => expect(screen.queryByLabelText('Title')).toBeNull());
    window.location.hash = `#/replies/templates?template=${id}`;
    await waitFor(() => expect(body().value).toBe('First and more'));
    expect((await listStored())[0]?.body).toBe('First');
    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    await waitFor(() => expect(body().value).toBe('First'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(body().value).toBe('First and more'));
  });

  it('says where its text is wrong, and what could stand there', async () => {
    const { id } = await store({ title: 'One', body: 'Hi {frist_name}' });
    const user = openTemplates(`?template=${id}`);
    await user.click(await screen.findByRole('button', { name: /There is no variable “frist_name”.*first_name/ }));
    expect(document.activeElement).toBe(body());
    expect(body().value.slice(body().selectionStart, body().selectionEnd)).toBe('{frist_name}');
    expect(body().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('It can’t be inserted like this yet.')).toBeTruthy();
  });

  it('names others that answer to its shortcut', async () => {
    const other = await store({ title: 'Prices in Russian', shortcut: 'price', languages: ['ru'] });
    const { id } = await store({ title: 'Prices', languages: ['ro'] });
    const user = openTemplates(`?template=${id}`);
    await user.type(await screen.findByLabelText('Shortcut'), 'PRICE');
    // Not in conflict: nobody answers in both languages at once.
    expect(screen.queryByText(/The same shortcut leads to/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Remove Romanian' }));
    expect(await screen.findByText(/The same shortcut leads to/)).toBeTruthy();
    const link = within(await editor()).getByRole('link', { name: 'Prices in Russian' });
    expect(link.getAttribute('href')).toBe(`#/replies/templates?template=${other.id}`);
    await user.type(screen.getByLabelText('Shortcut'), '!');
    await user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText(/no spaces/)).toBeTruthy();
  });

  it('shows what it said before, and says it again when told to', async () => {
    const { id } = await store({ title: 'One', body: 'Old words here' });
    await saveTemplate({ id, content: { ...EMPTY_TEMPLATE, title: 'One', body: 'New words here' } });
    const user = openTemplates(`?template=${id}`);
    await user.click(await screen.findByRole('button', { name: 'Difference' }));
    expect((await screen.findByText('Old')).tagName).toBe('DEL');
    expect(screen.getByText('New').tagName).toBe('INS');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Restore' }));
    await waitFor(() => expect(body().value).toBe('Old words here'));
    expect(await screen.findByText('Earlier version restored')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(body().value).toBe('New words here'));
  });

  it('is duplicated and deleted, and comes back by Undo', async () => {
    const { id } = await store({ title: 'One', shortcut: 'one' });
    const user = openTemplates(`?template=${id}`);
    await user.click(await screen.findByRole('button', { name: 'Duplicate' }));
    await waitFor(async () => expect(await listStored()).toHaveLength(2));
    expect(await screen.findByDisplayValue('One (copy)')).toBeTruthy();
    await user.click(within(await editor()).getByRole('button', { name: 'Delete' }));
    await waitFor(async () => expect((await listStored()).map(({ title }) => title)).toEqual(['One']));
    await user.click((await screen.findAllByRole('button', { name: 'Undo' })).at(-1)!);
    await waitFor(async () => expect(await listStored()).toHaveLength(2));
  });

  it('asks what it wants filled in, counts its length and shows other variants', async () => {
    const { id } = await store({ body: '{One|Two} {?Order number}', networks: ['x'], languages: ['en'] });
    const user = openTemplates(`?template=${id}`);
    // That nobody has filled it in yet is no mistake of the template.
    expect(await screen.findByText('It can’t be inserted like this yet.')).toBeTruthy();
    expect(body().getAttribute('aria-invalid')).toBeNull();
    await user.type(await screen.findByLabelText('Order number'), '1234');
    expect(await screen.findByText('1234')).toBeTruthy();
    expect(screen.getByText('8 / 280')).toBeTruthy();
    expect(screen.getByText('2 variants')).toBeTruthy();
    const first = around('1234');
    await user.click(screen.getByRole('button', { name: 'Another variant' }));
    await waitFor(() => expect(around('1234')).not.toBe(first));
  });

  it('has a text of its own for a tone', async () => {
    const { id } = await store({ body: 'Good day' });
    const user = openTemplates(`?template=${id}`);
    await user.click(await screen.findByRole('button', { name: 'Informal' }));
    await user.type(body(), 'Hey');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(async () =>
      expect(await listStored()).toMatchObject([
        { body: 'Good day', toneVariants: [{ tone: 'informal', body: 'Hey' }] },
      ]),
    );
  });

  it('begins with what a link to it says, once, and writes over nothing', async () => {
    const query = 'template=new&new-title=Do%20you%20ship%3F&new-body=We%20do&new-kind=delivery&new-language=en';
    openTemplates(`?${query}`);
    expect(await screen.findByDisplayValue('Do you ship?')).toBeTruthy();
    expect(body().value).toBe('We do');
    expect(await within(await editor()).findByText('not saved')).toBeTruthy();
    expect(window.location.hash).toBe('#/replies/templates?template=new');
    window.location.hash = '#/replies/templates?template=new&new-title=Another';
    await waitFor(() => expect(window.location.hash).toBe('#/replies/templates?template=new'));
    expect(screen.getByDisplayValue('Do you ship?')).toBeTruthy();
  });
});
