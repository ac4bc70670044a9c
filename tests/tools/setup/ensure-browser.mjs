import { existsSync, readFileSync } from 'node:fs';

import { findBrowser } from './find-browser.mjs';
import { runCommand } from './run-command.mjs';

const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };
const TITLE = { chromium: 'Chrome, Chromium or Edge', firefox: 'Firefox' };
const VARIABLE = { chromium: 'CHROME', firefox: 'FIREFOX' };
const INSTALL_COMMAND = {
  darwin: { chromium: 'brew install --cask google-chrome', firefox: 'brew install --cask firefox' },
  win32: { chromium: 'winget install Google.Chrome', firefox: 'winget install Mozilla.Firefox' },
};

/**
 * Path of an installed browser; as root on Debian it is installed when missing.
 * @param {'chromium' | 'firefox'} kind
 * @throws {Error} with the exact install command when there is none
 */
export async function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found !== null) return found;
  if (isSystem('debian') && process.getuid?.() === 0) await installFromDebian(DEBIAN_PACKAGE[kind]);
  const installed = findBrowser(kind);
  if (installed !== null) return installed;
  throw new Error(
    `No ${TITLE[kind]} was found. Install it with\n\n  ${installCommandOf(kind)}\n\n` +
      `or name an installed one: ${VARIABLE[kind]}=/path/to/browser.`,
  );
}

/** The command a person types on this system. @param {'chromium' | 'firefox'} kind */
export function installCommandOf(kind) {
  const known = INSTALL_COMMAND[process.platform];
  if (known !== undefined) return known[kind];
  // Ubuntu's package of that name only points to the snap.
  if (isSystem('ubuntu')) return `sudo snap install ${kind}`;
  if (isSystem('debian') || isLike('debian')) return `sudo apt-get install -y ${DEBIAN_PACKAGE[kind]}`;
  if (existsSync('/usr/bin/dnf')) return `sudo dnf install ${kind}`;
  if (existsSync('/usr/bin/pacman')) return `sudo pacman -S ${kind}`;
  if (existsSync('/usr/bin/snap')) return `sudo snap install ${kind}`;
  return `your package manager: the package is usually called ${kind}`;
}

function isSystem(id) {
  return new RegExp(`^ID="?${id}"?$`, 'm').test(readRelease());
}

function isLike(id) {
  return new RegExp(`^ID_LIKE=.*\\b${id}\\b`, 'm').test(readRelease());
}

function readRelease() {
  const file = '/etc/os-release';
  return process.platform === 'linux' && existsSync(file) ? readFileSync(file, 'utf8') : '';
}

async function installFromDebian(name) {
  console.log(`Installing Debian's package ${name}.`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', name];
  const first = await runCommand('apt-get', install, { env });
  if (first.code === 0) return;
  // A fresh machine or container has no package lists yet.
  const update = await runCommand('apt-get', ['update'], { env });
  const second = await runCommand('apt-get', install, { env });
  if (second.code !== 0) console.error(`${update.output}\n${second.output}`.trim());
}
