import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'puppeteer-core';

import { buildDirOf } from '../../tools/setup/project.mjs';
import { capturePost } from '../harness/capture-posts.ts';
import { openPage } from '../harness/open-page.ts';
import { browserOfRun, scenario } from '../harness/scenario.ts';
import { until } from '../harness/until.ts';
import { X_HOME, xPage, xPosts } from '../pages/x-page.ts';

interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[] }[];
}

function readManifest(): Manifest {
  return JSON.parse(readFileSync(path.join(buildDirOf(browserOfRun()), 'manifest.json'), 'utf8')) as Manifest;
}

const hasText = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((wanted) => document.body.innerText.includes(wanted), text);

scenario('DP-16: the settings give a reason for all that the built manifest asks for', {}, async (session) => {
  const manifest = readManifest();
  const page = await session.openExtensionPage('workspace.html#/settings');
  await until('the permissions', () => hasText(page, 'unlimitedStorage'));
  const rows = await page.$$eval('section li', (items) => items.map((item) => item.textContent ?? ''));
  const named = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];
  assert.ok(named.length >= 7);
  for (const name of named) {
    const row = rows.find((text) => text.startsWith(name));
    assert.ok(row !== undefined && row.length > name.length + 20 && !row.includes('—'), `a reason for ${name}`);
  }
  const hosts = await page.$$eval('dd', (cells) => cells.flatMap((cell) => (cell.textContent ?? '').split(', ')));
  const asked = [
    ...(manifest.host_permissions ?? []),
    ...(manifest.content_scripts ?? []).flatMap(({ matches }) => matches),
  ];
  for (const pattern of asked) {
    const host = pattern.replace('https://', '').replace('/*', '');
    assert.ok(hosts.includes(host), `${host} is named`);
  }
  for (const pattern of manifest.optional_host_permissions ?? []) {
    assert.ok(
      rows.some((text) => text.includes(pattern)),
      `${pattern} is named`,
    );
  }
});

scenario(
  'DP-16: after a whole tour the log says 0, and nothing of the extension left the browser',
  {},
  async (session) => {
    const left: string[] = [];
    session.browser.on('targetcreated', (target) => {
      void target.page().then((page) =>
        page?.on('request', (request) => {
          if (page.url().startsWith(session.origin) && /^https?:/u.test(request.url())) left.push(request.url());
        }),
      );
    });
    const network = await openPage(session, X_HOME, xPage(xPosts(2)));
    await capturePost(session, network);
    for (const address of ['popup.html', 'sidepanel.html', 'practice.html', 'welcome.html']) {
      await session.openExtensionPage(address);
    }
    for (const route of ['plan', 'library', 'replies', 'replies/templates', 'clients', 'reading']) {
      const page = await session.openExtensionPage(`workspace.html#/${route}`);
      await until(`the screen ${route}`, () => page.$('h1').then((heading) => heading !== null));
    }
    const page = await session.openExtensionPage('workspace.html#/settings');
    await until('the count', () => hasText(page, 'Network requests made by the extension: 0'));
    assert.deepEqual(left, []);
  },
);
