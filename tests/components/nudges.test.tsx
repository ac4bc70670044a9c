// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { LookAround } from '@/components/day-extras/look-around';
import { NudgesSection } from '@/components/settings/nudges-section';
import { actOnNudges } from '@/entrypoints/background/services/nudges';
import { browser } from '@/lib/browser';
import { db } from '@/lib/db/database';
import { saveCapture } from '@/lib/db/repositories/capture-post';
import { accountIdSchema, clientIdSchema } from '@/lib/domain/ids';
import { protocolSchemas } from '@/lib/messaging/protocol-schema';
import { loadNudgeDays, saveNudgeDays } from '@/lib/nudges/nudge-settings';

import { makeCapture } from '../db/make-capture';
import { makeAccount } from '../unit/nudges/make-account';
import { expectAccessible, startWithEmptyLibrary } from './page-fixture';

startWithEmptyLibrary();

const DAY_MS = 24 * 60 * 60 * 1000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();

async function rival(name: string, days: number, clientId: string | null = null): Promise<void> {
  const handle = name.toLowerCase();
  const url = `https://x.com/${handle}`;
  await db().accounts.put(makeAccount({ id: `x:${handle}`, handle, name, url, clientId, lastSeenAt: daysAgo(days) }));
}

beforeEach(async () => {
  await browser.storage.local.clear();
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: { type: string; payload: unknown }) => {
    if (message.type !== 'nudges:act') throw new Error(`not expected: ${message.type}`);
    return actOnNudges(protocolSchemas['nudges:act'].parse(message.payload));
  }) as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
});

afterEach(() => vi.restoreAllMocks());

function open(clientId: string | null = null) {
  const user = userEvent.setup();
  const focus = clientId === null ? null : clientIdSchema.parse(clientId);
  render(
    <InterfaceProvider initial={{ theme: 'auto', language: 'en' }}>
      {() => <LookAround clientId={focus} />}
    </InterfaceProvider>,
  );
  return user;
}

const region = () => screen.findByRole('region', { name: /Look around/ });
const names = async () =>
  within(await region())
    .getAllByRole('button', { name: /Not visited for/ })
    .map(({ textContent }) => textContent);

describe('DP-8: competitors to look at', () => {
  it('says who and why, opens the profile on a press, and takes that for a visit', async () => {
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    await rival('Korzh', 5);
    const user = open();
    const row = await screen.findByRole('button', { name: /Korzh.*Not visited for 5 days/ });
    await expectAccessible();
    await user.click(row);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'https://x.com/korzh' });
    await waitFor(() => expect(screen.queryByRole('region', { name: /Look around/ })).toBeNull());
    // Nothing was read: what the account is stays as it was.
    expect(await db().accounts.toArray()).toMatchObject([{ lastSeenAt: expect.stringMatching(/Z$/), followers: null }]);
    expect(await db().accountSnapshots.count()).toBe(0);
  });

  it('names posts that wait for their numbers, each one press away', async () => {
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    const accountId = accountIdSchema.parse('x:korzh');
    await saveCapture(makeCapture({ text: 'Rye bread', accountId }, { at: daysAgo(1) }));
    await rival('Korzh', 0);
    const user = open();
    expect(await screen.findByText('1 post waits for its 24 h numbers')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Rye bread' }));
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'https://x.com/mara_test/status/1001' });
    await waitFor(async () => expect(await db().dayLog.count()).toBe(1));
    expect(screen.getByRole('button', { name: 'Rye bread' })).toBeTruthy();
  });

  it('shows what fits, all on a press', async () => {
    for (const [name, days] of [
      ['A', 4],
      ['B', 6],
      ['C', 5],
      ['D', 9],
      ['E', 2],
    ] as const)
      await rival(name, days);
    const user = open();
    await waitFor(async () => expect((await names()).length).toBe(3));
    expect((await names()).map((text) => text?.replace(/Not.*/u, ''))).toStrictEqual(['XD', 'XB', 'XC']);
    await user.click(screen.getByRole('button', { name: 'Show all 4' }));
    expect((await names()).length).toBe(4);
    await user.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect((await names()).length).toBe(3);
  });

  it.each([
    ['Tomorrow', /^Back on/],
    ['In a week', /^Back on/],
    ['Skip this time', 'Skipped this time'],
  ])('%s puts it off, and undo brings it back', async (entry, said) => {
    await rival('Korzh', 5);
    const user = open();
    await user.click(await screen.findByRole('button', { name: 'Later or not at all: Korzh' }));
    await user.click(await screen.findByRole('menuitem', { name: entry }));
    expect(await screen.findByText(said)).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('region', { name: /Look around/ })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await region()).toBeTruthy();
  });

  it('shows the focused client’s competitors only', async () => {
    await rival('Ours', 5, 'bakery');
    await rival('Theirs', 5, 'florist');
    open('bakery');
    await waitFor(async () => expect((await names()).map((text) => text?.includes('Ours'))).toStrictEqual([true]));
  });

  it('follows the number of days chosen in the settings', async () => {
    await rival('Korzh', 5);
    await saveNudgeDays(7);
    open();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByRole('region', { name: /Look around/ })).toBeNull();
    await saveNudgeDays(5);
    expect(await region()).toBeTruthy();
  });
});

describe('DP-8: the settings', () => {
  it('let the person choose after how many days', async () => {
    const user = userEvent.setup();
    render(<NudgesSection />);
    await user.click(await screen.findByRole('button', { name: /Not visited for/ }));
    await user.click(await screen.findByRole('option', { name: '7 days' }));
    await waitFor(async () => expect(await loadNudgeDays()).toBe(7));
    await expectAccessible();
  });
});
