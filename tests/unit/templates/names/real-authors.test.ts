import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { NetworkAdapter } from '@/lib/networks/contract';
import { readPersonName } from '@/lib/templates/names/read-person-name';

import { parsePage } from '../../../networks/parse-page';

import expected from './real-authors.json';

/**
 * First names of the authors of comments on saved real pages, which are never part of the repository (`JACKDAW_PAGES` names
 * their folder; comments_shown of the records beside it says which show any). real-authors.json tells what a person reading the page would call each author without telling who they are:
 * hash of the shown name (of "@handle" where only that is shown) → hash of the first name, or of "none".
 */
const pagesDir = resolve(process.env['JACKDAW_PAGES'] ?? '../shared/pages');
const firstNames = new Map(Object.entries(expected));

interface IndexEntry {
  file: string;
  network: string;
  url: string;
  lang: string;
}

interface Author {
  name: string | null;
  handle: string | null;
  lang: string;
  /** Hash of the first name or "none"; undefined: nobody has said it yet. */
  expected: string | undefined;
}

const modules = import.meta.glob<Record<string, unknown>>('../../../../lib/networks/*/adapter.ts');
const entries = loadIndex().filter(hasComments);

describe.skipIf(entries.length === 0)('authors of comments on real pages', () => {
  const authors: Author[] = [];

  it.each(entries)('are found in $file', async (entry) => {
    const found = await readAuthors(entry);
    authors.push(...found);
    expect(found.length).toBeGreaterThan(0);
  });

  it('are greeted by the right name on at least 95 % of the comments', () => {
    const judged = authors.filter((author) => author.expected !== undefined);
    const named = judged.filter(({ name, handle }) => name !== null && name !== handle);
    const rightAll = judged.filter(isRight).length;
    const rightNamed = named.filter(isRight).length;
    console.log(
      `first names: right on ${rightAll}/${judged.length} comments, ` +
        `${rightNamed}/${named.length} of those that show a name and not the handle; not judged: ${authors.length - judged.length}`,
    );
    expect(judged.length).toBeGreaterThan(100);
    expect(rightAll / judged.length).toBeGreaterThanOrEqual(0.95);
    expect(rightNamed / named.length).toBeGreaterThanOrEqual(0.95);
  });
});

if (entries.length === 0) console.log(`real authors: skipped, no index.json in ${pagesDir} (set JACKDAW_PAGES)`);

function isRight({ name, handle, lang, expected }: Author): boolean {
  return hash(readPersonName({ name, handle }, lang).first ?? 'none') === expected;
}

async function readAuthors(entry: IndexEntry): Promise<Author[]> {
  const load = modules[`../../../../lib/networks/${entry.network}/adapter.ts`];
  const adapter = load === undefined ? undefined : Object.values(await load()).find(isAdapter);
  if (!adapter?.comments) return [];
  const page = parsePage(adapter, readFileSync(join(pagesDir, entry.file), 'utf8'), new URL(entry.url));
  const { comments } = adapter;
  const lang = page.document.documentElement.lang || entry.lang;
  return [...comments.findComments(page.document, page)].map((comment) => {
    const { name, handle } = comments.readComment(comment, page).value.author;
    return { name, handle, lang, expected: firstNames.get(hash(name ?? `@${handle}`)) };
  });
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function loadIndex(): IndexEntry[] {
  const file = join(pagesDir, 'index.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as IndexEntry[]) : [];
}

/** A record of what a person saw on the page lies in the folder of the same name with `-truth` behind. */
function hasComments({ file }: IndexEntry): boolean {
  const record = join(`${pagesDir}-truth`, file.replace(/\.html$/, '.json'));
  if (!existsSync(record)) return false;
  const { comments_shown: shown } = JSON.parse(readFileSync(record, 'utf8')) as { comments_shown?: number | null };
  return (shown ?? 0) > 0;
}

function isAdapter(value: unknown): value is NetworkAdapter {
  return typeof value === 'object' && value !== null && 'findPosts' in value && 'readPost' in value;
}
