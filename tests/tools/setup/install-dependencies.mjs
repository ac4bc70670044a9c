import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { PROJECT_DIR } from './project.mjs';
import { runCommand } from './run-command.mjs';

const NETWORK_ERROR = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network|ERR_SOCKET/i;

/**
 * Installs when `node_modules` does not hold what `package-lock.json` asks for.
 * @throws {Error} with a message for a person when it fails
 */
export async function installDependencies() {
  const difference = findDifference();
  if (difference === null) return;
  console.log(`Installing dependencies (${difference}); this takes a minute the first time.`);
  const { code, output } = await install();
  if (code === 0) return;
  const hint = NETWORK_ERROR.test(output)
    ? 'npm could not reach its registry. Check the connection (and `npm config get proxy registry`), then run the command again.'
    : 'Run `npm install` by itself to see it again; deleting node_modules first often helps.';
  throw new Error(`${output.trim()}\n\nThe dependencies could not be installed. ${hint}`);
}

/**
 * `npm ci` refuses a lock file without the optional packages of other systems, which is what npm writes behind a mirror
 * that lacks them. `npm install` keeps to the locked versions too; `--no-save` leaves the lock file as it is.
 */
async function install() {
  const quiet = ['--no-audit', '--no-fund'];
  const exact = await runCommand('npm', ['ci', ...quiet]);
  if (exact.code === 0 || !exact.output.includes('EUSAGE')) return exact;
  return runCommand('npm', ['install', '--no-save', ...quiet]);
}

/** Compares versions, not file times: a checkout sets times in any order. */
function findDifference() {
  const installed = readPackages(path.join(PROJECT_DIR, 'node_modules', '.package-lock.json'));
  if (installed === null) return 'nothing is installed yet';
  const wanted = readPackages(path.join(PROJECT_DIR, 'package-lock.json')) ?? {};
  for (const [place, entry] of Object.entries(wanted)) {
    // "" is the project itself; optional packages are for other systems unless they are there.
    if (place === '' || entry.optional === true) continue;
    if (installed[place]?.version !== entry.version) return `${place.replace('node_modules/', '')} is missing or older`;
  }
  return null;
}

function readPackages(file) {
  if (!existsSync(file)) return null;
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
}
