// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { db } from '@/lib/db/database';
import { createClient } from '@/lib/db/repositories/clients';
import type { Client, ClientChange } from '@/lib/domain/client';

import { expectAccessible, openWorkspace } from './page-fixture';
import { openItem, plan, startWithEmptyPlan, storedItem } from './plan-item-fixture';
import { listStored, store } from './templates-fixture';

startWithEmptyPlan();

const WORDS: Client['utm'] = { sources: ['vk', 'tg'], mediums: ['social'], campaigns: ['Весна 2026', 'always'] };
const create = async (change: ClientChange = {}) =>
  createClient({ name: 'Mill', colour: '#336699', utm: WORDS, ...change });
const utmOf = async (id: string) => (await db().clients.get(id))?.utm;

async function openBuilder(user: UserEvent): Promise<HTMLElement> {
  await user.click(await screen.findByRole('button', { name: 'Build a UTM link' }));
  return screen.findByRole('dialog', { name: 'Link with UTM parameters' });
}

const parameter = (name: string) => screen.getByRole<HTMLInputElement>('combobox', { name: `utm_${name}` });
const preview = () => screen.getByRole('group', { name: 'The new link' }).textContent;

async function write(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
}

/** The editor of an item on two networks, with a link. */
async function openLink(link = 'https://shop.example/sale#top') {
  const client = await create();
  const { id } = await plan({ title: 'Весна 2026: скидки', clientId: client.id, networks: ['telegram', 'ok'], link });
  const opened = await openItem(id);
  await screen.findByDisplayValue(link);
  return { ...opened, id, clientId: client.id };
}

describe('In an item of the plan', () => {
  it('the link is filled with what fits, and goes into the field', async () => {
    const { user, id, onClose } = await openLink();
    expect(screen.getByText('No UTM parameters')).toBeTruthy();
    await openBuilder(user);
    expect(preview()).toBe('https://shop.example/sale?utm_source=tg&utm_medium=social&utm_campaign=vesna_2026#top');
    await write(user, parameter('content'), 'Первый экран');
    expect(preview()).toContain('&utm_content=pervyy_ekran#top');
    await user.tab();
    expect(parameter('content').value).toBe('pervyy_ekran');
    await user.click(screen.getByRole('button', { name: 'Use this link' }));
    await waitFor(() => expect(screen.queryByText('No UTM parameters')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect((await storedItem(id)).link).toBe(
      'https://shop.example/sale?utm_source=tg&utm_medium=social&utm_campaign=vesna_2026&utm_content=pervyy_ekran#top',
    );
  });

  it('there is a link for each network, to be copied', async () => {
    const { user } = await openLink();
    await openBuilder(user);
    const links = screen.getByRole('region', { name: 'A link for each network' });
    expect(within(links).getAllByRole('listitem')).toHaveLength(2);
    await user.click(within(links).getByRole('button', { name: 'Copy the link for OK' }));
    expect(await navigator.clipboard.readText()).toBe(
      'https://shop.example/sale?utm_source=ok&utm_medium=social&utm_campaign=vesna_2026#top',
    );
    expect(screen.getByText('Link copied')).toBeTruthy();
  });

  it('says so where the browser does not copy', async () => {
    const { user } = await openLink();
    await openBuilder(user);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new DOMException('no'));
    await user.click(screen.getByRole('button', { name: 'Copy the link' }));
    expect(await screen.findByText(/^The browser refused to copy/)).toBeTruthy();
  });

  it('a word the client does not use is doubted and can become one, with Undo', async () => {
    const { user, clientId } = await openLink();
    const dialog = await openBuilder(user);
    await write(user, parameter('source'), 'Newsletter');
    const doubt = within(dialog).getByText('utm_source “newsletter”: not among the client’s words');
    expect(parameter('source').getAttribute('aria-describedby')).toBe(doubt.closest('ul')?.id);
    await user.click(within(dialog).getByRole('button', { name: 'Add “newsletter” to the client’s words' }));
    await waitFor(async () => expect((await utmOf(clientId))?.sources).toEqual(['vk', 'tg', 'newsletter']));
    await waitFor(() => expect(within(dialog).queryByText(/not among/)).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await utmOf(clientId)).toEqual(WORDS));
    expect(await within(dialog).findByText(/not among/)).toBeTruthy();
  });

  it('what is wrong with a pasted link is said, and right in the new one', async () => {
    const { user } = await openLink('https://shop.example/?id=5?utm_source=VK&utm_source=tg');
    const item = screen.getByRole('list', { name: 'To check in the link' });
    expect(within(item).getByText('What stands behind the second “?” is lost')).toBeTruthy();
    const dialog = await openBuilder(user);
    const wrong = within(dialog).getByRole('list', { name: 'Wrong in this address' });
    expect(
      within(wrong)
        .getAllByRole('listitem')
        .map((line) => line.textContent),
    ).toEqual([
      'What stands behind the second “?” is lost',
      'utm_source stands there twice',
      'utm_source “VK”: capitals are counted apart',
    ]);
    expect(preview()).toBe('https://shop.example/?id=5&utm_source=vk&utm_medium=social&utm_campaign=vesna_2026');
  });

  it('Escape leaves everything as it was, and the keys that save are the builder’s while it is open', async () => {
    const { user, onClose } = await openLink();
    await openBuilder(user);
    await write(user, parameter('campaign'), 'always');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('combobox', { name: 'utm_campaign' })).toBeNull());
    expect(screen.getByRole('textbox', { name: 'Link' })).toHaveProperty('value', 'https://shop.example/sale#top');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Build a UTM link'));
    await user.keyboard('{Enter}');
    await screen.findByRole('combobox', { name: 'utm_campaign' });
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByDisplayValue(/utm_campaign=vesna_2026#top$/);
    expect(onClose).not.toHaveBeenCalled();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });

  it('can be used with a screen reader', async () => {
    const { user } = await openLink('https://shop.example/?utm_source=Mail');
    await openBuilder(user);
    // happy-dom has no style for `hidden`: React Aria's date for forms is one.
    for (const input of document.querySelectorAll<HTMLInputElement>('input[hidden]')) input.style.display = 'none';
    await expectAccessible();
  });
});

describe('On a client’s page', () => {
  it('it stands alone, begins with the client’s link, and Enter copies', async () => {
    const { id } = await create({ variables: { link: 'https://mill.example' } });
    const user = openWorkspace(`#/clients?client=${id}`);
    await screen.findByRole('article', { name: 'Mill' });
    await openBuilder(user);
    expect(screen.queryByRole('button', { name: 'Use this link' })).toBeNull();
    expect(screen.getByRole('list', { name: 'To check in the link' }).textContent).toBe('utm_source is missing');
    await user.click(parameter('source'));
    await user.paste('vk');
    await user.keyboard('{Enter}');
    expect(await navigator.clipboard.readText()).toBe(
      'https://mill.example/?utm_source=vk&utm_medium=social&utm_campaign=vesna_2026',
    );
    await expectAccessible();
    await write(user, screen.getByRole('textbox', { name: 'Address' }), 'the mill');
    expect(screen.getByRole('alert').textContent).toMatch(/^This is no web address/);
    expect(screen.getByRole('button', { name: 'Copy the link' })).toHaveProperty('disabled', true);
  });

  it('what a pasted address says goes into the fields, and what was typed there since then stays', async () => {
    const { id } = await create();
    const user = openWorkspace(`#/clients?client=${id}`);
    await screen.findByRole('article', { name: 'Mill' });
    await openBuilder(user);
    const address = screen.getByRole('textbox', { name: 'Address' });
    await user.click(address);
    await user.paste('https://mill.example/?utm_source=tg&utm_campaign=always');
    expect(parameter('source').value).toBe('tg');
    await write(user, parameter('source'), 'vk');
    await user.click(address);
    await user.paste('#menu');
    expect(preview()).toBe('https://mill.example/?utm_source=vk&utm_campaign=always&utm_medium=social#menu');
  });

  it('a word is added as any other change of the client, also taken back by Ctrl+Z', async () => {
    const { id } = await create();
    const user = openWorkspace(`#/clients?client=${id}`);
    await screen.findByRole('article', { name: 'Mill' });
    await openBuilder(user);
    await user.click(screen.getByRole('textbox', { name: 'Address' }));
    await user.paste('mill.example/?utm_source=site');
    await user.click(await screen.findByRole('button', { name: 'Add “site” to the client’s words' }));
    await waitFor(async () => expect((await utmOf(id))?.sources).toEqual(['vk', 'tg', 'site']));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect((await utmOf(id))?.sources).toEqual(['vk', 'tg']));
  });
});

describe('In a template', () => {
  it('the link is put where the caret stood, as text', async () => {
    const client = await create({ variables: { link: 'https://mill.example' } });
    const { id } = await store({ body: 'See ', clientId: client.id, networks: ['vk'] });
    const user = openWorkspace(`#/replies/templates?template=${id}`);
    const body = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
    body.setSelectionRange(4, 4);
    await openBuilder(user);
    await write(user, parameter('content'), '{{ad.id}}');
    await user.click(screen.getByRole('button', { name: 'Use this link' }));
    const link = 'https://mill.example/?utm_source=vk&utm_medium=social&utm_campaign=vesna_2026&utm_content=';
    await waitFor(() => expect(body.value).toBe(`See ${link}\\{\\{ad.id\\}\\}`));
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(async () => expect((await listStored())[0]?.body).toContain(link));
  });
});
