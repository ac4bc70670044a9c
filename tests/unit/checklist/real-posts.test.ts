import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { runChecks } from '@/lib/checklist/run-checks';
import type { NetworkAdapter } from '@/lib/networks/contract';

import { parsePage } from '../../networks/parse-page';
import { readPosts } from '../../networks/read-page';

/**
 * What the rules find in the posts of saved real pages, which are never part of the repository (`JACKDAW_PAGES` names their folder).
 * Each firing was looked at: a rule that fires for a reason a manager would call wrong does not belong here.
 */
const pagesDir = resolve(process.env['JACKDAW_PAGES'] ?? '../shared/pages');

interface IndexEntry {
  file: string;
  network: string;
  url: string;
}

const modules = import.meta.glob<Record<string, unknown>>('../../../lib/networks/*/adapter.ts');
const index = join(pagesDir, 'index.json');
const entries = (existsSync(index) ? (JSON.parse(readFileSync(index, 'utf8')) as IndexEntry[]) : []).filter(
  ({ file, network }) => existsSync(join(pagesDir, file)) && `../../../lib/networks/${network}/adapter.ts` in modules,
);

async function loadAdapter(network: string): Promise<NetworkAdapter> {
  const loaded = await modules[`../../../lib/networks/${network}/adapter.ts`]!();
  return Object.entries(loaded).find(([name]) => name.endsWith('Adapter'))![1] as NetworkAdapter;
}

/** How often a rule fires on a page, and why that is right. */
const LOOKED_AT: Readonly<Record<string, number>> = {
  // Typed so by the authors.
  'facebook/search-2025.html double-spaces': 1,
  'instagram/home-2024-en.html double-spaces': 2,
  'tiktok/profile-2025.html double-spaces': 2,
  // The tag stands in the sentence and again in the row below, or once with capitals.
  'linkedin/feed-a.html hashtag-doubled': 2,
  'linkedin/feed-b.html hashtag-doubled': 1,
  'linkedin/public-post-a.html hashtag-doubled': 3,
  // Headlines that shout, one of them in the bold capitals of mathematics.
  'linkedin/feed-b.html all-caps': 2,
  'tiktok/profile-2025.html all-caps': 1,
};
const PAGES_LOOKED_AT = new Set(Object.keys(LOOKED_AT).map((key) => key.split(' ')[0]));

describe.skipIf(entries.length === 0)('posts of real pages', () => {
  it('are fired at for reasons that were looked at', async () => {
    const fired: Record<string, number> = {};
    const words: string[] = [];
    for (const { file, network, url } of entries) {
      const adapter = await loadAdapter(network);
      const page = parsePage(adapter, readFileSync(join(pagesDir, file), 'utf8'), new URL(url));
      for (const { value } of readPosts(adapter, page)) {
        const text = value.text ?? '';
        for (const { rule, where } of runChecks({ text, network: adapter.id, today: new Date() })) {
          const key = `${file} ${rule}`;
          fired[key] = (fired[key] ?? 0) + 1;
          words.push(`${key} "${text.slice(Math.max(0, where.from - 20), where.to + 20)}"`);
        }
      }
    }
    // Pages that nobody has looked at are told of only.
    console.log(words.join('\n'));
    const known = Object.entries(fired).filter(([key]) => PAGES_LOOKED_AT.has(key.split(' ')[0]));
    expect(Object.fromEntries(known)).toEqual(LOOKED_AT);
  });
});
