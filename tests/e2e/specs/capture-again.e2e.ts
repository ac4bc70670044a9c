import assert from 'node:assert/strict';

import { CAPTURED, capturePost, expectBadges } from '../harness/capture-posts.ts';
import { openPage } from '../harness/open-page.ts';
import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import { until } from '../harness/until.ts';
import { X_HOME, xPage, xPosts } from '../pages/x-page.ts';

const [post] = xPosts(1);

scenario('a captured post shows author, time, text and exact counts as the page has them', {}, async (session) => {
  const page = await openPage(session, X_HOME, xPage([post!]));
  await capturePost(session, page);
  const [row, ...more] = await readTable(session, 'posts');
  assert.equal(more.length, 0);
  assert.ok(row);
  assert.equal(row.id, `x:${post!.id}`);
  assert.equal(row.permalink, `https://x.com/${post!.handle}/status/${post!.id}`);
  assert.equal(row.text, post!.text);
  assert.equal(row.author.name, post!.name);
  assert.equal(row.author.handle, post!.handle);
  assert.equal(row.publishedAt, '2026-03-02T09:15:04.000Z');
  assert.equal(row.metrics.likes, post!.likes);
  assert.equal(row.exact.likes, true);
  assert.equal(row.metrics.views, null, 'a count the page does not show is unknown, not 0');
});

scenario(
  'capturing twice makes one post with two snapshots, and a poorer capture erases nothing',
  {},
  async (session) => {
    const page = await openPage(session, X_HOME, xPage([{ ...post!, likes: 100 }]));
    await capturePost(session, page);
    // Later the page shows more likes and no number of comments.
    const { comments, ...poorer } = { ...post!, likes: 180 };
    assert.ok(comments);
    const later = await openPage(session, X_HOME, xPage([poorer]));
    // The badge says what moved; pressing it captures again.
    const moved = 'Changed since you captured it: likes +80';
    const again = await until(`"${moved}"`, async () => (await session.findButtons(later, moved))[0]);
    await again.press();
    await expectBadges(session, later, 1, CAPTURED);
    assert.equal((await readTable(session, 'postSnapshots')).length, 2);
    const rows = await readTable(session, 'posts');
    assert.equal(rows.length, 1);
    assert.equal(rows[0]!.metrics.likes, 180);
    assert.equal(rows[0]!.metrics.comments, post!.comments, 'what is known stays known');
    const snapshots = await readTable(session, 'postSnapshots');
    assert.deepEqual(new Set(snapshots.map(({ metrics }) => metrics.likes)), new Set([100, 180]));
  },
);

scenario('Undo takes a first capture back completely', {}, async (session) => {
  const page = await openPage(session, X_HOME, xPage([post!]));
  await capturePost(session, page);
  const undo = await until('Undo', async () => (await session.findButtons(page, 'Undo'))[0]);
  await undo.press();
  await expectBadges(session, page, 1);
  for (const table of ['posts', 'postSnapshots', 'accounts'] as const) {
    assert.deepEqual(await readTable(session, table), [], `${table} is empty again`);
  }
});

scenario('the keyboard alone captures and takes back', {}, async (session) => {
  const page = await openPage(session, X_HOME, xPage([post!]));
  await expectBadges(session, page, 1);
  await page.bringToFront();
  // Tab from the top of the page until the badge has the focus: it stands among the post's own links and buttons.
  for (let stops = 0; stops < 12; stops += 1) {
    await page.keyboard.press('Tab');
    const hasBadge = await page.evaluate(() => document.activeElement?.hasAttribute('data-jackdaw') ?? false);
    if (hasBadge) break;
  }
  await page.keyboard.press('Enter');
  await expectBadges(session, page, 1, CAPTURED);
  await page.keyboard.press('u');
  await expectBadges(session, page, 1);
  assert.deepEqual(await readTable(session, 'posts'), []);
});
