import { measureClicks } from './measure-clicks.mjs';
import { APPENDED, measureByProfile, measureByTrace, measureHeap, STREAMED } from './measure-page.mjs';
import { startVariant, VARIANTS } from './variants.mjs';

/**
 * Measures what the always-on script costs a page of X, side by side with the same page without an extension and with the
 * bare one-button extension. The three take turns, so that a busy minute of the machine meets all of them.
 * @param {{ log(line: string): void, runs: number }} options
 * @returns {Promise<{ rows: import('../print-rows.mjs').Row[], functions: [string, [string, number][]][] }>} `functions`:
 *   for each phase the most expensive functions of Jackdaw and their ms a run
 */
export async function run({ log, runs }) {
  const started = [];
  try {
    for (const name of VARIANTS) started.push([name, await startVariant(name)]);
    const variants = Object.fromEntries(started);
    const results = { none: [], bare: [], jackdaw: [] };
    for (let round = 0; round < runs; round += 1) {
      for (const [name, variant] of started) results[name].push(await measureOnce(variant));
      log(`overlay: run ${round + 1} of ${runs} done`);
    }
    const clicks = { bare: await measureClicks(variants.bare), jackdaw: await measureClicks(variants.jackdaw) };
    log('overlay: clicks done');
    return { rows: [...pageRows(results), ...heapRows(results), ...clickRows(clicks)], functions: costliest(results) };
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
  const row = (what, unit, budget, read) => ({
    what,
    unit,
    budget,
    jackdaw: median(results.jackdaw.map(read)),
    bare: median(results.bare.map(read)),
  });
  return [
    row('load, own script (profile)', 'ms', 4, ({ profile }) => profile.loadMs),
    row('load, compiling and evaluating the file (thread time)', 'ms', null, ({ trace }) => trace.evaluateMs),
    row('load, calls after that (thread time)', 'ms', null, ({ trace }) => trace.loadCallsMs),
    row(`each of ${APPENDED} appended posts (profile)`, 'µs', 100, ({ profile }) => profile.postUs),
    row(`each of ${APPENDED} appended posts (thread time)`, 'µs', 100, ({ trace }) => trace.postUs),
    row(`longest call while ${STREAMED} posts stream (thread time)`, 'ms', 8, ({ trace }) => trace.longestMs),
    row(`longest call while ${STREAMED} posts stream (wall)`, 'ms', null, ({ trace }) => trace.longestWallMs),
    row('2 s of an idle page (profile)', 'ms', 0, ({ profile }) => profile.idleMs),
    row('2 s of an idle page (thread time)', 'ms', 0, ({ trace }) => trace.idleMs),
  ];
}

function heapRows(results) {
  const read = (name, when, part) => median(results[name].map(({ heap }) => heap[when][part]));
  const over = (name, when, part) => read(name, when, part) - read('none', when, part);
  const row = (what, unit, budget, value) => ({ what, unit, budget, jackdaw: value('jackdaw'), bare: value('bare') });
  return [
    row('heap per post, scripts (V8)', 'kB', 0.5, (name) => over(name, 'posts', 'scripts') / APPENDED),
    row('heap per post, nodes (Blink)', 'kB', null, (name) => over(name, 'posts', 'nodes') / APPENDED),
    row(`heap left after ${APPENDED} posts have gone, scripts`, 'kB', null, (name) => over(name, 'left', 'scripts')),
  ];
}

function clickRows(clicks) {
  const row = (what, budget, part) => ({
    what,
    unit: 'ms',
    budget,
    jackdaw: median(clicks.jackdaw[part]),
    bare: median(clicks.bare[part]),
  });
  return [
    row('click → Captured, warm', 50, 'warm'),
    row('click → Captured, first press on a page', null, 'first'),
    row('click → Captured, cold worker', 300, 'cold'),
    row('click → Captured, cold worker and first press on a page', 300, 'coldFirst'),
  ];
}

/** Own time by function on top of the stack, most expensive first. */
function costliest({ jackdaw }) {
  return ['load', 'posts', 'idle'].map((phase) => {
    const total = new Map();
    for (const { profile } of jackdaw) {
      for (const [name, ms] of profile.profiles[phase]) total.set(name, (total.get(name) ?? 0) + ms / jackdaw.length);
    }
    return [phase, [...total].toSorted((one, other) => other[1] - one[1]).slice(0, 15)];
  });
}

function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
