import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { NetworkAdapter } from '@/lib/networks/contract';

import { compareComments, type TruthComment } from './compare-comments';
import { compareWithTruth, type TruthPage } from './compare-with-truth';
import { parsePage } from './parse-page';
import { readPosts } from './read-page';

/**
 * Reads saved real pages of the networks, which are never part of the repository, and compares with what a person read on
 * them. `JACKDAW_PAGES` names the folder of pages; its records lie in a folder of the same name with `-truth` behind.
 */
const pagesDir = resolve(process.env['JACKDAW_PAGES'] ?? '../shared/pages');
const truthDir = `${pagesDir}-truth`;

interface TruthTalk {
  comments_shown?: number | null;
  comments_sample?: TruthComment[];
  comment_box_present?: boolean;
}

interface IndexEntry {
  file: string;
  network: string;
  url: string;
  lang: string;
}

const modules = import.meta.glob<Record<string, unknown>>('../../lib/networks/*/adapter.ts');
const entries = loadIndex().filter((entry) => existsSync(truthFile(entry)));
const networks = Object.keys(modules)
  .map((file) => file.split('/').at(-2)!)
  .filter((network) => entries.some((entry) => entry.network === network));

describe.skipIf(entries.length === 0)('real pages', () => {
  describe.each(networks)('%s', (network) => {
    const pages = entries.filter((entry) => entry.network === network);
    it.each(pages)('$file', async (entry) => {
      const adapter = await loadAdapter(network);
      const page = parsePage(adapter, readFileSync(join(pagesDir, entry.file), 'utf8'), new URL(entry.url));
      const posts = readPosts(adapter, page).map((reading) => reading.value);
      const truth = JSON.parse(readFileSync(truthFile(entry), 'utf8')) as TruthPage;
      const score = compareWithTruth(posts, truth, page.document.documentElement.lang || entry.lang);
      const fields = score.right + score.wrong.length + score.missing.length;
      console.log(
        `${entry.file}: posts ${score.found}/${score.expected}, false ${score.falsePosts}, right ${score.right}/${fields}`,
        ...score.missing,
      );
      expect(score.wrong).toEqual([]);
      expect(score.falsePosts).toBe(0);
      expect(score.found).toBe(score.expected);
      // Some pages show no post: then finding none is all there is to get right.
      if (fields > 0) expect(score.right / fields).toBeGreaterThanOrEqual(0.95);
    });
    it.each(pages)('$file: comments and boxes', async (entry) => {
      const adapter = await loadAdapter(network);
      const page = parsePage(adapter, readFileSync(join(pagesDir, entry.file), 'utf8'), new URL(entry.url));
      const truth = JSON.parse(readFileSync(truthFile(entry), 'utf8')) as TruthTalk;
      const { comments } = adapter;
      const found = comments === null ? [] : [...comments.findComments(page.document, page)];
      const readings = found.map((comment) => comments!.readComment(comment, page).value);
      const boxes = [...adapter.findEditors(page.document, page)].filter(({ purpose }) => purpose === 'comment');
      const problems = compareComments(readings, truth.comments_sample ?? [], page.document.documentElement.lang);
      console.log(
        `${entry.file}: comments ${found.length}/${truth.comments_shown ?? 0}, boxes ${boxes.length}`,
        ...problems,
      );
      expect(problems).toEqual([]);
      expect(found.length).toBe(truth.comments_shown ?? 0);
      expect(boxes.length > 0).toBe(truth.comment_box_present ?? false);
    });
  });
});

if (entries.length === 0) console.log(`real pages: skipped, no index.json in ${pagesDir} (set JACKDAW_PAGES)`);

function loadIndex(): IndexEntry[] {
  const file = join(pagesDir, 'index.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as IndexEntry[]) : [];
}

function truthFile(entry: IndexEntry): string {
  return join(truthDir, entry.file.replace(/\.html$/, '.json'));
}

async function loadAdapter(network: string): Promise<NetworkAdapter> {
  const module = await modules[`../../lib/networks/${network}/adapter.ts`]!();
  return Object.values(module).find(isAdapter)!;
}

function isAdapter(value: unknown): value is NetworkAdapter {
  return typeof value === 'object' && value !== null && 'findPosts' in value && 'readPost' in value;
}
