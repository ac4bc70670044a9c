// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { BackupAge } from '@/components/day-extras/backup-age';
import { BackupImport } from '@/components/settings/backup-import';
import { isProtected, openProtected } from '@/lib/backup/open-protected';
import { browser } from '@/lib/browser';
import { db } from '@/lib/db/database';
import { readBackup } from '@/lib/export/read-backup';
import { isBackupOld, loadBackupAge, saveBackupAge } from '@/lib/settings/backup-age';

import { capturePosts, expectAccessible, startWithEmptyLibrary } from './page-fixture';

startWithEmptyLibrary();

const DAY_MS = 24 * 60 * 60 * 1000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();
const PASSPHRASE = 'correct horse battery';

let files: Blob[] = [];
beforeEach(async () => {
  files = [];
  await browser.storage.local.clear();
  // What the browser's downloads are given.
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file);
    return 'blob:x';
  });
});
afterEach(() => vi.restoreAllMocks());

function open(content: React.ReactNode = <BackupAge />) {
  const user = userEvent.setup();
  render(<InterfaceProvider initial={{ theme: 'auto', language: 'en' }}>{() => content}</InterfaceProvider>);
  return user;
}

async function saved(days: number | null, since = 30): Promise<void> {
  await saveBackupAge({ savedAt: days === null ? null : daysAgo(days), handedOver: null, since: daysAgo(since) });
}

async function handOver(user: ReturnType<typeof open>): Promise<Blob> {
  await user.click(await screen.findByRole('button', { name: 'Export a backup' }));
  await screen.findByText(/among your downloads/, undefined, { timeout: 20_000 });
  const [file] = files;
  if (file === undefined) throw new Error('nothing was handed to the browser');
  return file;
}

describe('DP-15: the age of the last backup', () => {
  const NOW = new Date('2026-03-10T10:00:00.000Z');

  it.each([
    ['2026-03-03T10:00:00.001Z', '2026-01-01T00:00:00.000Z', false],
    ['2026-03-03T10:00:00.000Z', '2026-01-01T00:00:00.000Z', true],
    [null, '2026-03-03T10:00:00.001Z', false],
    [null, '2026-03-03T10:00:00.000Z', true],
    [null, null, false],
  ])('saved at %s, known since %s: old is %s', (savedAt, since, expected) => {
    expect(isBackupOld({ savedAt, since }, NOW)).toBe(expected);
  });

  it('is shown, without an offer while it is young', async () => {
    await saved(2);
    open();
    expect(await screen.findByText('Last backup: 2 days ago')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    await expectAccessible();
  });

  it('does not press a person who has just begun', async () => {
    open();
    expect(await screen.findByText('No backup yet')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect((await loadBackupAge()).since).not.toBeNull();
  });

  it('offers a file after a week, and counts it only when the person says that it arrived', async () => {
    await saved(9);
    await capturePosts([{ text: 'Kept' }]);
    const user = open();
    expect(await screen.findByText(/^Last backup: 9 days ago/)).toBeTruthy();
    await expectAccessible();
    const reading = await readBackup(await handOver(user));
    expect(reading.ok && reading.backup.tables.posts.map(({ text }) => text)).toStrictEqual(['Kept']);
    expect((await loadBackupAge()).savedAt).not.toBeNull();
    expect(await screen.findByText(/^Last backup: 9 days ago/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Yes, it is saved' }));
    expect(await screen.findByText(/^Last backup: (this|1|0) minute/)).toBeTruthy();
  });

  it('stays old when the download did not arrive', async () => {
    await saved(null);
    const user = open();
    await handOver(user);
    await user.click(screen.getByRole('button', { name: 'No' }));
    expect(await screen.findByRole('button', { name: 'Export a backup' })).toBeTruthy();
    expect(await loadBackupAge()).toMatchObject({ savedAt: null, handedOver: null });
  });

  it('asks again in the next window where nobody answered', async () => {
    await saveBackupAge({
      savedAt: null,
      handedOver: { at: daysAgo(0), name: 'jackdaw-backup.json' },
      since: daysAgo(30),
    });
    open();
    expect(await screen.findByText('Is “jackdaw-backup.json” among your downloads?')).toBeTruthy();
  });

  it('survives a damaged entry', async () => {
    await browser.storage.local.set({ 'backup.age': { savedAt: 'yesterday', handedOver: 7 } });
    expect(await loadBackupAge()).toStrictEqual({ savedAt: null, handedOver: null, since: null });
  });
});

describe('DP-15: a passphrase', () => {
  it('is asked for twice, and locks the file', async () => {
    await saved(9);
    const user = open();
    await user.click(await screen.findByRole('checkbox', { name: 'Protect with a passphrase' }));
    const [first, again] = [screen.getByLabelText('Passphrase'), screen.getByLabelText('Passphrase again')];
    await user.type(first, 'short');
    await user.click(screen.getByRole('button', { name: 'Export a backup' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Use at least 8 characters.');
    await user.clear(first);
    await user.type(first, PASSPHRASE);
    await user.type(again, `${PASSPHRASE}x`);
    await user.click(screen.getByRole('button', { name: 'Export a backup' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('The two passphrases differ.'));
    await expectAccessible();
    expect(files).toStrictEqual([]);
    await user.type(again, '{Backspace}');
    const file = await handOver(user);
    expect(await isProtected(file)).toBe(true);
    expect((await openProtected(file, PASSPHRASE)).ok).toBe(true);
  });

  it('opens the file on import; a wrong one says so', async () => {
    await saved(9);
    await capturePosts([{ text: 'Kept' }]);
    const user = open(
      <>
        <BackupAge />
        <BackupImport />
      </>,
    );
    await user.click(await screen.findByRole('checkbox', { name: 'Protect with a passphrase' }));
    await user.type(screen.getByLabelText('Passphrase'), PASSPHRASE);
    await user.type(screen.getByLabelText('Passphrase again'), PASSPHRASE);
    const file = await handOver(user);
    for (const table of db().tables) await table.clear();
    const input = screen.getByLabelText('Import a backup…', { selector: 'input' });
    await user.upload(input, new File([file], 'jackdaw-backup.protected.jackdaw'));
    await user.type(await screen.findByLabelText('Passphrase'), 'wrong horse{Enter}');
    expect(await screen.findByText('This passphrase does not open the file.')).toBeTruthy();
    await expectAccessible();
    await user.type(screen.getByLabelText('Passphrase'), `${PASSPHRASE}{Enter}`);
    await user.click(await screen.findByRole('button', { name: 'Import' }));
    await waitFor(async () => expect(await db().posts.count()).toBe(1));
  });
});
