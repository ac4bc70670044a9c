import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';

import { buildDirOf, PROJECT_DIR } from '../tools/setup/project.mjs';

/** Begun first, the longest ahead, so that no long one runs alone at the end. Of no other consequence. */
const LONGEST = [
  'editors',
  'capture-networks',
  'editors-odd',
  'real-replies',
  'real-pages',
  'comments',
  'capture-many',
  'talk-replies',
  'palette-shortcut',
  'sidepanel-replies',
  'templates',
];

/**
 * Runs the end-to-end specs against the build in `.output`, two files at a time, each in a process of its own. A spec mostly
 * waits for its browser: two at a time take two thirds of the time on two processors.
 * @param {'chromium' | 'firefox'} browser
 * @param {string[]} [names] parts of file names; all files when empty
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runSpecs(browser, names = []) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (!existsSync(path.join(buildDirOf(browser), 'manifest.json'))) {
    console.log(`  FAILED there is no build of the extension for ${browser}: run \`npm run build\` first`);
    return { ...counts, failed: 1 };
  }
  process.env.JACKDAW_E2E_BROWSER = browser;
  const files = findSpecs(names);
  if (files.length === 0) {
    console.log(`  FAILED no spec in tests/e2e/specs is called like ${names.join(', ')}`);
    return { ...counts, failed: 1 };
  }
  const events = run({ files, concurrency: 2, isolation: 'process', cwd: PROJECT_DIR });
  for await (const { type, data } of events) {
    if (type === 'test:pass') reportPass(data, counts);
    else if (type === 'test:fail') reportFailure(data, counts);
    else if (type === 'test:stderr' && data.message.trim() !== '') console.error(data.message.trimEnd());
  }
  return counts;
}

function findSpecs(names) {
  const files = globSync('tests/e2e/specs/**/*.e2e.ts', { cwd: PROJECT_DIR }).toSorted();
  const chosen = names.length === 0 ? files : files.filter((file) => names.some((name) => file.includes(name)));
  return chosen.toSorted((one, other) => rankOf(one) - rankOf(other)).map((file) => path.join(PROJECT_DIR, file));
}

function rankOf(file) {
  const rank = LONGEST.indexOf(path.basename(file, '.e2e.ts'));
  return rank === -1 ? LONGEST.length : rank;
}

function reportPass(data, counts) {
  // A spec without a scenario for this browser reports itself as an empty passed file.
  if (data.details.type === 'suite' || data.name.endsWith('.e2e.ts')) return;
  if (data.skip !== undefined && data.skip !== false) {
    counts.skipped += 1;
    console.log(`  skipped ${data.name}: ${data.skip}`);
    return;
  }
  counts.passed += 1;
  console.log(`  ok ${data.name} (${(data.details.duration_ms / 1000).toFixed(1)} s)`);
}

function reportFailure(data, counts) {
  counts.failed += 1;
  const { error } = data.details;
  const reason = error.cause instanceof Error ? error.cause : error;
  console.log(`  FAILED ${data.name}\n${indent(reason.message ?? String(reason))}`);
}

function indent(text) {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
