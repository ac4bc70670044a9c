import { createDatabase } from '@/lib/db/database';
import { type Account, UNREAD_ACCOUNT } from '@/lib/domain/account';
import type { Capture, Thumbnail } from '@/lib/domain/capture';
import type { Post } from '@/lib/domain/post';
import { saveOnboarding } from '@/lib/onboarding/onboarding-state';
import { dateAt } from '@/lib/plan/slot-time';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

import { makePosts } from '../db-library/make-posts';
import { makeClients, makePlan } from './make-plan';

/** Runs inside a page of the extension, whose database it fills; `run.mjs` calls this through `globalThis.bench`. */

/** A long working day. */
const TODAY = 120;
const BATCH = 2000;
const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS_BACK = 700;
/** As many rivals as a busy manager follows. */
const COMPETITORS = 40;

/**
 * Fills the extension's database: `posts` captured over two years, the last ones of them today, with small pictures, their accounts,
 * some of them competitors, and `planItems` of the same two years.
 */
async function seed({ posts, planItems }: { posts: number; planItems: number }): Promise<void> {
  const database = createDatabase();
  const at = new Date().toISOString();
  await database.clients.bulkPut(makeClients(at));
  await database.planItems.bulkPut(makePlan(planItems, dateAt(new Date(), localTimeZone()) ?? '', at));
  await seedPosts(database, posts);
  await saveOnboarding({ step: 'duties', isOver: true });
  database.close();
}

async function seedPosts(database: ReturnType<typeof createDatabase>, count: number): Promise<void> {
  const accounts = new Map<string, Account>();
  const picture = await drawPicture();
  const now = Date.now();
  let [posts, captures, thumbnails]: [Post[], Capture[], Thumbnail[]] = [[], [], []];
  const flush = async (): Promise<void> => {
    await database.posts.bulkPut(posts);
    await database.captures.bulkPut(captures);
    await database.thumbnails.bulkPut(thumbnails);
    [posts, captures, thumbnails] = [[], [], []];
  };
  let index = 0;
  for (const post of makePosts(count)) {
    const isToday = index >= count - TODAY;
    const at = new Date(
      isToday ? now - (count - index) * 100 : now - DAY_MS * (1 + (DAYS_BACK * (count - index)) / count),
    ).toISOString();
    posts.push({ ...post, firstCapturedAt: at, lastCapturedAt: at, updatedAt: at });
    captures.push(captureOf(post, at));
    if (post.accountId !== null) accounts.set(post.accountId, accountOf(post, at, accounts.size));
    if (isToday) {
      const sourceUrl = 'https://example.com/picture.png';
      thumbnails.push({ postId: post.id, blob: picture, width: 64, height: 64, sourceUrl, updatedAt: at });
    }
    index += 1;
    if (posts.length === BATCH) await flush();
  }
  await flush();
  await database.accounts.bulkPut([...accounts.values()]);
}

function accountOf({ accountId, network, author }: Post, at: string, index: number): Account {
  return {
    ...UNREAD_ACCOUNT,
    id: accountId!,
    network,
    handle: author.handle ?? '',
    name: author.name,
    url: author.url,
    role: index < COMPETITORS ? 'competitor' : 'other',
    clientId: null,
    firstSeenAt: at,
    lastSeenAt: at,
    updatedAt: at,
  };
}

function captureOf(post: Post, at: string): Capture {
  return {
    id: `capture-${post.nativeId}`,
    postId: post.id,
    network: post.network,
    at,
    pageUrl: post.permalink ?? 'https://example.com/',
    method: 'badge',
    quality: 'full',
    missing: [],
    rules: {},
    version: '0',
    updatedAt: at,
  };
}

async function drawPicture(): Promise<Blob> {
  const canvas = new OffscreenCanvas(64, 64);
  canvas.getContext('2d')?.fillRect(0, 0, 64, 32);
  return canvas.convertToBlob();
}

Object.assign(globalThis, { bench: { seed } });
