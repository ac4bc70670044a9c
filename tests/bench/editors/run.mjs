import { buildDriverExtension } from '../../e2e/editors/build-driver-extension.mjs';
import { EDITOR_SCRIPTS, WITHOUT_PALETTE } from '../../e2e/editors/editor-list.ts';
import { EDITOR_SCENARIOS, REPLY } from '../../e2e/editors/editor-scenarios.ts';
import { runEditor } from '../../e2e/editors/run-editor.ts';
import { runInPalette } from '../../e2e/editors/run-in-palette.ts';
import { launchWithExtension } from '../../e2e/harness/launch.ts';
import { writeTemplates } from '../../e2e/harness/write-templates.ts';
import { buildExtension } from '../../tools/setup/build-extension.mjs';

const BROWSERS = /** @type {const} */ (['chromium', 'firefox']);
/** design.md section 7: insertion, own work. */
const BUDGET_MS = 15;

/** @typedef {import('../../e2e/editors/try-scenario.ts').Trial} Trial */

/**
 * Prints what becomes of a reply in every editor, scenario and browser: written by lib/editors alone, then by Enter in the built
 * extension's palette. Measures own work; waiting for the page, and what page and browser do in answer, are left out.
 * `ONLY=lexical,draft` looks at some.
 * @param {{ log: (line: string) => void }} options
 * @returns {Promise<import('../print-rows.mjs').Row[]>}
 */
export async function run({ log }) {
  const rows = [];
  for (const browser of BROWSERS) {
    const times = await printTable({
      log,
      title: `${browser}, lib/editors alone`,
      session: await launchWithExtension(browser, { extensionDir: await buildDriverExtension(browser) }),
      tryEditor: runEditor,
      editors: chosenEditors(),
    });
    rows.push(...toRows(browser, times));
    // The benches' runner has built the extension for Chromium.
    if (browser === 'firefox') await buildExtension(browser);
    const session = await launchWithExtension(browser);
    await writeTemplates(session, [{ title: 'Reply', body: REPLY }]);
    await printTable({
      log,
      title: `${browser}, Enter in the built extension's palette`,
      session,
      tryEditor: runInPalette,
      editors: chosenEditors().filter(({ variant }) => !WITHOUT_PALETTE.has(variant)),
    });
  }
  return rows;
}

/** @returns {Promise<number[]>} milliseconds of own work, one per insertion that tells them */
async function printTable({ log, title, session, tryEditor, editors }) {
  log(`\n${title}: "ok" when the engine's own model is exact; undo: how often Ctrl+Z`);
  const times = [];
  const faults = [];
  const lines = [];
  try {
    for (const { script, variant } of editors) {
      /** @type {Trial[]} */
      const trials = await tryEditor(session, script, variant);
      lines.push(toCells(`${script}/${variant}`, trials));
      times.push(...trials.flatMap(({ ownMs }) => ownMs ?? []));
      faults.push(
        ...trials.filter(({ fault }) => fault !== null).map((trial) => `${script}/${variant}, ${describe(trial)}`),
      );
    }
  } finally {
    await session.close();
  }
  for (const line of align([headOf(tryEditor), ...lines])) log(line);
  for (const fault of faults) log(`  ${fault}`);
  return times;
}

function headOf(tryEditor) {
  const names = Object.keys(EDITOR_SCENARIOS);
  const shown = tryEditor === runEditor ? names : names.filter((name) => !EDITOR_SCENARIOS[name].isDriverOnly);
  return ['editor', ...shown, 'undo', 'method', 'own ms at most'];
}

/** @param {Trial[]} trials */
function toCells(name, trials) {
  const undo = trials.find(({ undoSteps }) => undoSteps !== null)?.undoSteps;
  const methods = [...new Set(trials.flatMap(({ method }) => method ?? []))];
  const times = trials.flatMap(({ ownMs }) => ownMs ?? []);
  const cells = trials.map(({ fault }) => (fault === null ? 'ok' : 'FAULT'));
  return [
    name,
    ...cells,
    String(undo ?? '—'),
    methods.join('+'),
    times.length === 0 ? '' : Math.max(...times).toFixed(1),
  ];
}

/** @param {Trial} trial */
function describe({ scenario, fault }) {
  return `${scenario}: ${fault}`;
}

/** @param {string[][]} table */
function align(table) {
  const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)));
  return table.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
}

function chosenEditors() {
  const wanted = process.env.ONLY?.split(',');
  return EDITOR_SCRIPTS.filter(({ script }) => wanted === undefined || wanted.includes(script)).flatMap(
    ({ script, variants }) => variants.map((variant) => ({ script, variant })),
  );
}

function toRows(browser, times) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const row = (what, ms) => ({ what: `${browser}, ${what}`, unit: 'ms', jackdaw: ms, bare: null, budget: BUDGET_MS });
  return [row('own work, median', at(0.5)), row('own work, p95', at(0.95)), row('own work, longest', at(1))];
}
