import assert from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import type { Reply } from '@/lib/domain/reply';

import type { SeenBox } from '../boxes/seen-box.ts';
import { openPage } from './open-page.ts';
import { expectClosed, expectPalette, openPalette } from './palette.ts';
import { TEMPLATES } from './palette-scene.ts';
import { askBoxes, watchBoxes } from './real-boxes.ts';
import { readTable } from './read-tables.ts';
import { readSavedPage, readTruth, type SavedPage } from './saved-pages.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';
import { writeTemplates } from './write-templates.ts';

const QUEUE = 'To answer';
/** Of `TEMPLATES`, found by the first letters of its shortcut. */
const LETTERS = 'sh';
const TITLE = 'Delivery abroad';
/** Where an answer is a post, the box below a post speaks to its author. */
const ANSWERS_ARE_POSTS = new Set(['x', 'threads', 'bluesky', 'mastodon']);
const replyTo = (firstName: string | null): string =>
  `Hello, ${firstName ?? 'friend'}! We do deliver abroad.\n\nWhich town is it?`;

/** A page at its network's own address, with templates to choose from. */
export async function openTalk(session: Session, url: string, html: string): Promise<Page> {
  await writeTemplates(session, TEMPLATES);
  const page = await openPage(session, url, html);
  await page.bringToFront();
  await watchBoxes(page);
  return page;
}

export const openSavedPage = (session: Session, saved: SavedPage): Promise<Page> =>
  openTalk(session, saved.url, readSavedPage(saved));

/** Presses "To answer" at one of the page's comments, by its place among them. */
export async function queueComment(session: Session, page: Page, index: number): Promise<Reply> {
  let y = 200;
  const button = await until('a button beside the comment', async () => {
    // Comments get their buttons once the person moves on the page.
    y = y === 200 ? 260 : 200;
    await page.mouse.move(220, y);
    return (await session.findButtons(page, QUEUE))[index];
  });
  await button.focus();
  await page.keyboard.press('Enter');
  const row = await until('the comment in the queue', async () => (await readTable(session, 'replies'))[0]);
  assert.equal(row.state, 'new');
  assert.equal(row.evidence?.text, row.text);
  assert.ok(Date.parse(row.dueAt) > Date.parse(row.queuedAt));
  await page.bringToFront();
  return row;
}

/** The first comment of a saved page; what is stored is held against what a person read there. */
export async function queueFirstComment(session: Session, page: Page, saved: SavedPage): Promise<Reply> {
  const row = await queueComment(session, page, 0);
  assert.equal(row.network, saved.network);
  expectNoted(row, saved);
  return row;
}

/** The first comments of a page are noted; where ours is not among them, another test has found it (tests/networks). */
function expectNoted(row: Reply, saved: SavedPage): void {
  const sample = readTruth(saved).comments_sample ?? [];
  const noted = sample.find(({ text_start, text_start_alt = [] }) =>
    [text_start ?? '', ...text_start_alt].some((start) => squeeze(row.text).startsWith(squeeze(start))),
  );
  assert.ok(noted !== undefined, `"${row.text.slice(0, 40)}" is one of the comments a person noted`);
  const names = new Set([noted.author, ...(noted.author_alt ?? [])]);
  const { name, handle } = row.author;
  assert.ok(
    [name, handle, `@${handle}`].some((one) => one !== null && names.has(one)),
    `${name} (${handle}) is the author`,
  );
}

const squeeze = (text: string): string => text.replaceAll(/\s+/g, '');

export interface AimedBox {
  box: SeenBox;
  /** What stood in the box by its own account, before and after the mention. */
  text: string;
  firstName: string | null;
}

/** Has the page's box answer the comment of `row`, as the network's "Reply" does; then somebody stands in it. */
export async function aimAtComment(page: Page, { network }: SavedPage, row: Reply): Promise<AimedBox> {
  const turned = await askBoxes(page, 'turn', network, row.nativeId ?? '');
  assert.ok(turned !== null && turned.typed !== null, 'the comment is found again, and its "Reply" is known');
  const { typed, firstName } = turned;
  const { box, index } = await findBox(page, network, typed === '' ? 'comment' : 'post');
  await standIn(page, index);
  await page.keyboard.type(typed);
  return { box, text: await askBoxes(page, 'text'), firstName };
}

/** The page's first box that answers the post. */
export async function aimAtPost(page: Page, { network }: SavedPage): Promise<AimedBox> {
  const { box, index } = await findBox(page, network, 'post');
  await standIn(page, index);
  const firstName = ANSWERS_ARE_POSTS.has(network) ? await askBoxes(page, 'postAuthor', network) : null;
  return { box, text: await askBoxes(page, 'text'), firstName };
}

/** The page's first box that answers a comment by its own place, and that comment. */
export async function findAnsweringBox(page: Page, network: string) {
  const { box, index } = await findBox(page, network, 'comment');
  return { box, index, ...(await askBoxes(page, 'answered', network, index)) };
}

async function findBox(page: Page, network: string, answers: 'comment' | 'post') {
  const { seen } = await askBoxes(page, 'read', network);
  const index = seen.findIndex((box) => box.isVisible && box.purpose === 'comment' && box.answers === answers);
  const box = seen[index];
  assert.ok(box !== undefined, `a visible box that answers a ${answers}: ${JSON.stringify(seen)}`);
  return { box, index };
}

export async function standIn(page: Page, index: number): Promise<void> {
  await askBoxes(page, 'enliven', index);
  await askBoxes(page, 'focus', index);
  // Behind what stands there already.
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
}

/** Two letters, Enter: the reply stands in the box exactly once, behind what stood there. */
export async function insertByPalette(session: Session, page: Page, aimed: AimedBox, who: RegExp): Promise<void> {
  const opened = await openPalette(session, page);
  assert.match(opened.who, who);
  await page.keyboard.type(LETTERS);
  const reply = replyTo(aimed.firstName);
  const found = await expectPalette(session, page, ({ selected }) => selected?.startsWith(TITLE) === true);
  assert.equal(found.preview, reply);
  await page.keyboard.press('Enter');
  await expectClosed(session, page);
  const wanted = `${aimed.text}${reply}`;
  let text = '';
  try {
    await until('the reply in the box', async () => (text = await askBoxes(page, 'text')) === wanted);
  } catch {
    assert.equal(text, wanted);
  }
}

/** The comment left the queue with the time of its answer, and comes back by the note's own press. */
export async function expectAnsweredAndUndone(session: Session, page: Page, queued: Reply): Promise<void> {
  const row = await until('the comment answered', async () => {
    const [reply] = await readTable(session, 'replies');
    return reply?.state === 'answered' ? reply : null;
  });
  assert.ok(row.answeredAt !== null && Date.parse(row.answeredAt) >= Date.parse(queued.queuedAt));
  assert.deepEqual(row.evidence, queued.evidence, 'what it said is kept');
  const insertions = await readTable(session, 'insertions');
  assert.equal(insertions.length, 1);
  assert.equal(insertions[0]!.replyId, row.id);
  assert.equal(row.response?.insertionId, insertions[0]!.id);
  assert.equal(row.response?.at, row.answeredAt);
  await page.bringToFront();
  const [undo] = await until('the note', async () => {
    const buttons = await session.findButtons(page, 'Undo “answered”');
    return buttons.length > 0 ? buttons : null;
  });
  await undo!.press();
  const again = await until('the comment waiting again', async () => {
    const [reply] = await readTable(session, 'replies');
    return reply?.state === 'new' ? reply : null;
  });
  assert.equal(again.answeredAt, null);
  assert.equal(again.response, null);
}
