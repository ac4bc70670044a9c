import { bundlePage } from '../bundle-page.mjs';

const TEMPLATES = 5000;
/** Step 3: one frame, so that the list keeps up with the keys. */
const BUDGET_MS = 16;
const ROUNDS = 15;

/** What is typed, letter by letter; each prefix is one key. */
const TYPED = {
  'Russian word': 'доставка завтра',
  'Russian on the Latin layout': 'ljcnfdrf',
  'Romanian without diacritics': 'multumim pret',
  'Latin with a typo': 'shipipng',
  'nothing fits': 'zqxw',
};

/**
 * Search over 5,000 templates per key, beside `Array.filter` with `includes`. In this process: the background runs the same
 * engine, and no page has a part in it. In thread time, because a wall clock on a shared machine counts waiting for a processor.
 */
export async function run({ log }) {
  log('The bare column is Array.filter with includes: no order, no typos, no other layout.');
  const code = await bundlePage(new URL('page.ts', import.meta.url));
  await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  const { bench } = globalThis;
  bench.seed(TEMPLATES);
  const rows = [
    row(
      'build the index',
      time(() => bench.build()),
      null,
      null,
    ),
    row(
      'build it again after a change',
      time(() => bench.buildAgain()),
      null,
      null,
    ),
    ...measure('nothing typed', ['']),
  ];
  for (const [name, text] of Object.entries(TYPED)) rows.push(...measure(name, keysOf(text)));
  return rows;

  function measure(name, queries) {
    const found = queries.map((query) => time(() => bench.find(query)));
    const filtered = queries.map((query) => time(() => bench.filter(query)));
    const worst = found.indexOf(Math.max(...found));
    return [
      row(`${name}, median key`, median(found), median(filtered), BUDGET_MS),
      row(`${name}, slowest key`, found[worst], filtered[worst], BUDGET_MS),
    ];
  }
}

/** Milliseconds of this thread for one call: the mean, because the system counts it in steps longer than the shortest calls. */
function time(work) {
  work();
  const before = process.threadCpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) work();
  const after = process.threadCpuUsage();
  return (after.user + after.system - before.user - before.system) / 1000 / ROUNDS;
}

function row(what, jackdaw, bare, budget) {
  return { what, unit: 'ms', jackdaw, bare, budget };
}

function keysOf(text) {
  return Array.from(text, (_, at) => text.slice(0, at + 1));
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
