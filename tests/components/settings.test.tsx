// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { browser } from '@/lib/browser';
import { db } from '@/lib/db/database';
import { exportEverything } from '@/lib/export/backup';
import { loadOverlaySettings } from '@/lib/settings/overlay-settings';
import { loadUiSettings } from '@/lib/settings/ui-settings';

import { capturePosts, expectAccessible, openWorkspace, startWithEmptyLibrary } from './page-fixture';

startWithEmptyLibrary();

const PERMISSIONS = ['storage', 'unlimitedStorage', 'alarms', 'activeTab', 'scripting', 'contextMenus'];
const OPTIONAL_PERMISSIONS = ['notifications'];

/** What the browser itself would say; the fake one has no manifest and no commands. */
beforeEach(() => {
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Jackdaw',
    version: '1',
    permissions: PERMISSIONS,
    optional_permissions: OPTIONAL_PERMISSIONS,
  } as ReturnType<typeof browser.runtime.getManifest>);
  browser.commands.getAll = () => Promise.resolve([{ name: 'capture-page', shortcut: 'Alt+Shift+S' }]);
});

async function openSettings(): Promise<UserEvent> {
  const user = openWorkspace('#/settings');
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  return user;
}

async function choose(user: UserEvent, text: string): Promise<void> {
  const file = new File([text], 'backup.json', { type: 'application/json' });
  await user.upload(screen.getByLabelText('Import a backup…', { selector: 'input' }), file);
}

describe('language and theme', () => {
  it('change at once, on the document, in storage and for the overlay', async () => {
    const user = await openSettings();
    await user.click(screen.getByRole('button', { name: /Language/ }));
    await user.click(await screen.findByRole('option', { name: 'Русский' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Настройки' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('ru');
    await waitFor(async () => expect((await loadOverlaySettings()).locale).toBe('ru'));
    await user.click(screen.getByRole('button', { name: /Тема/ }));
    await user.click(await screen.findByRole('option', { name: 'Тёмная' }));
    expect(document.documentElement.dataset['theme']).toBe('dark');
    await waitFor(async () => expect(await loadUiSettings()).toEqual({ theme: 'dark', language: 'ru' }));
  });
});

describe('keyboard', () => {
  it('names the commands and their keys in the language of the interface', async () => {
    browser.commands.getAll = () =>
      Promise.resolve([{ name: 'insert-reply', shortcut: 'Alt+Shift+K', description: 'x' }]);
    await openSettings();
    expect(await screen.findByText('Alt+Shift+K')).toBeTruthy();
    expect(screen.getByText('Insert reply')).toBeTruthy();
    expect(screen.queryByText(/A command without a key/)).toBeNull();
  });

  it('says where to set a key that the browser did not give', async () => {
    browser.commands.getAll = () => Promise.resolve([{ name: 'insert-reply', shortcut: '' }]);
    await openSettings();
    expect(await screen.findByText(/A command without a key/)).toBeTruthy();
  });
});

describe('networks', () => {
  it('are switched off one by one', async () => {
    const user = await openSettings();
    const telegram = await screen.findByRole('switch', { name: 'Telegram' });
    expect(telegram.getAttribute('aria-checked')).toBe('true');
    await user.click(telegram);
    await waitFor(async () => expect((await loadOverlaySettings()).disabledNetworks).toEqual(['telegram']));
    expect(screen.getByRole('switch', { name: 'Telegram' }).getAttribute('aria-checked')).toBe('false');
  });
});

describe('privacy', () => {
  it('gives a reason for every permission of the manifest', async () => {
    await openSettings();
    const section = screen.getByRole('region', { name: 'Permissions' });
    for (const permission of [...PERMISSIONS, ...OPTIONAL_PERMISSIONS]) {
      const row = within(section).getByText(permission).closest('li');
      expect(row?.textContent.replace(permission, '').length).toBeGreaterThan(20);
    }
  });

  it('lists the requests made, hosts only', async () => {
    const entry = { at: '2026-03-01T10:00:00.000Z', host: 'pbs.example', purpose: 'thumbnail', outcome: 'done' };
    await browser.storage.local.set({ 'requests.log': [entry] });
    await openSettings();
    expect(await screen.findByText('pbs.example')).toBeTruthy();
  });
});

describe('backup', () => {
  it('is shown before it is applied, and applied only when told to', async () => {
    await capturePosts([{ text: 'Kept' }, { text: 'Kept too' }]);
    const text = await (await exportEverything(new Date())).text();
    for (const table of db().tables) await table.clear();
    const user = await openSettings();
    await choose(user, text);
    const row = await screen.findByRole('row', { name: /^Posts 2 0 0/ });
    expect(row).toBeTruthy();
    expect(await db().posts.count()).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Import' }));
    expect(await screen.findByText('Backup imported')).toBeTruthy();
    expect(await db().posts.count()).toBe(2);
  });

  it.each([
    ['{"format":"other"}', 'This is not a Jackdaw backup.'],
    ['no JSON at all', 'This is not a Jackdaw backup.'],
    ['{"format":"jackdaw","version":999}', /made by a newer version/],
    ['{"format":"jackdaw","version":1,"exportedAt":"x","tables":{"posts":[{}]}}', /This backup is damaged/],
  ])('%s is refused in words', async (text, words) => {
    const user = await openSettings();
    await choose(user, text);
    expect(await screen.findByText(words)).toBeTruthy();
  });
});

it('is accessible', async () => {
  await openSettings();
  await screen.findByRole('switch', { name: 'Telegram' });
  await expectAccessible();
});
