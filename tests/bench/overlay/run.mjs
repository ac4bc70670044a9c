import os from 'node:os';

import { measureClicks } from './measure-clicks.mjs';
import { APPENDED, measureByProfile, measureByTrace, measureHeap, STREAMED } from './measure-page.mjs';
import { startVariant, VARIANTS } from './variants.mjs';

/** Each figure is the median of so many runs; `RUNS=1 npm run bench -- overlay` is for a quick look. */
const RUNS = Number(process.env.RUNS ?? 5);

/**
 * Measures what the always-on script costs a page of X, side by side with the same page without an extension and with the
 * bare one-button extension. The three take turns, so that a busy minute of the machine meets all of them.
 * @param {{ log: (line: string) => void }} options
 * @returns {Promise<import('../print-rows.mjs').Row[]>} medians; the busy machine's load and the costliest functions go to `log`
 */
export async function run(options) {
  const log = (line) =>
    options.log(`${line} (load average ${os.loadavg()[0].toFixed(2)}, ${os.cpus().length} processors)`);
  const started = [];
  try {
    for (const name of VARIANTS) started.push([name, await startVariant(name)]);
    const variants = Object.fromEntries(started);
    const results = { none: [], bare: [], jackdaw: [] };
    for (let round = 0; round < RUNS; round += 1) {
      for (const [name, variant] of started) results[name].push(await measureOnce(variant));
      log(`run ${round + 1} of ${RUNS} done`);
    }
    const clicks = { bare: await measureClicks(variants.bare), jackdaw: await measureClicks(variants.jackdaw) };
    log('clicks done');
    for (const line of describeCosts(results)) options.log(line);
    return [...pageRows(results), ...heapRows(results), ...clickRows(clicks)];
  } finally {
    for (const [, { browser }] of started) await browser.close();
  }
}

async function measureOnce(variant) {
  // Without an extension there is no script of one to time; its heap is what the others are held against.
  if (variant.origin === null) return { heap: await measureHeap(variant) };
  return {
    profile: await measureByProfile(variant),
    trace: await measureByTrace(variant),
    heap: await measureHeap(variant),
  };
}

function pageRows(results) {
  const pageRow = (what, unit, budget, read) => row({ what, unit, budget }, (name) => median(results[name].map(read)));
  const each = `each of ${APPENDED} appended posts`;
  const longest = `longest call while ${STREAMED} posts stream`;
  return [
    pageRow('load, own script (thread time)', 'ms', 4, ({ trace }) => trace.loadMs),
    pageRow('load, own script (profile)', 'ms', null, ({ profile }) => profile.loadMs),
    pageRow('load, compiling before that (thread time)', 'ms', null, ({ trace }) => trace.compileMs),
    pageRow(`${each} (profile)`, 'µs', 100, ({ profile }) => profile.postUs),
    pageRow(`${each} (thread time)`, 'µs', 100, ({ trace }) => trace.postUs),
    pageRow(`${longest} (thread time, garbage left out)`, 'ms', 8, ({ trace }) => trace.longestMs),
    pageRow(`${longest} (wall, all)`, 'ms', null, ({ trace }) => trace.longestWallMs),
    pageRow('2 s of an idle page (profile)', 'ms', 0, ({ profile }) => profile.idleMs),
    pageRow('2 s of an idle page (thread time)', 'ms', 0, ({ trace }) => trace.idleMs),
  ];
}

function heapRows(results) {
  const read = (name, when, part) => median(results[name].map(({ heap }) => heap[when][part]));
  const over = (when, part) => (name) => read(name, when, part) - read('none', when, part);
  const perPost = (part) => (name) => over('posts', part)(name) / APPENDED;
  return [
    row({ what: 'heap per post, scripts (V8)', unit: 'kB', budget: 0.5 }, perPost('scripts')),
    row({ what: 'heap per post, nodes (Blink)', unit: 'kB' }, perPost('nodes')),
    row({ what: `heap left after ${APPENDED} posts have gone, scripts`, unit: 'kB' }, over('left', 'scripts')),
  ];
}

function clickRows(clicks) {
  const clickRow = (what, budget, part) =>
    row({ what: `click → Captured, ${what}`, unit: 'ms', budget }, (name) => median(clicks[name][part]));
  return [
    clickRow('warm', 50, 'warm'),
    clickRow('first press on a page', null, 'first'),
    clickRow('cold worker', 300, 'cold'),
    clickRow('cold worker and first press on a page', 300, 'coldFirst'),
  ];
}

/** @param {(name: 'jackdaw' | 'bare') => number} value */
function row({ what, unit, budget = null }, value) {
  return { what, unit, budget, jackdaw: value('jackdaw'), bare: value('bare') };
}

/** Own time by function on top of the stack, most expensive first: where to look when a budget is broken. */
function describeCosts({ jackdaw }) {
  return ['load', 'posts', 'idle'].map((phase) => {
    const total = new Map();
    for (const { profile } of jackdaw) {
      for (const [name, ms] of profile.profiles[phase]) total.set(name, (total.get(name) ?? 0) + ms / jackdaw.length);
    }
    const first = [...total].toSorted((one, other) => other[1] - one[1]).slice(0, 8);
    return `${phase}, ms by function:line:column: ${first.map(([name, ms]) => `${name} ${ms.toFixed(2)}`).join(', ')}`;
  });
}

function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
