import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

import { installDependencies } from './install-dependencies.mjs';
import { PROJECT_DIR } from './project.mjs';
import { runCommand } from './run-command.mjs';

const OLDEST_NODE = 20;
/** Set for the second start, so that a script is started again at most once. */
const MARK = 'JACKDAW_DEV_NODE';

/**
 * First line of every command of the project. A newcomer has any Node from 20 on and nothing installed: installs what
 * is missing, then starts the same script again with the Node of `node_modules` (it runs TypeScript, as our harness
 * needs) and ends with its exit code. Returns only in that second start.
 */
export async function enterDevNode() {
  if (process.env[MARK] === '1') return;
  try {
    requireNode();
    await installDependencies();
    process.exit(await startAgain(await findDevNode()));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= OLDEST_NODE) return;
  throw new Error(
    `Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}. Get it from https://nodejs.org.`,
  );
}

async function findDevNode() {
  const file = path.join(
    PROJECT_DIR,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  // The binary is put there by the package's install script, which `ignore-scripts` in a person's npmrc suppresses.
  if (!existsSync(file)) await runCommand('npm', ['rebuild', 'node', '--ignore-scripts=false']);
  if (existsSync(file)) return file;
  throw new Error('The package "node" could not set up its binary. Run `npm rebuild node` and look at what it says.');
}

function startAgain(node) {
  const bin = path.join(PROJECT_DIR, 'node_modules', '.bin');
  const child = spawn(node, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, [MARK]: '1', PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` },
  });
  // Ctrl-C reaches the child by itself (same group); this process only waits for its exit code.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
