import { createDatabase } from '@/lib/db/database';
import { ALL_POSTS, type LibraryQuery } from '@/lib/db/library/library-query';
import { LibraryStore } from '@/lib/db/library/library-store';
import { findFirstPosts } from '@/lib/db/library/first-posts';
import { saveCapture } from '@/lib/db/repositories/capture-post';
import { loadPosts } from '@/lib/db/repositories/find-posts';

import { makePosts } from './make-posts';

/** Runs inside a page of a real browser; `run.mjs` calls these through `globalThis.bench`. Times are milliseconds. */

const FIRST_ROWS = 30;
const database = createDatabase('jackdaw-bench');
let store = new LibraryStore(database);

async function seed(count: number): Promise<void> {
  await database.delete();
  await database.open();
  const batch = [];
  for (const post of makePosts(count)) {
    batch.push(post);
    if (batch.length === 2000) await database.posts.bulkPut(batch.splice(0));
  }
  await database.posts.bulkPut(batch);
}

/** From an opened page to a usable index (the first time from the posts, later from what was saved), and the longest the page stood still meanwhile. */
async function load(): Promise<{ ms: number; longestTaskMs: number; heapMb: number | null }> {
  let longestTaskMs = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  await store.close();
  store = new LibraryStore(database);
  const before = heapMb();
  const start = performance.now();
  await new Promise<void>((resolve, reject) => {
    store.subscribe(() => (store.get().status === 'ready' ? resolve() : reject(new Error('index failed'))));
  });
  const ms = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  // Only after the index was saved is the second loading a second one.
  while ((await database.libraryCache.count()) === 0) await new Promise((resolve) => setTimeout(resolve, 100));
  const after = heapMb();
  return { ms, longestTaskMs, heapMb: before === null || after === null ? null : after - before };
}

function heapMb(): number | null {
  const { gc } = globalThis as { gc?: () => void };
  gc?.();
  const { memory } = performance as { memory?: { usedJSHeapSize: number } };
  return memory === undefined ? null : memory.usedJSHeapSize / 1e6;
}

/** One query to its first rows on screen's doorstep: ids in order, total, and the first posts read. */
async function query(change: Partial<LibraryQuery>): Promise<{ ms: number; syncMs: number; total: number }> {
  const start = performance.now();
  const { ids, total } = store.get().query({ ...ALL_POSTS, ...change });
  const syncMs = performance.now() - start;
  await loadPosts(ids.slice(0, FIRST_ROWS), database);
  return { ms: performance.now() - start, syncMs, total };
}

/** The plain list while the index is not there yet. */
async function firstPosts(): Promise<{ ms: number }> {
  const start = performance.now();
  const ids = await findFirstPosts(database);
  await loadPosts(ids.slice(0, FIRST_ROWS), database);
  return { ms: performance.now() - start };
}

/** One capture until it is committed, and until the open index knows it. */
async function capture(serial: number): Promise<{ commitMs: number; indexedMs: number }> {
  const [template] = makePosts(1);
  if (template === undefined) throw new Error('no post');
  const post = { ...template, id: `x:new-${serial}` as typeof template.id, nativeId: `new-${serial}` };
  const pageUrl = 'https://example.com/';
  const details = { pageUrl, method: 'badge', missing: [], rules: {}, version: '0' } as const;
  const start = performance.now();
  const indexed = new Promise<number>((resolve) => {
    const stop = store.subscribe(() => {
      stop();
      resolve(performance.now() - start);
    });
  });
  await saveCapture(
    { post, account: null, capture: { ...details, missing: [] }, at: new Date().toISOString() },
    database,
  );
  const commitMs = performance.now() - start;
  return { commitMs, indexedMs: await indexed };
}

/** What the same search costs without the index: the plainest way IndexedDB offers. */
async function scan(text: string): Promise<{ ms: number; total: number }> {
  const start = performance.now();
  const found = await database.posts.filter((post) => post.text.includes(text)).primaryKeys();
  return { ms: performance.now() - start, total: found.length };
}

Object.assign(globalThis, { bench: { seed, load, query, firstPosts, capture, scan } });
