// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { PopupApp } from '@/components/popup/popup-app';
import { browser } from '@/lib/browser';
import { forgetAllowedSite, saveAllowedSite } from '@/lib/sites/allowed-sites';
import { loadAskedSite } from '@/lib/sites/asked-site';

import { expectAccessible, openWorkspace, startWithEmptyLibrary } from './page-fixture';

startWithEmptyLibrary();

const ORIGIN = 'https://social.example';
const ON_SERVER = { ok: true, network: null, isQuiet: false, canCapture: true, title: 'Home', url: `${ORIGIN}/home` };
const OFFERED = { ok: true, origin: ORIGIN, kind: 'mastodon', allowedAs: null };

let requested: () => unknown[];
let sent: { type: string; payload: unknown }[];

/** The person's answer to the browser's question, and a background that answers as told. */
function prepare(answers: Record<string, unknown>, saysYes = true): void {
  sent = [];
  vi.spyOn(browser.tabs, 'query').mockImplementation(() => Promise.resolve([{ id: 7 }]) as never);
  const request = vi.spyOn(browser.permissions, 'request').mockResolvedValue(saysYes as never);
  requested = () => request.mock.calls.map(([wanted]) => wanted);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(((message: { type: string; payload: unknown }) => {
    sent.push(message);
    return Promise.resolve(answers[message.type]);
  }) as never);
}

function openPopup() {
  const user = userEvent.setup();
  render(<InterfaceProvider initial={{ theme: 'auto', language: 'en' }}>{() => <PopupApp />}</InterfaceProvider>);
  return user;
}

const payloadsOf = (type: string): unknown[] => sent.filter((one) => one.type === type).map(({ payload }) => payload);

describe('the popup on a Mastodon server', () => {
  it('asks the browser for exactly this server, on the press', async () => {
    const answers: Record<string, unknown> = {
      'page:describe': ON_SERVER,
      'sites:describe': OFFERED,
      'sites:allow': { ok: true },
    };
    prepare(answers);
    const user = openPopup();
    const button = await screen.findByRole('button', { name: 'Always show Jackdaw’s buttons on social.example' });
    expect(requested()).toEqual([]);
    answers['sites:describe'] = { ...OFFERED, allowedAs: 'mastodon' };
    await user.click(button);
    expect(requested()).toEqual([{ origins: ['https://social.example/*'] }]);
    expect(await screen.findByText(/Jackdaw is allowed on social\.example/)).toBeTruthy();
    expect(payloadsOf('sites:allow')).toEqual([{ origin: ORIGIN, kind: 'mastodon' }]);
    // For the case that the browser's question closes this window.
    expect(await loadAskedSite()).toEqual({ origin: ORIGIN, kind: 'mastodon' });
    expect(screen.queryByRole('button', { name: /Always show/ })).toBeNull();
  });

  it('says when the person said no, and changes nothing', async () => {
    prepare({ 'page:describe': ON_SERVER, 'sites:describe': OFFERED }, false);
    const user = openPopup();
    await user.click(await screen.findByRole('button', { name: /Always show/ }));
    expect(await screen.findByText('The browser did not give the permission. Nothing was changed.')).toBeTruthy();
    expect(payloadsOf('sites:allow')).toEqual([]);
    expect(screen.getByRole('button', { name: /Always show/ })).toBeTruthy();
  });

  it('offers the buttons also where only the page button was allowed', async () => {
    prepare({ 'page:describe': ON_SERVER, 'sites:describe': { ...OFFERED, allowedAs: 'site' } });
    openPopup();
    expect(await screen.findByText('The “Capture page” button always stands on social.example.')).toBeTruthy();
    expect(screen.getByRole('button', { name: /Always show/ })).toBeTruthy();
  });

  it('is accessible', async () => {
    prepare({ 'page:describe': ON_SERVER, 'sites:describe': OFFERED });
    openPopup();
    await screen.findByRole('button', { name: /Always show/ });
    await expectAccessible();
  });
});

describe('the popup on any other site', () => {
  it('tells what allowing gives, and takes it back', async () => {
    const blog = { ...OFFERED, origin: 'https://blog.example', kind: 'site' };
    const answers: Record<string, unknown> = {
      'page:describe': ON_SERVER,
      'sites:describe': { ...blog, allowedAs: 'site' },
      'sites:remove': { ok: true },
    };
    prepare(answers);
    const user = openPopup();
    const remove = await screen.findByRole('button', { name: 'Remove blog.example' });
    answers['sites:describe'] = blog;
    await user.click(remove);
    expect(await screen.findByText('Removed: Jackdaw no longer has access to blog.example.')).toBeTruthy();
    expect(payloadsOf('sites:remove')).toEqual([{ origin: 'https://blog.example' }]);
    expect(screen.getByRole('button', { name: 'Allow Jackdaw on blog.example' })).toBeTruthy();
    expect(screen.getByText(/it does not know this site’s single posts/)).toBeTruthy();
  });

  it.each([
    ['a network', { ...ON_SERVER, network: 'x' }, { ...OFFERED, origin: null }],
    ['LinkedIn, and does not even ask about it', { ...ON_SERVER, network: 'linkedin', isQuiet: true }, OFFERED],
    ['a page of the browser', { ...ON_SERVER, canCapture: false }, OFFERED],
  ])('offers nothing on %s', async (_, page, site) => {
    prepare({
      'page:describe': page,
      'sites:describe': site,
      'page:list-posts': { ok: true, posts: [], comments: [] },
    });
    openPopup();
    await screen.findByText('Captured today');
    await waitFor(() => expect(payloadsOf('page:describe')).toHaveLength(1));
    expect(screen.queryByRole('button', { name: /Always show|Allow Jackdaw/ })).toBeNull();
  });
});

const section = (): HTMLElement => screen.getByRole('region', { name: 'Sites' });

describe('Settings → Sites', () => {
  beforeEach(() => {
    browser.commands.getAll = () => Promise.resolve([]);
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
      manifest_version: 3,
      name: 'Jackdaw',
      version: '1',
      permissions: ['storage'],
      optional_host_permissions: ['https://*/*'],
    });
  });

  it('says how to add one, and why LinkedIn cannot be', async () => {
    prepare({});
    openWorkspace('#/settings');
    // The first of these tests loads the screen.
    expect(await screen.findByText(/None yet\. Open a Mastodon server/, undefined, { timeout: 20_000 })).toBeTruthy();
    expect(within(section()).getByText(/LinkedIn can’t be added: its rules/)).toBeTruthy();
  });

  it('names the optional permission with its reason', async () => {
    prepare({});
    openWorkspace('#/settings');
    const row = (await screen.findByText('https://*/*')).closest('li');
    expect(row?.textContent).toMatch(/Asked for one site at a time/);
  });

  it('lists servers and sites, removes one and allows it again', async () => {
    prepare({ 'sites:remove': { ok: true }, 'sites:allow': { ok: true } });
    const server = { origin: ORIGIN, kind: 'mastodon', allowedAt: '2026-03-01T10:00:00.000Z' } as const;
    await saveAllowedSite(server);
    await saveAllowedSite({ ...server, origin: 'https://blog.example', kind: 'site' });
    const user = openWorkspace('#/settings');
    await user.click(await screen.findByRole('button', { name: 'Remove social.example' }));
    expect(payloadsOf('sites:remove')).toEqual([{ origin: ORIGIN }]);
    // What the background does then.
    await forgetAllowedSite(ORIGIN);
    const again = await screen.findByRole('button', { name: 'Allow social.example again' });
    expect(within(section()).getByText('“Capture page” button on every page')).toBeTruthy();
    await expectAccessible();
    await user.click(again);
    expect(requested()).toEqual([{ origins: ['https://social.example/*'] }]);
    await waitFor(() => expect(payloadsOf('sites:allow')).toEqual([{ origin: ORIGIN, kind: 'mastodon' }]));
  });
});
