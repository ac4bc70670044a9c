import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { telegramAdapter } from '@/lib/networks/telegram/adapter';

import { changes, expectHarmless, expectOnlyLess, markPosts, poison, readChanged } from '../marked-copies';
import { loadFixture } from '../parse-page';

const folder = join(import.meta.dirname, 'fixtures');
const fixtures = readdirSync(folder).map((file) => loadFixture(join(folder, file)));

describe.each(fixtures)('Telegram $name', (fixture) => {
  const { html, intact } = markPosts(telegramAdapter, fixture);

  it.each(Object.entries(changes))('with %s stores nothing wrong', (_name, change) => {
    // A public post has two right addresses; the one by number is given while the username is not shown.
    expectOnlyLess(intact, readChanged(telegramAdapter, html, { url: fixture.url, change }), ['permalink']);
  });

  it('with hostile texts and addresses stores nothing harmful', () => {
    const read = readChanged(telegramAdapter, html, { url: fixture.url, change: poison });
    expect(read.size).toBe(intact.size);
    expectHarmless(read);
  });
});
