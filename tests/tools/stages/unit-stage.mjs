import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { SCRATCH_DIR } from '../setup/project.mjs';
import { runCommand } from '../setup/run-command.mjs';

/** @type {import('./run-stages.mjs').Stage} */
export const unitStage = {
  name: 'unit',
  title: 'unit, adapter, database, component and structure tests (vitest)',
  needs: ['prepare'],
  run: runVitest,
};

async function runVitest() {
  mkdirSync(SCRATCH_DIR, { recursive: true });
  const report = path.join(SCRATCH_DIR, 'vitest.json');
  rmSync(report, { force: true });
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await runCommand('vitest', args, { env: { NO_COLOR: '1', CI: '1' } });
  const counts = readCounts(report);
  // A file that cannot be loaded, or an error after the last test, fails the run without failing a test.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return { ...counts, ...(counts.failed > 0 ? { detail: output } : {}) };
}

function readCounts(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const brokenFiles = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
    return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length, skipped: numPendingTests };
  } catch {
    // Vitest did not come far enough to write its report; its output says why.
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
