import assert from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { captureEveryPost } from '../harness/capture-posts.ts';
import { openPage } from '../harness/open-page.ts';
import { openPopup } from '../harness/open-popup.ts';
import { scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';
import { until } from '../harness/until.ts';
import { X_HOME, xPage, xPosts } from '../pages/x-page.ts';

const linesOf = (settings: Page): Promise<string[]> =>
  settings.evaluate(() =>
    [...document.querySelectorAll('summary b')].map((name) => name.parentElement?.textContent ?? ''),
  );

/** The same page after a rebuild: nothing tells any more which of its elements is the text. */
function withoutTextMark(html: string): string {
  const rebuilt = html.replaceAll('data-testid="tweetText" lang="en" dir="auto"', 'data-testid="b7"');
  assert.notEqual(rebuilt, html);
  return rebuilt;
}

async function captureAll(session: Session, html: string): Promise<Page> {
  const page = await openPage(session, X_HOME, html);
  assert.deepEqual(await captureEveryPost(session, page, 'keyboard'), []);
  return page;
}

scenario('Settings say which field of a network went missing, and since when', {}, async (session) => {
  await captureAll(session, xPage(xPosts(8)));
  const settings = await session.openExtensionPage('workspace.html#/settings');
  const before = await until('the line of X', async () => (await linesOf(settings))[0]);
  assert.match(before, /^X: all as usual in 8 posts since /);
  const broken = await captureAll(session, withoutTextMark(xPage(xPosts(8, 100))));
  await broken.close();
  // Opened anew: whether a tab behind another one counts as hidden differs between browsers without a window.
  await settings.close();
  const again = await session.openExtensionPage('workspace.html#/settings');
  const after = await until('the line of X', async () => (await linesOf(again))[0]);
  assert.match(after, /^X: text not found in 8 of 8 posts since /);
});

scenario(
  'the popup reports how a page is built, and nothing that stands on it',
  { browsers: ['chromium'] },
  async (session) => {
    const posts = xPosts(4);
    const page = await openPage(session, X_HOME, withoutTextMark(xPage(posts)));
    const popup = await openPopup(session, page);
    const button = await until('the way to a report', async () =>
      popup.$('::-p-text(Report a problem with this page)'),
    );
    await button.click();
    const report = await until('the report', () =>
      popup.evaluate(() => document.querySelector('[role="dialog"] pre')?.textContent ?? null),
    );
    assert.match(report, /^x, feed page, interface language en$/m);
    assert.match(report, /^posts found: 4; shape below: the post in view$/m);
    assert.match(report, /^missing: .*\btext\b/m);
    assert.match(report, /article\[role=article tabindex=0 data-testid=tweet style\]/);
    assert.match(report, /a\[role=link href=\/\*\/status\/#\]/);
    for (const { id, handle, name, text } of posts) {
      for (const secret of [id, handle, name, text, 'Leaf']) assert.ok(!report.includes(secret), `tells "${secret}"`);
    }
  },
);
