import { accessSync, constants } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserKind every Chromium-based browser is `chromium` here */

const PROGRAMS = {
  chromium: [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const MAC_APPS = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const WINDOWS_PROGRAMS = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

const OVERRIDE = { chromium: 'CHROME', firefox: 'FIREFOX' };

/**
 * Path of an installed browser: `$CHROME` or `$FIREFOX` first, then the usual places of this system.
 * @param {BrowserKind} kind
 * @returns {string | null}
 */
export function findBrowser(kind) {
  const named = process.env[OVERRIDE[kind]];
  const candidates = named ? [named] : candidatesOf(kind);
  return candidates.find(isExecutable) ?? null;
}

function candidatesOf(kind) {
  if (process.platform === 'darwin') return macCandidates(kind);
  if (process.platform === 'win32') return windowsCandidates(kind);
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/snap/bin', '/usr/local/bin'];
  return PROGRAMS[kind].flatMap((program) => folders.map((folder) => path.join(folder, program)));
}

function macCandidates(kind) {
  const folders = ['/Applications', path.join(os.homedir(), 'Applications')];
  return MAC_APPS[kind].flatMap((app) =>
    folders.map((folder) => {
      const program = kind === 'firefox' ? 'firefox' : app;
      return path.join(folder, `${app}.app`, 'Contents', 'MacOS', program);
    }),
  );
}

function windowsCandidates(kind) {
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return WINDOWS_PROGRAMS[kind].flatMap((program) =>
    folders.filter((folder) => folder !== undefined).map((folder) => path.join(folder, program)),
  );
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Not there or not ours to run: the next candidate decides.
    return false;
  }
}
