import { spawn } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import { PROJECT_DIR } from './project.mjs';

/**
 * Runs one command in the project folder with `node_modules/.bin` first on the path.
 * @param {string} command name or path of a program
 * @param {string[]} args
 * @param {{ live?: boolean, env?: Record<string, string>, cwd?: string }} [options] `live` lets the output through as
 *   it comes instead of collecting it
 * @returns {Promise<{ code: number, output: string, seconds: number }>} `code` 127 when the program does not exist
 */
export function runCommand(command, args, { live = false, env = {}, cwd = PROJECT_DIR } = {}) {
  const started = Date.now();
  const chunks = [];
  return new Promise((resolve) => {
    const end = (code) =>
      resolve({
        code,
        output: stripVTControlCharacters(Buffer.concat(chunks).toString('utf8')),
        seconds: (Date.now() - started) / 1000,
      });
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, PATH: pathWithProjectTools(), ...env },
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // npm and friends are .cmd files on Windows, which only a shell can start.
      shell: process.platform === 'win32',
    });
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${command}: ${error.message}\n`));
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

function pathWithProjectTools() {
  const tools = path.join(PROJECT_DIR, 'node_modules', '.bin');
  const current = process.env.PATH ?? '';
  return current.split(path.delimiter).includes(tools) ? current : `${tools}${path.delimiter}${current}`;
}
