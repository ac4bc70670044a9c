import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { afterEach, beforeEach, expect, vi } from 'vitest';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { WorkspaceApp } from '@/components/app/workspace-app';
import { browser } from '@/lib/browser';
import { db } from '@/lib/db/database';
import { saveCapture } from '@/lib/db/repositories/capture-post';
import { deletePosts } from '@/lib/db/repositories/organise-posts';
import type { CapturedPost } from '@/lib/domain/post';
import { setInterfaceLocale } from '@/lib/i18n/locale';
import type { UiSettings } from '@/lib/settings/ui-settings';

import { makeCapture } from '../db/make-capture';

configure({
  // The whole document in a failure hides what failed.
  getElementError: (message) => new Error(message?.split('\n')[0]),
  // How long it takes is no matter of these tests, and a busy machine needs more than the usual second.
  asyncUtilTimeout: 8000,
});

/** happy-dom lays nothing out; the virtualised list needs a size to know what is in view. */
function giveElementsASize(): void {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1200);
}

/** The fake browser knows no permissions: nothing is granted, and nobody changes that. */
function stubPermissions(): void {
  const { permissions } = browser;
  vi.spyOn(permissions, 'contains').mockResolvedValue(false as never);
  for (const event of [permissions.onAdded, permissions.onRemoved]) {
    vi.spyOn(event, 'addListener').mockReturnValue(undefined);
    vi.spyOn(event, 'removeListener').mockReturnValue(undefined);
  }
}

/** The pages of a test share one database, left empty by each. */
export function startWithEmptyLibrary(): void {
  beforeEach(async () => {
    giveElementsASize();
    stubPermissions();
    setInterfaceLocale('en');
    window.location.hash = '';
    await db().open();
  });
  afterEach(async () => {
    cleanup();
    await deletePosts(await db().posts.toCollection().primaryKeys());
    for (const table of db().tables) if (table.name !== 'postChanges') await table.clear();
  });
}

type PostChange = Partial<CapturedPost> & { likes?: number | null };

/** Captures posts one minute apart, the first one latest. */
export async function capturePosts(posts: readonly PostChange[]): Promise<void> {
  const latest = Date.now() - 60_000;
  for (const [index, post] of posts.entries()) {
    const at = new Date(latest - index * 60_000).toISOString();
    await saveCapture(makeCapture({ nativeId: String(index + 1), ...post }, { at }));
  }
}

const AS_BROWSER: UiSettings = { theme: 'auto', language: 'en' };

/** The workspace at a route, as a person with keyboard and mouse finds it. */
export function openWorkspace(hash: string, settings = AS_BROWSER) {
  window.location.hash = hash;
  const user = userEvent.setup();
  render(<InterfaceProvider initial={settings}>{() => <WorkspaceApp />}</InterfaceProvider>);
  return user;
}

/** Texts of the rows in view, header left out. */
function rowTexts(): string[] {
  return screen
    .queryAllByRole('row')
    .filter((row) => row.querySelector('[role="columnheader"]') === null)
    .map((row) => row.textContent);
}

/** Waits until the list shows these posts in this order, each told by a word of it. */
export async function expectRows(words: readonly string[]): Promise<void> {
  await waitFor(() => {
    const rows = rowTexts();
    expect(rows.map((row, index) => (row.includes(words[index] ?? '\0') ? words[index] : row))).toEqual(words);
  });
}

/** Colours are judged in the browser tests: there is no layout here. */
export async function expectAccessible(): Promise<void> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const results = await act<Promise<AxeResults>>(async () => axe.run(document.body, { rules }));
  expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}
