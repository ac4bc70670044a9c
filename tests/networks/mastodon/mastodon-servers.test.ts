import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';

import { mastodonAdapter } from '@/lib/networks/mastodon/adapter';
import { isMastodonPage } from '@/lib/networks/mastodon/is-mastodon-page';

import { loadFixture, parsePage } from '../parse-page';
import { readPosts } from '../read-page';

const folder = join(import.meta.dirname, 'fixtures');
const home = loadFixture(join(folder, 'home-4.7-ro.html'));

function readTexts(address: string): string[] {
  const page = parsePage(mastodonAdapter, home.html, new URL(address));
  return readPosts(mastodonAdapter, page).map(({ value }) => value.text);
}

describe('servers', () => {
  it('gives the same number on two servers two identities', () => {
    const ids = ['https://mastodon.social/home', 'https://art.example/home'].map((address) => {
      const page = parsePage(mastodonAdapter, home.html, new URL(address));
      const [first] = [...mastodonAdapter.findPosts(page.document, page)];
      const { nativeId } = mastodonAdapter.readPost(first!, page).value;
      expect(mastodonAdapter.postKey(first!, page)).toBe(nativeId);
      return nativeId;
    });
    expect(ids).toEqual(['mastodon.social/116000000000000310', 'art.example/116000000000000310']);
  });

  it('names local accounts by the server’s own name, addresses by its host', () => {
    const page = parsePage(mastodonAdapter, home.html, new URL('https://social.art.example/home'));
    const local = readPosts(mastodonAdapter, page)[0]!.value;
    expect(local.author.handle).toBe('dora@mastodon.social');
    expect(local.permalink).toBe('https://social.art.example/@dora/116000000000000310');
  });

  it('reads the same posts on any host', () => {
    expect(readTexts('https://art.example/home')).toEqual(readTexts('https://mastodon.social/home'));
  });
});

describe('recognising a server by its page', () => {
  it.each(readdirSync(folder))('%s', (file) => {
    const { html } = loadFixture(join(folder, file));
    expect(isMastodonPage(new JSDOM(html).window.document)).toBe(true);
  });

  it.each([
    ['another site', '<div id="root"></div><script id="initial-state">{}</script>'],
    ['a page with that name in it', '<div id="mastodon">An animal</div>'],
    ['another application', '<meta name="application-name" content="Not Mastodon">'],
  ])('not %s', (_what, html) => {
    expect(isMastodonPage(new JSDOM(html).window.document)).toBe(false);
  });
});
