import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FIXTURES = new URL('../../networks/', import.meta.url);
const HEADER = /^\s*<!--\s*url:\s*(\S+)/;

/** The list of posts each network shows first, in each of the layouts that have little in common. */
const FEEDS = {
  bluesky: ['home-ro'],
  facebook: ['home-en', 'home-2022-ro', 'group-ru', 'profile-fr', 'search-de'],
  instagram: ['home-en', 'profile-de'],
  mastodon: ['home-4.7-ro', 'home-4.2-de', 'rewrite-nl'],
  ok: ['feed', 'group'],
  pinterest: ['home-en'],
  reddit: ['feed-en', 'old-community-fr'],
  telegram: ['preview-feed', 'web-a-channel', 'web-k-channel'],
  threads: ['home-en'],
  tiktok: ['foryou-en', 'profile-de'],
  vk: ['react-feed', 'legacy-feed', 'v3-group'],
  x: ['home-en'],
  youtube: ['home-de', 'posts-tab-ru'],
};

/**
 * Pages to stream posts into: the project's own fixtures, and with `JACKDAW_PAGES` (as for the test of real pages) the
 * saved pages of that folder, whose posts are several times as large.
 * @returns {{ network: string, name: string, url: string, html: string }[]}
 */
export function loadFeeds() {
  const own = Object.entries(FEEDS).flatMap(([network, names]) => names.map((name) => loadFixture(network, name)));
  const folder = process.env.JACKDAW_PAGES;
  return folder === undefined ? own : [...own, ...loadSavedPages(folder)];
}

function loadFixture(network, name) {
  const html = readFileSync(new URL(`${network}/fixtures/${name}.html`, FIXTURES), 'utf8');
  return { network, name, url: HEADER.exec(html)[1], html };
}

function loadSavedPages(folder) {
  return JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8'))
    .filter(({ network, file }) => network in FEEDS && existsSync(path.join(folder, file)))
    .map(({ network, file, url }) => ({
      network,
      name: `saved ${path.basename(file, '.html')}`,
      url,
      html: readFileSync(path.join(folder, file), 'utf8'),
    }));
}
