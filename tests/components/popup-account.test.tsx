// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { PopupApp } from '@/components/popup/popup-app';
import { browser } from '@/lib/browser';
import { db } from '@/lib/db/database';
import { saveRole } from '@/lib/db/repositories/accounts';
import { emptyRawAccount } from '@/lib/networks/shared/empty';
import { loadOverlaySettings, saveOverlaySettings } from '@/lib/settings/overlay-settings';

import { makeHeader } from '../db/make-capture';
import { expectAccessible, startWithEmptyLibrary } from './page-fixture';

startWithEmptyLibrary();

const PROFILE = {
  ok: true,
  network: 'x',
  isQuiet: false,
  canCapture: true,
  title: 'Mara',
  url: 'https://x.com/mara_test',
};
const HEADER = {
  ok: true,
  account: {
    value: {
      ...emptyRawAccount(),
      handle: 'Mara_Test',
      name: 'Mara Test',
      followers: { raw: '12,345 Followers', source: 'label' },
    },
    missing: [],
    rules: {},
  },
  page: { url: 'https://x.com/mara_test', lang: 'en', kind: 'profile', timeZone: 'Europe/Chisinau' },
};

/** The popup before a tab whose overlay answers as told; returns what the overlay was asked. */
async function openPopup(overlay: Record<string, unknown>) {
  await saveOverlaySettings({ disabledNetworks: [], recordedAccounts: [], locale: 'en' });
  const asked: string[] = [];
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(((message: { type: string }) =>
    Promise.resolve(message.type === 'page:describe' ? PROFILE : { ok: false, code: 'not-found' })) as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(((_tabId: number, message: { type: string }) => {
    asked.push(message.type);
    return Promise.resolve(overlay[message.type]);
  }) as never);
  const close = vi.spyOn(window, 'close').mockReturnValue();
  render(<InterfaceProvider initial={{ theme: 'auto', language: 'en' }}>{() => <PopupApp />}</InterfaceProvider>);
  return { user: userEvent.setup(), asked, close };
}

const roleOf = async (): Promise<string | undefined> => (await db().accounts.get('x:mara_test'))?.role;

describe('the account in front', () => {
  it('is shown with what its header says, and becomes a competitor by one press', async () => {
    const { user } = await openPopup({ 'overlay:read-account': HEADER });
    expect(await screen.findByText('Mara Test')).toBeTruthy();
    expect(screen.getByText('@Mara_Test')).toBeTruthy();
    expect(screen.getByText('12.3K followers').getAttribute('title')).toBe('12,345');
    expect(screen.queryByRole('switch', { name: 'Record what I scroll past' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Track account' }));
    expect(await screen.findByRole('button', { name: 'Tracked' })).toBeTruthy();
    expect(await db().accounts.toArray()).toMatchObject([{ id: 'x:mara_test', role: 'competitor', followers: 12_345 }]);
    expect(await db().accountSnapshots.count()).toBe(1);
  });

  it('is recorded only when asked for, and no more once it is not tracked', async () => {
    const { user } = await openPopup({ 'overlay:read-account': HEADER });
    await user.click(await screen.findByRole('button', { name: 'Track account' }));
    const toggle = await screen.findByRole('switch', { name: 'Record what I scroll past' });
    expect(toggle.getAttribute('aria-checked')).toBe('false');
    await user.click(toggle);
    await waitFor(async () => expect((await loadOverlaySettings()).recordedAccounts).toEqual(['x:mara_test']));
    await waitFor(() => expect(toggle.getAttribute('aria-checked')).toBe('true'));
    await user.click(screen.getByRole('button', { name: 'Tracked' }));
    await waitFor(async () => expect(await roleOf()).toBe('other'));
    expect((await loadOverlaySettings()).recordedAccounts).toEqual([]);
    await waitFor(() => expect(screen.queryByRole('switch', { name: 'Record what I scroll past' })).toBeNull());
  });

  it('is never made a competitor by mistake where it is the person’s own', async () => {
    await saveRole(makeHeader(), 'own');
    await openPopup({ 'overlay:read-account': HEADER });
    expect(await screen.findByText('Your own account')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Track account' })).toBeNull();
  });

  it.each([
    ['on other pages', { ok: true, account: null }],
    ['where no overlay answers', undefined],
    ['when the page gives nonsense', { ...HEADER, account: { value: { handle: 7 } } }],
    ['of nobody', { ...HEADER, account: { ...HEADER.account, value: emptyRawAccount() } }],
  ])('is not shown %s', async (_where, answer) => {
    const { asked } = await openPopup({ 'overlay:read-account': answer });
    await screen.findByRole('button', { name: 'Select posts…' });
    await waitFor(() => expect(asked).toContain('overlay:read-account'));
    expect(screen.queryByRole('button', { name: 'Track account' })).toBeNull();
  });

  it('is accessible', async () => {
    await saveRole(makeHeader(), 'competitor');
    await openPopup({ 'overlay:read-account': HEADER });
    await screen.findByRole('switch', { name: 'Record what I scroll past' });
    await expectAccessible();
  });
});

describe('selecting posts', () => {
  it('starts on the page, and the window makes room', async () => {
    const { user, asked, close } = await openPopup({ 'overlay:select-posts': { ok: true, posts: 4 } });
    await user.click(await screen.findByRole('button', { name: 'Select posts…' }));
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(asked).toContain('overlay:select-posts');
  });

  it.each([
    ['there are none', { ok: false, code: 'no-post-here' }, /There is no post here/],
    ['the page is older than the extension', undefined, /Reload it/],
  ])('says when %s', async (_what, answer, text) => {
    const { user, close } = await openPopup({ 'overlay:select-posts': answer });
    await user.click(await screen.findByRole('button', { name: 'Select posts…' }));
    expect(await screen.findByText(text)).toBeTruthy();
    expect(close).not.toHaveBeenCalled();
  });

  it('is not offered where the network is switched off', async () => {
    await openPopup({});
    await screen.findByRole('button', { name: 'Select posts…' });
    await saveOverlaySettings({ disabledNetworks: ['x'], recordedAccounts: [], locale: 'en' });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Select posts…' })).toBeNull());
  });
});
