// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { browser } from '@/lib/browser';
import { loadAlertSettings, saveAlertSettings } from '@/lib/settings/alert-settings';

import { SETTINGS } from '../unit/alerts/make-situation';
import { expectAccessible, openWorkspace, startWithEmptyLibrary } from './page-fixture';

startWithEmptyLibrary();

/** What the browser holds, and what the person answers to its question. */
let isHeld = false;
let saysYes = true;

function stub(name: 'contains' | 'request' | 'remove', work: (asked: { permissions?: string[] }) => boolean): void {
  const answer = async (asked: { permissions?: string[] }): Promise<boolean> => work(asked);
  const permissions: object = browser.permissions;
  vi.spyOn(permissions as Record<string, () => unknown>, name).mockImplementation(answer as never);
}

beforeEach(() => {
  [isHeld, saysYes] = [false, true];
  const manifest = { manifest_version: 3, name: 'Jackdaw', version: '1', permissions: [] };
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue(manifest as never);
  browser.commands.getAll = () => Promise.resolve([]);
  const { permissions } = browser;
  stub('contains', (asked) => asked.permissions?.[0] === 'notifications' && isHeld);
  stub('request', () => (isHeld = saysYes));
  stub('remove', () => {
    isHeld = false;
    return true;
  });
  for (const event of [permissions.onAdded, permissions.onRemoved]) {
    const listeners = new Set<() => void>();
    vi.spyOn(event, 'addListener').mockImplementation(((listener: () => void) => listeners.add(listener)) as never);
    vi.spyOn(event, 'removeListener').mockImplementation(((listener: () => void) =>
      listeners.delete(listener)) as never);
    heard.set(event, listeners);
  }
});

const heard = new Map<object, Set<() => void>>();

function permissionChanges(): void {
  for (const listeners of heard.values()) for (const listener of listeners) listener();
}

async function openAlerts(): Promise<{ user: UserEvent; section: HTMLElement }> {
  const user = openWorkspace('#/settings');
  const section = await screen.findByRole('region', { name: 'Alerts' });
  await within(section).findByRole('switch', { name: 'Notifications' });
  return { user, section };
}

const stateOf = (section: HTMLElement, name: string): string | null =>
  within(section).getByRole('switch', { name }).getAttribute('aria-checked');

describe('DP-10: notifications', () => {
  it('are off, and the browser is asked only when they are switched on', async () => {
    const { user, section } = await openAlerts();
    expect(stateOf(section, 'Notifications')).toBe('false');
    expect(browser.permissions.request).not.toHaveBeenCalled();
    await user.click(within(section).getByRole('switch', { name: 'Notifications' }));
    expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith({ permissions: ['notifications'] });
    permissionChanges();
    await waitFor(() => expect(stateOf(section, 'Notifications')).toBe('true'));
    expect(await loadAlertSettings()).toMatchObject({ isNotifying: true });
    await expectAccessible();
  });

  it('stay off where the browser refuses, and that is said', async () => {
    saysYes = false;
    const { user, section } = await openAlerts();
    await user.click(within(section).getByRole('switch', { name: 'Notifications' }));
    expect(await within(section).findByText(/The browser does not allow/)).toBeTruthy();
    expect(stateOf(section, 'Notifications')).toBe('false');
    expect(await loadAlertSettings()).toMatchObject({ isNotifying: false });
  });

  it('say so where the permission was taken back in the browser', async () => {
    isHeld = true;
    await saveAlertSettings(SETTINGS);
    const { section } = await openAlerts();
    await waitFor(() => expect(stateOf(section, 'Notifications')).toBe('true'));
    isHeld = false;
    permissionChanges();
    expect(await within(section).findByText(/was taken back in the browser/)).toBeTruthy();
    expect(stateOf(section, 'Notifications')).toBe('false');
  });

  it('give the permission back when they are switched off', async () => {
    isHeld = true;
    await saveAlertSettings(SETTINGS);
    const { user, section } = await openAlerts();
    await waitFor(() => expect(stateOf(section, 'Notifications')).toBe('true'));
    await user.click(within(section).getByRole('switch', { name: 'Notifications' }));
    await waitFor(async () => expect(await loadAlertSettings()).toMatchObject({ isNotifying: false }));
    expect(isHeld).toBe(false);
    expect(within(section).queryByText(/taken back/)).toBeNull();
  });

  it('speak of what the person chose', async () => {
    isHeld = true;
    await saveAlertSettings(SETTINGS);
    const { user, section } = await openAlerts();
    await user.click(await within(section).findByRole('checkbox', { name: 'Items that come in 15 minutes' }));
    await user.click(within(section).getByRole('switch', { name: 'Hide titles and names' }));
    await waitFor(async () =>
      expect(await loadAlertSettings()).toStrictEqual({
        ...SETTINGS,
        kinds: { ...SETTINGS.kinds, soon: false },
        hidesTexts: true,
      }),
    );
  });
});

describe('DP-10: quiet hours and the badge', () => {
  it('are chosen by the hour, never the same hour twice', async () => {
    const { user, section } = await openAlerts();
    await user.click(within(section).getByRole('switch', { name: 'Quiet hours' }));
    await waitFor(async () => expect(await loadAlertSettings()).toMatchObject({ quietHours: { from: 20, to: 8 } }));
    await user.click(within(section).getByRole('button', { name: /From/ }));
    const hours = await screen.findAllByRole('option');
    expect(hours).toHaveLength(23);
    await user.click(hours[18]!);
    await waitFor(async () => expect(await loadAlertSettings()).toMatchObject({ quietHours: { from: 19, to: 8 } }));
    await expectAccessible();
  });

  it('can be switched off', async () => {
    const { user, section } = await openAlerts();
    await user.click(within(section).getByRole('switch', { name: 'Number at the toolbar button' }));
    await user.click(within(section).getByRole('switch', { name: 'Escalations also in quiet hours' }));
    await waitFor(async () => expect(await loadAlertSettings()).toMatchObject({ hasBadge: false, escalates: false }));
  });
});
