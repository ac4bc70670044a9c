import { buildDriverExtension } from '../../e2e/editors/build-driver-extension.mjs';
import { EDITOR_SCRIPTS } from '../../e2e/editors/editor-list.ts';
import { runEditor } from '../../e2e/editors/run-editor.ts';
import { SCENARIOS } from '../../e2e/editors/try-scenario.ts';
import { launchWithExtension } from '../../e2e/harness/launch.ts';

const BROWSERS = /** @type {const} */ (['chromium', 'firefox']);
/** design.md section 7: insertion, own work. */
const BUDGET_MS = 15;

/**
 * Prints what lib/editors does in every editor, scenario and browser, and measures its own work: waiting for the page, and what
 * page and browser do in answer, are left out. `ONLY=lexical,draft` looks at some.
 * @param {{ log: (line: string) => void }} options
 * @returns {Promise<import('../print-rows.mjs').Row[]>}
 */
export async function run({ log }) {
  const rows = [];
  for (const browser of BROWSERS) {
    log(`\n${browser}: ok, or what the editor's own model said; "undo": how often Ctrl+Z`);
    log(line('editor', [...Object.keys(SCENARIOS), 'undo', 'method', 'own ms']));
    const extensionDir = await buildDriverExtension(browser);
    const session = await launchWithExtension(browser, { extensionDir });
    const times = [];
    const faults = [];
    try {
      for (const { script, variant } of chosenEditors()) {
        const trials = await runEditor(session, script, variant);
        log(describe(`${script}/${variant}`, trials));
        times.push(...trials.flatMap(({ ownMs }) => ownMs ?? []));
        faults.push(
          ...trials.flatMap(({ scenario, fault }) => (fault === null ? [] : [`${variant}, ${scenario}: ${fault}`])),
        );
      }
    } finally {
      await session.close();
    }
    for (const fault of faults) log(`  ${fault}`);
    rows.push(...toRows(browser, times));
  }
  return rows;
}

function chosenEditors() {
  const wanted = process.env.ONLY?.split(',');
  return EDITOR_SCRIPTS.filter(({ script }) => wanted === undefined || wanted.includes(script)).flatMap(
    ({ script, variants }) => variants.map((variant) => ({ script, variant })),
  );
}

/** @param {import('../../e2e/editors/try-scenario.ts').Trial[]} trials */
function describe(name, trials) {
  const undo = trials.find(({ undoSteps }) => undoSteps !== null)?.undoSteps;
  const methods = [...new Set(trials.flatMap(({ method }) => method ?? []))];
  const ownMs = Math.max(0, ...trials.flatMap(({ ownMs }) => ownMs ?? []));
  const cells = trials.map(({ fault }) => (fault === null ? 'ok' : 'FAULT'));
  return line(name, [...cells, String(undo ?? '—'), methods.join('+'), ownMs.toFixed(1)]);
}

function line(name, cells) {
  const widths = [...Object.keys(SCENARIOS), 'undo', 'command', 'own ms'].map(({ length }) => length);
  return [name.padEnd(32), ...cells.map((cell, index) => cell.padEnd(widths[index]))].join('  ').trimEnd();
}

function toRows(browser, times) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const row = (what, ms) => ({ what: `${browser}, ${what}`, unit: 'ms', jackdaw: ms, bare: null, budget: BUDGET_MS });
  return [row('own work, median', at(0.5)), row('own work, p95', at(0.95)), row('own work, longest', at(1))];
}
