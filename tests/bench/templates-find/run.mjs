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
 * engine, and no page has a part in it.
 */
export async function run() {
  const code = await bundlePage(new URL('page.ts', import.meta.url));
  await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  const { bench } = globalThis;
  const built = Array.from({ length: 5 }, () => bench.build(TEMPLATES));
  const rows = [row('build the index', median(built), null, null), ...measure('nothing typed', [''])];
  for (const [name, text] of Object.entries(TYPED)) rows.push(...measure(name, keysOf(text)));
  return rows;

  function measure(name, queries) {
    for (const query of queries) bench.find(query);
    const found = queries.map((query) => median(repeat(() => bench.find(query))));
    const filtered = queries.map((query) => median(repeat(() => bench.filter(query))));
    const worst = found.indexOf(Math.max(...found));
    return [
      row(`${name}, median key`, median(found), median(filtered), BUDGET_MS),
      row(`${name}, slowest key`, found[worst], filtered[worst], BUDGET_MS),
    ];
  }
}

function row(what, jackdaw, bare, budget) {
  return { what, unit: 'ms', jackdaw, bare, budget };
}

function keysOf(text) {
  return Array.from(text, (_, at) => text.slice(0, at + 1));
}

function repeat(measureOnce) {
  return Array.from({ length: ROUNDS }, measureOnce);
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
