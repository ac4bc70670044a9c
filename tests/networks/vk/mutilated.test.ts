import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { vkAdapter } from '@/lib/networks/vk/adapter';

import { changes, expectHarmless, expectOnlyLess, markPosts, poison, readChanged } from '../marked-copies';
import { loadFixture } from '../parse-page';

const folder = join(import.meta.dirname, 'fixtures');
const fixtures = readdirSync(folder).map((file) => loadFixture(join(folder, file)));

describe.each(fixtures)('VK $name', (fixture) => {
  const { html, intact } = markPosts(vkAdapter, fixture);

  it.each(Object.entries(changes))('with %s stores nothing wrong', (_name, change) => {
    expectOnlyLess(intact, readChanged(vkAdapter, html, { url: fixture.url, change }));
  });

  it('with hostile texts and addresses stores nothing harmful', () => {
    const read = readChanged(vkAdapter, html, { url: fixture.url, change: poison });
    expect(read.size).toBe(intact.size);
    expectHarmless(read);
  });
});
