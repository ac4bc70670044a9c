import { createDatabase } from '@/lib/db/database';
import type { Capture, Thumbnail } from '@/lib/domain/capture';
import type { Post } from '@/lib/domain/post';

import { makePosts } from '../db-library/make-posts';

/** Runs inside a page of the extension, whose database it fills; `run.mjs` calls this through `globalThis.bench`. */

/** A long working day. */
const TODAY = 120;
const BATCH = 2000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Fills the extension's database: `count` posts captured once each, the last ones of them today, with small pictures. */
async function seed(count: number): Promise<void> {
  const database = createDatabase();
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
    const at = new Date(isToday ? now - (count - index) * 100 : now - DAY_MS - (count - index) * 60_000).toISOString();
    posts.push({ ...post, firstCapturedAt: at, lastCapturedAt: at, updatedAt: at });
    captures.push(captureOf(post, at));
    if (isToday) {
      const sourceUrl = 'https://example.com/picture.png';
      thumbnails.push({ postId: post.id, blob: picture, width: 64, height: 64, sourceUrl, updatedAt: at });
    }
    index += 1;
    if (posts.length === BATCH) await flush();
  }
  await flush();
  database.close();
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
