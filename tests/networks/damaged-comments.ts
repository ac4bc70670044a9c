import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';

import type { RawComment } from '@/lib/domain/reading';
import type { NetworkAdapter, PageContext } from '@/lib/networks/contract';

import { changes, poison } from './marked-copies';
import { type FixturePage, loadFixture, parsePage } from './parse-page';

const MARK = 'jackdaw-mark';

/**
 * Reads the comments of every fixture again after parts of the markup are gone: a field is what it was, or empty.
 * @param folder the network's test folder (`import.meta.dirname`)
 */
export function runDamagedComments(adapter: NetworkAdapter, folder: string): void {
  const files = readdirSync(join(folder, 'fixtures')).filter((file) => file.endsWith('.html'));
  const fixtures = files.map((file) => loadFixture(join(folder, 'fixtures', file)));
  const marked = fixtures.map((fixture) => markComments(adapter, fixture)).filter(({ intact }) => intact.size > 0);
  describe.each(marked)(`${adapter.id} comments of $name`, ({ html, url, intact }) => {
    it.each(Object.entries(changes))('with %s store nothing wrong', (_name, change) => {
      for (const [mark, fields] of readComments(adapter, html, { url, change }))
        expectOnlyLess(fields, intact.get(mark) ?? SILENT);
    });

    it('with hostile texts and addresses store nothing harmful', () => {
      for (const fields of readComments(adapter, html, { url, change: poison }).values()) {
        for (const field of ['url', 'avatarUrl', 'permalink'])
          expect(JSON.stringify(fields[field] ?? 'https:'), field).toMatch(/^"https?:/);
        expect(JSON.stringify(fields['likes'] ?? 1)).toMatch(/\p{Nd}/u);
        expect(JSON.stringify(fields['iso'] ?? '2026-01-01T00:00:00Z')).toMatch(/^"\d{4}-\d\d-\d\dT[\d:.]+Z"$/);
      }
    });
  });
}

type Fields = Record<string, unknown>;

/** A deleted comment that lost the mark of it may be found, with nothing to read in it. */
const SILENT: Fields = {};

function expectOnlyLess(fields: Fields, before: Fields): void {
  const isTimed = fields['iso'] !== null && fields['iso'] === before['iso'];
  for (const [field, value] of Object.entries(fields)) {
    const isEmpty = value === null || value === '' || value === false;
    // Beside an exact time the words are only kept for display.
    if (isEmpty || (field === 'shown' && isTimed) || (before === SILENT && field === 'nativeId')) continue;
    expect(value, field).toBe(before[field]);
  }
}

function markComments(adapter: NetworkAdapter, fixture: FixturePage) {
  const page = parsePage(adapter, fixture.html, fixture.url);
  let count = 0;
  for (const comment of adapter.comments?.findComments(page.document, page) ?? []) {
    comment.setAttribute(MARK, String(count));
    count += 1;
  }
  const html = page.document.documentElement.outerHTML;
  const intact = readComments(adapter, html, { url: fixture.url, change: () => undefined });
  return { name: fixture.name, html, url: fixture.url, intact };
}

function readComments(
  adapter: NetworkAdapter,
  html: string,
  { url, change }: { url: URL; change: (document: Document) => void },
): Map<string, Fields> {
  const { document } = new JSDOM(html, { url: url.href }).window;
  change(document);
  const page: PageContext = { url, kind: adapter.pageOf(url), document };
  const reader = adapter.comments!;
  return new Map(
    [...reader.findComments(document, page)].map((comment) => {
      reader.commentAnchor(comment, page);
      reader.commentKey(comment, page);
      return [comment.getAttribute(MARK) ?? 'unmarked', flatten(reader.readComment(comment, page).value)];
    }),
  );
}

/** Where a time or count stood may change with what is left. */
function flatten({ author, time, likes, truncated: _cautious, ...rest }: RawComment): Fields {
  return { ...author, iso: time?.iso ?? null, shown: time?.raw ?? null, likes: likes?.raw ?? null, ...rest };
}
