import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { okAdapter } from '@/lib/networks/ok/adapter';

import { changes, expectHarmless, expectOnlyLess, markPosts, poison, readChanged } from '../marked-copies';
import { loadFixture } from '../parse-page';

const folder = join(import.meta.dirname, 'fixtures');
const fixtures = readdirSync(folder).map((file) => loadFixture(join(folder, file)));

describe.each(fixtures)('OK $name', (fixture) => {
  const { html, intact } = markPosts(okAdapter, fixture);

  it.each(Object.entries(changes))('with %s stores nothing wrong', (_name, change) => {
    // A group has two names in addresses: the one its links show and the number in the logging attributes.
    expectOnlyLess(intact, readChanged(okAdapter, html, { url: fixture.url, change }), ['permalink']);
  });

  it('with hostile texts and addresses stores nothing harmful', () => {
    const read = readChanged(okAdapter, html, { url: fixture.url, change: poison });
    expect(read.size).toBe(intact.size);
    expectHarmless(read);
  });
});
