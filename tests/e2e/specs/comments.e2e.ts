import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'puppeteer-core';

import { NETWORK_HOSTS } from '../../../lib/networks/hosts.ts';
import { matchesHost } from '../../../lib/networks/match-pattern.ts';
import { PROJECT_DIR } from '../../tools/setup/project.mjs';
import { CAPTURED, capturePost } from '../harness/capture-posts.ts';
import { openPage } from '../harness/open-page.ts';
import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';
import { until } from '../harness/until.ts';

const QUEUE = 'To answer';
const HEADER = /^\s*<!--\s*url:\s*(\S+)\s+lang:\s*([\w-]+)\s*-->/;
const NETWORK = /tests\/networks\/([^/]+)\//;

const ALWAYS_ON: readonly (readonly string[])[] = Object.values(NETWORK_HOSTS);

interface Golden {
  comments?: { key: string | null; comment: { nativeId?: string; text?: string } }[];
}

/** One fixture of each network whose pages show comments: the one with the most of them. */
function findPages(): { network: string; fixture: string; golden: Required<Golden> }[] {
  const best = new Map<string, { network: string; fixture: string; golden: Required<Golden> }>();
  for (const file of globSync('tests/networks/*/expected/*.json', { cwd: PROJECT_DIR }).toSorted()) {
    const { comments = [] } = JSON.parse(readFileSync(path.join(PROJECT_DIR, file), 'utf8')) as Golden;
    const network = NETWORK.exec(file)?.[1] ?? '';
    const fixture = file.replace('/expected/', '/fixtures/').replace('.json', '.html');
    const known = best.get(network)?.golden.comments.length ?? 0;
    const url = new URL(HEADER.exec(readFileSync(path.join(PROJECT_DIR, fixture), 'utf8'))![1]!);
    // LinkedIn carries no button, and of Mastodon's servers only those that the person allowed.
    if (comments.length > known && ALWAYS_ON.some((hosts) => matchesHost(url, hosts)))
      best.set(network, { network, fixture, golden: { comments } });
  }
  return [...best.values()];
}

/**
 * Answers to comments stand in slots that only Reddit's own script makes; without it they are not drawn, and Chromium's
 * accessibility tree, in which buttons are looked for there, leaves them out.
 */
const NOT_DRAWN: Record<string, number> = { reddit: 2 };

/** Comments get their buttons once the person moves on the page. */
async function expectQueueButtons(session: Session, page: Page, count: number): Promise<void> {
  let y = 200;
  await until(`${count} × "${QUEUE}"`, async () => {
    y = y === 200 ? 260 : 200;
    await page.mouse.move(220, y);
    return (await session.findButtons(page, QUEUE)).length === count;
  });
}

for (const { network, fixture, golden } of findPages()) {
  scenario(`${network}: one press puts a comment into the queue, another takes it out`, {}, async (session) => {
    const html = readFileSync(path.join(PROJECT_DIR, fixture), 'utf8');
    const page = await openPage(session, HEADER.exec(html)![1]!, html);
    const count = golden.comments.length - (session.kind === 'chromium' ? (NOT_DRAWN[network] ?? 0) : 0);
    await expectQueueButtons(session, page, count);
    const [first] = await session.findButtons(page, QUEUE);
    await first!.focus();
    await page.keyboard.press('Enter');
    const [reply] = await until('the comment in the queue', async () => {
      const rows = await readTable(session, 'replies');
      return rows.length > 0 ? rows : null;
    });
    const texts = golden.comments.map(({ comment }) => comment.text ?? '');
    assert.equal(reply?.network, network);
    assert.equal(reply?.state, 'new');
    assert.ok(texts.includes(reply?.text ?? ''), `"${reply?.text}" is one of the comments`);
    assert.ok(Date.parse(reply?.dueAt ?? '') > Date.parse(reply?.queuedAt ?? ''));
    await page.bringToFront();
    await until('one button less', async () => (await session.findButtons(page, QUEUE)).length === count - 1);
    // The focus is still on it.
    await page.keyboard.press('Enter');
    await until('the queue empty', async () => (await readTable(session, 'replies')).length === 0);
  });
}

scenario('a post is captured with its comments, and Undo takes them away', {}, async (session) => {
  const page = await openPractice(session);
  await capturePost(session, page);
  await until('captured', async () => (await session.findButtons(page, CAPTURED)).length === 1);
  const [badge] = await session.findButtons(page, CAPTURED);
  await badge!.focus();
  await page.keyboard.press('c');
  const comments = await until('the discussion stored', async () => {
    const rows = await readTable(session, 'comments');
    return rows.length > 0 ? rows : null;
  });
  const [post] = await readTable(session, 'posts');
  assert.ok(comments.every(({ postId }) => postId === post?.id));
  assert.deepEqual(
    comments.map(({ order }) => order).toSorted((one, other) => one - other),
    comments.map((_, index) => index),
  );
});

async function openPractice(session: Session): Promise<Page> {
  return session.openExtensionPage('practice.html#/post/r101');
}
