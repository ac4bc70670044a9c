// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { PermissionsSection } from '@/components/settings/permissions-section';
import { RequestLogSection } from '@/components/settings/request-log-section';
import { browser } from '@/lib/browser';
import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { logRequest } from '@/lib/requests/request-log';
import wxtConfig from '@/wxt.config';

import { expectAccessible } from './page-fixture';

/** What wxt.config.ts asks each browser for; the e2e test reads it from the manifests that are built. */
async function manifestOf(target: 'chrome' | 'firefox') {
  const { manifest } = wxtConfig;
  if (typeof manifest !== 'function') throw new Error('the manifest is no function any more');
  const env = { browser: target, manifestVersion: 3, mode: 'production', command: 'build' } as const;
  return manifest(env);
}

beforeEach(async () => browser.storage.local.clear());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('DP-16: every permission with its reason', () => {
  it.each(['chrome', 'firefox'] as const)('of the manifest for %s', async (target) => {
    const manifest = await manifestOf(target);
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue(manifest as never);
    render(<PermissionsSection />);
    const names = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];
    expect(names.length).toBeGreaterThan(6);
    for (const name of names) {
      const row = screen.getByText(name).closest('li')?.textContent ?? '';
      expect(row.replace(name, '').replace('—', '').length, name).toBeGreaterThan(20);
    }
    const list = within(screen.getByRole('region', { name: 'Permissions' }));
    for (const pattern of manifest.host_permissions ?? []) {
      const host = pattern.replace('https://', '').replace('/*', '');
      const shown = list.getAllByRole('definition').flatMap(({ textContent }) => textContent.split(', '));
      expect(shown).toContain(host);
    }
    for (const pattern of manifest.optional_host_permissions ?? []) expect(list.getByText(pattern)).toBeTruthy();
    await expectAccessible();
  });

  it('says of optional ones that they are asked for later', async () => {
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue((await manifestOf('chrome')) as never);
    render(<PermissionsSection />);
    expect(screen.getByText('notifications').closest('li')?.textContent).toMatch(/only when you switch it on\)$/);
  });

  it('shows a host that belongs to no network all the same', () => {
    const hosts = [...NETWORK_HOSTS.vk, 'https://tracker.example/*'];
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ host_permissions: hosts } as never);
    render(<PermissionsSection />);
    expect(screen.getByText('tracker.example')).toBeTruthy();
  });
});

describe('DP-16: the log of requests', () => {
  it('says 0 while there was none', async () => {
    render(<RequestLogSection />);
    expect(await screen.findByText('Network requests made by the extension: 0')).toBeTruthy();
  });

  it('counts and lists each; a full log says that there may have been more', async () => {
    const entry = {
      at: '2026-03-01T10:00:00.000Z',
      host: 'cdn.example',
      purpose: 'thumbnail',
      outcome: 'done',
    } as const;
    await logRequest(entry);
    await logRequest({ ...entry, host: 'other.example', at: '2026-03-01T10:00:01.000Z' });
    const { unmount } = render(<RequestLogSection />);
    expect(await screen.findByText('Network requests made by the extension: 2')).toBeTruthy();
    expect(screen.getByText('cdn.example')).toBeTruthy();
    unmount();
    for (let index = 0; index < 210; index += 1) await logRequest({ ...entry, host: `${index}.example` });
    render(<RequestLogSection />);
    expect(await screen.findByText('Network requests made by the extension: ≥ 200')).toBeTruthy();
  });
});
