import { describe, expect, it } from 'vitest';

import { browser } from '@/lib/browser';
import {
  type AllowedSite,
  forgetAllowedSite,
  loadAllowedSites,
  networkOfPage,
  saveAllowedSite,
  watchAllowedSites,
} from '@/lib/sites/allowed-sites';
import { siteOriginOf } from '@/lib/sites/site-origin';

const server: AllowedSite = {
  origin: 'https://social.example',
  kind: 'mastodon',
  allowedAt: '2026-03-01T10:00:00.000Z',
};
const blog: AllowedSite = { origin: 'https://blog.example', kind: 'site', allowedAt: '2026-03-02T10:00:00.000Z' };

const originOf = (address: string): string | null => siteOriginOf(new URL(address));
const networkAt = (address: string): string | null => networkOfPage(new URL(address), [server, blog]);

describe('a site that can be allowed', () => {
  it.each([
    ['https://social.example/@mara/1?a=b#c', 'https://social.example'],
    ['https://localhost/', 'https://localhost'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example'],
    ['https://business.facebook.com/latest', 'https://business.facebook.com'],
  ])('%s is %s', (address, origin) => {
    expect(originOf(address)).toBe(origin);
  });

  it.each([
    ['is not encrypted', 'http://social.example/'],
    ['has a port of its own', 'https://social.example:8443/'],
    ['has a network’s own host', 'https://mastodon.social/home'],
    ['has a network’s own host by a pattern', 'https://ro.pinterest.com/'],
    ['is LinkedIn', 'https://www.linkedin.com/feed/'],
    ['is LinkedIn without www', 'https://linkedin.com/'],
    ['is LinkedIn with a dot at the end', 'https://www.linkedin.com./feed/'],
    ['has no name', 'https://[::1]/'],
    ['belongs to the browser', 'chrome://settings/'],
    ['is a file', 'file:///home/me/notes.html'],
  ])('is none that %s', (_, address) => {
    expect(originOf(address)).toBeNull();
  });
});

describe('the network of a page', () => {
  it('is Mastodon on an allowed server, and nowhere else around it', () => {
    expect(networkAt('https://social.example/home')).toBe('mastodon');
    expect(networkAt('https://mastodon.social/home')).toBe('mastodon');
    for (const other of [
      'http://social.example/',
      'https://social.example:8443/',
      'https://sub.social.example/',
      'https://social.example.evil.example/',
      'https://blog.example/',
      'https://other.example/',
    ])
      expect([other, networkAt(other)]).toEqual([other, null]);
  });
});

describe('the list', () => {
  it('keeps sites in the order of allowing, each once', async () => {
    await saveAllowedSite(server);
    await saveAllowedSite(blog);
    await saveAllowedSite({ ...server, kind: 'site' });
    expect(await loadAllowedSites()).toEqual([blog, { ...server, kind: 'site' }]);
    await forgetAllowedSite(blog.origin);
    expect(await loadAllowedSites()).toEqual([{ ...server, kind: 'site' }]);
  });

  it.each([
    ['nothing', undefined],
    ['no list', { origin: 'https://a.example' }],
    ['damaged entries', [null, 7, {}, { ...server, kind: 'all' }, { ...server, origin: 'https://*' }]],
    ['a path for an origin', [{ ...server, origin: 'https://social.example/x' }]],
    ['LinkedIn', [{ ...server, origin: 'https://www.linkedin.com' }]],
    ['a network’s own host', [{ ...blog, origin: 'https://x.com' }]],
  ])('is empty when storage holds %s', async (_, stored) => {
    if (stored !== undefined) await browser.storage.local.set({ 'sites.allowed': stored });
    expect(await loadAllowedSites()).toEqual([]);
  });

  it('is followed by those who watch it, until they stop', async () => {
    const seen: AllowedSite[][] = [];
    const stop = new AbortController();
    watchAllowedSites((sites) => seen.push(sites), stop.signal);
    await saveAllowedSite(server);
    stop.abort();
    await saveAllowedSite(blog);
    expect(seen).toEqual([[server]]);
  });
});
