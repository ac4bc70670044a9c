/**
 * @typedef {{ passed: number, failed: number, skipped: number, detail?: string }} StageResult `detail` is printed under
 *   the stage: what failed and what to do about it
 * @typedef {{ name: string, title: string, needs?: string[], run: () => Promise<StageResult> }} Stage `needs` names
 *   stages without whose success this one cannot say anything
 */

/**
 * Runs stages in order and goes on after failures, so that one run shows everything there is to mend.
 * @param {Stage[]} stages
 * @returns {Promise<number>} exit code
 */
export async function runStages(stages) {
  const started = Date.now();
  const total = { passed: 0, failed: 0, skipped: 0 };
  const failedStages = [];
  for (const stage of stages) {
    const blocker = stage.needs?.find((name) => failedStages.includes(name));
    const result = blocker === undefined ? await runOne(stage) : blockedBy(stage, blocker);
    for (const key of Object.keys(total)) total[key] += result[key];
    if (result.failed > 0) failedStages.push(stage.name);
  }
  printSummary(total, failedStages, Date.now() - started);
  return total.failed === 0 ? 0 : 1;
}

async function runOne(stage) {
  const started = Date.now();
  console.log(`\n== ${stage.name}: ${stage.title}`);
  const result = await runGuarded(stage);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (result.detail) console.log(indent(result.detail));
  console.log(`   ${stage.name}: ${describe(result)} in ${seconds} s`);
  return result;
}

async function runGuarded(stage) {
  try {
    return await stage.run();
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, detail: error.stack ?? String(error) };
  }
}

/** A stage that cannot run is a failure, not a skip: nothing is known of what it would have said. */
function blockedBy(stage, blocker) {
  console.log(`\n== ${stage.name}: not run, because ${blocker} failed`);
  return { passed: 0, failed: 1, skipped: 0 };
}

function printSummary(total, failedStages, milliseconds) {
  const minutes = Math.floor(milliseconds / 60_000);
  const seconds = Math.round((milliseconds % 60_000) / 1000);
  console.log('');
  if (failedStages.length > 0) console.log(`Failed: ${failedStages.join(', ')}`);
  console.log(`Total time ${minutes} min ${seconds} s`);
  console.log(describe(total));
}

function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function indent(text) {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `   ${line}`)
    .join('\n');
}
