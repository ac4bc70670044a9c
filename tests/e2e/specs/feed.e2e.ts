import assert from 'node:assert/strict';

import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';

import { buildFeedPage, FEED_URL, installFeed, streamPosts } from '../../bench/overlay/feed-page.mjs';
import { CAPTURE, CAPTURED, capturePost, expectBadges } from '../harness/capture-posts.ts';
import { openPage } from '../harness/open-page.ts';
import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import { pause, until } from '../harness/until.ts';
import { X_HOME, xPage, xPostHtml, xPosts } from '../pages/x-page.ts';

/** Streams posts in batches as a person scrolls, and drops old ones, as the site's own virtual list does. */
const appendPosts = (cells: string[]): void => {
  const timeline = document.querySelector('#timeline');
  for (const cell of cells) {
    const wrapper = document.createElement('div');
    wrapper.dataset['testid'] = 'cellInnerDiv';
    // The fixture's own markup, written by this test; a page may build its nodes as it likes.
    wrapper.innerHTML = cell;
    timeline?.append(wrapper);
  }
};

scenario('posts that stream in get one button each, and those that leave take theirs along', {}, async (session) => {
  const page = await openPage(session, X_HOME, xPage(xPosts(3)));
  await expectBadges(session, page, 3);
  for (let batch = 0; batch < 5; batch += 1) {
    await page.evaluate(appendPosts, xPosts(6, 10 + batch * 6).map(xPostHtml));
    await pause(50);
  }
  await expectBadges(session, page, 33);
  await page.evaluate(() => {
    for (const cell of [...document.querySelectorAll('[data-testid="cellInnerDiv"]')].slice(0, 20)) cell.remove();
  });
  await expectBadges(session, page, 13);
  const strays = await page.evaluate(
    () => [...document.querySelectorAll('[data-jackdaw]')].filter((host) => host.closest('article') === null).length,
  );
  assert.equal(strays, 0, 'no badge stays behind its post');
});

scenario(
  '2,000 posts stream through recycled nodes: one badge on each that is there, none left over',
  {},
  async (session) => {
    const page = await openPage(session, FEED_URL, buildFeedPage());
    await installFeed(page);
    await streamPosts(page, { appended: 60, recycled: 2000, perFrame: 10 });
    const counts = await until('every post with a badge', async () => {
      const found = await page.evaluate(() => {
        const posts = [...document.querySelectorAll('article[data-testid="tweet"]')];
        const perPost = posts.map((post) => post.querySelectorAll('[data-jackdaw]').length);
        return { posts: posts.length, perPost, all: document.querySelectorAll('[data-jackdaw]').length };
      });
      return found.perPost.includes(0) ? null : found;
    });
    assert.ok(counts.posts >= 60);
    assert.deepEqual(new Set(counts.perPost), new Set([1]), 'one badge per post');
    assert.equal(counts.all, counts.posts, 'none without a post');
  },
);

scenario('a node recycled for another post shows that post’s state and captures that post', {}, async (session) => {
  const [first, second] = xPosts(2);
  const page = await openPage(session, X_HOME, xPage([first!]));
  await capturePost(session, page);
  // The list puts another post into the same node: text, links and counters change in place, our badge stays inside.
  await page.evaluate(
    (from, to) => {
      const article = document.querySelector('article')!;
      for (const link of article.querySelectorAll('a'))
        link.setAttribute('href', link.getAttribute('href')!.replace(from.id, to.id).replace(from.handle, to.handle));
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        node.nodeValue = node
          .nodeValue!.replace(from.text, to.text)
          .replace(from.handle, to.handle)
          .replace(from.name, to.name);
    },
    first!,
    second!,
  );
  await expectBadges(session, page, 1, CAPTURE);
  await capturePost(session, page);
  const rows = await readTable(session, 'posts');
  assert.deepEqual(new Set(rows.map((row) => row.text)), new Set([first!.text, second!.text]));
  assert.deepEqual(new Set(rows.map((row) => row.author.handle)), new Set([first!.handle, second!.handle]));
});

scenario('navigation without a reload: the new view’s posts get buttons, known ones say so', {}, async (session) => {
  const [first, second] = xPosts(2);
  const page = await openPage(session, X_HOME, xPage([first!]));
  await capturePost(session, page);
  await page.evaluate(
    (address, html) => {
      history.pushState({}, '', address);
      document.querySelector('#timeline')!.innerHTML = html;
    },
    `/${second!.handle}`,
    xPostHtml(second!),
  );
  await expectBadges(session, page, 1, CAPTURE);
  await expectBadges(session, page, 0, CAPTURED);
  await page.evaluate((html) => {
    history.back();
    document.querySelector('#timeline')!.innerHTML = html;
  }, xPostHtml(first!));
  await expectBadges(session, page, 1, CAPTURED);
});

scenario('a network switched off has no button, and switched on again at once has them', {}, async (session) => {
  const page = await openPage(session, X_HOME, xPage(xPosts(2)));
  await expectBadges(session, page, 2);
  const settings = await session.openExtensionPage('workspace.html#/settings');
  await toggleNetwork('X');
  await expectBadges(session, page, 0);
  assert.equal(await page.evaluate(() => document.querySelectorAll('[data-jackdaw]').length), 0);
  await toggleNetwork('X');
  await expectBadges(session, page, 2);

  async function toggleNetwork(name: string): Promise<void> {
    await settings.bringToFront();
    const control = await until(`the switch of ${name}`, async () => (await findSwitch(settings, name)).asElement());
    await (control as ElementHandle).click();
  }
});

/** By its label; `aria/` selectors do not exist in Firefox. */
function findSwitch(page: Page, name: string): Promise<JSHandle<Element | null>> {
  return page.evaluateHandle((wanted) => {
    const switches = [...document.querySelectorAll('[role="switch"]')];
    const found = switches.find((element) => {
      const label = document.querySelector(`[id="${element.getAttribute('aria-labelledby')}"]`);
      // The drawn mark before the name is a letter or two.
      return label?.lastChild?.textContent === wanted;
    });
    return found ?? null;
  }, name);
}
