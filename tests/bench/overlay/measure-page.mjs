import { pause } from '../../e2e/harness/until.ts';
import { profileOwnTime, traceOwnCalls } from './own-time.mjs';
import { expectButtons, openFeed, openTab } from './variants.mjs';

export const APPENDED = 500;
export const STREAMED = 2000;
const PER_FRAME = 10;
const IDLE_MS = 2000;
/** From navigation until the page and its content scripts have come to rest. */
const LOAD_MS = 1000;
/** Of the seven posts of the page one is quoted; every extension reaches the others. */
const FEWEST_BUTTONS = 6;

/**
 * One tab under the profiler: load, posts appended, idle.
 * @returns {Promise<Record<'loadMs' | 'postUs' | 'idleMs', number> & { profiles: Record<string, Map<string, number>> }>}
 */
export async function measureByProfile(variant) {
  const page = await openTab(variant);
  const load = await profileOwnTime(page, async () => {
    await openFeed(page);
    await pause(LOAD_MS);
  });
  if (variant.origin !== null) await expectButtons(page, FEWEST_BUTTONS);
  const posts = await profileOwnTime(page, () => append(page));
  await pause(LOAD_MS);
  const idle = await profileOwnTime(page, () => pause(IDLE_MS));
  await page.close();
  return {
    loadMs: load.ms,
    postUs: (posts.ms * 1000) / APPENDED,
    idleMs: idle.ms,
    profiles: { load: load.functions, posts: posts.functions, idle: idle.functions },
  };
}

/**
 * One tab under tracing: the same in processor time, and the longest call while posts stream through recycled nodes.
 * @returns {Promise<Record<'compileMs' | 'loadMs' | 'postUs' | 'longestMs' | 'longestWallMs' | 'idleMs', number>>} `longestMs`:
 *   without collections of garbage; `longestWallMs`: with them
 */
export async function measureByTrace(variant) {
  const page = await openTab(variant);
  const load = await traceOwnCalls(page, async () => {
    await openFeed(page);
    await pause(LOAD_MS);
  });
  const posts = await traceOwnCalls(page, () => append(page));
  await page.evaluate(() => globalThis.feed.keep(60));
  await pause(300);
  const stream = await traceOwnCalls(page, () =>
    page.evaluate((count, perFrame) => globalThis.feed.recycle(count, perFrame), STREAMED, PER_FRAME),
  );
  await pause(LOAD_MS);
  const idle = await traceOwnCalls(page, () => pause(IDLE_MS));
  await page.close();
  return {
    compileMs: load.reduce((total, { compileMs }) => total + compileMs, 0),
    loadMs: load.reduce((total, { cpuMs, compileMs }) => total + cpuMs - compileMs, 0),
    postUs: (sum(posts) * 1000) / APPENDED,
    longestMs: Math.max(0, ...stream.map(({ cpuMs, collectMs }) => cpuMs - collectMs)),
    longestWallMs: Math.max(0, ...stream.map(({ wallMs }) => wallMs)),
    idleMs: sum(idle),
  };
}

/**
 * Heap of the page's whole isolate after garbage collection: scripts (V8) and nodes (Blink), in kB.
 * @returns {Promise<Record<'posts' | 'left', { scripts: number, nodes: number }>>} `posts`: grown by the appended posts;
 *   `left`: what is still there after they left the page
 */
export async function measureHeap(variant) {
  const page = await openTab(variant);
  await openFeed(page);
  await pause(LOAD_MS);
  // The first batch brings what is made once: compiled functions, the style.
  await page.evaluate(() => globalThis.feed.append(20, 10));
  const before = await readHeap(page);
  await append(page);
  await pause(500);
  const after = await readHeap(page);
  await page.evaluate(() => globalThis.feed.keep(8));
  await pause(500);
  const emptied = await readHeap(page);
  await page.close();
  return { posts: subtract(after, before), left: subtract(emptied, before) };
}

function append(page) {
  return page.evaluate((count, perFrame) => globalThis.feed.append(count, perFrame), APPENDED, PER_FRAME);
}

async function readHeap(page) {
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.enable');
  // The first pass lets go of wrappers, the second of what they held.
  for (let pass = 0; pass < 3; pass += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return { scripts: usedSize / 1024, nodes: embedderHeapUsedSize / 1024 };
}

function subtract(one, other) {
  return { scripts: one.scripts - other.scripts, nodes: one.nodes - other.nodes };
}

function sum(calls) {
  return calls.reduce((total, { cpuMs }) => total + cpuMs, 0);
}
