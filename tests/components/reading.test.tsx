// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { ReadingTimer } from '@/components/day-extras/reading-timer';
import { SavePage } from '@/components/day-extras/save-page';
import { actOnReadings } from '@/entrypoints/background/services/readings';
import { browser } from '@/lib/browser';
import { db } from '@/lib/db/database';
import { actOnReading, listReadingEntries, listReadingPages } from '@/lib/db/repositories/readings';
import { protocolSchemas } from '@/lib/messaging/protocol-schema';

import { expectAccessible, openWorkspace, startWithEmptyLibrary } from './page-fixture';

startWithEmptyLibrary();

const MINUTE_MS = 60_000;
const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * MINUTE_MS);

beforeEach(async () => {
  await browser.storage.local.clear();
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: { type: string; payload: unknown }) => {
    if (message.type !== 'readings:act') throw new Error(`not expected: ${message.type}`);
    return actOnReadings(protocolSchemas['readings:act'].parse(message.payload));
  }) as never);
});

afterEach(() => vi.restoreAllMocks());

async function start(ago: number, minutes = 30): Promise<void> {
  await actOnReading({ act: 'start', minutes }, { now: minutesAgo(ago), requestId: crypto.randomUUID() });
}

async function save(name: string, ago: number): Promise<void> {
  const act = { act: 'save', url: `https://example.com/${name}`, title: name, clientId: null } as const;
  await actOnReading(act, { now: minutesAgo(ago), requestId: crypto.randomUUID() });
}

function openTimer(onOpen = vi.fn()) {
  const user = userEvent.setup();
  render(
    <InterfaceProvider initial={{ theme: 'auto', language: 'en' }}>
      {() => <ReadingTimer onOpen={onOpen} />}
    </InterfaceProvider>,
  );
  return user;
}

describe('DP-11: the reading timer', () => {
  it('runs for the time chosen, and the choice is kept', async () => {
    const user = openTimer();
    await user.click(await screen.findByRole('button', { name: 'How long: 30 min' }));
    await user.click(await screen.findByRole('menuitem', { name: '45 min' }));
    await user.click(screen.getByRole('button', { name: 'Start reading' }));
    expect((await screen.findByRole('timer')).textContent).toMatch(/^45 min left until/);
    expect(await listReadingEntries()).toMatchObject([{ minutes: null, plannedMinutes: 45 }]);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(await screen.findByRole('button', { name: 'How long: 45 min' })).toBeTruthy();
    expect(await listReadingEntries()).toStrictEqual([]);
  });

  it('counts from its start, whatever was closed meanwhile; logs whole minutes and shows the week', async () => {
    await start(12.7);
    const user = openTimer();
    expect((await screen.findByRole('timer')).textContent).toMatch(/^18 min left/);
    expect(screen.getByText('Nothing read this week yet')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Finish' }));
    expect(await screen.findByText('Reading logged: 12 min')).toBeTruthy();
    expect(await screen.findByText('This week: 12 min')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('timer')).toBeTruthy();
  });

  it('says when the time is up', async () => {
    await start(40);
    openTimer();
    expect((await screen.findByRole('timer')).textContent).toBe('Time is up: 40 min read');
  });

  it('asks how long it really was where it was left running', async () => {
    await start(312);
    const user = openTimer();
    const field = await screen.findByLabelText<HTMLInputElement>(/left running: 5 hr, 12 min/);
    expect(field.value).toBe('30');
    await expectAccessible();
    await user.clear(field);
    await user.type(field, '400');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Log' }).disabled).toBe(true);
    await user.clear(field);
    await user.type(field, '50{Enter}');
    await waitFor(async () => expect(await listReadingEntries()).toMatchObject([{ minutes: 50 }]));
  });

  it('leads to the list and says how much waits there', async () => {
    const onOpen = vi.fn();
    await save('one', 2);
    await save('two', 1);
    const user = openTimer(onOpen);
    await user.click(await screen.findByRole('button', { name: '2 pages to read' }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('#/reading');
  });
});

function openSave(url: string | null, title: string | null) {
  const user = userEvent.setup();
  render(
    <InterfaceProvider initial={{ theme: 'auto', language: 'en' }}>
      {() => <SavePage page={{ url, title }} />}
    </InterfaceProvider>,
  );
  return user;
}

describe('DP-11: saving the page in front', () => {
  it('takes one press; a second one moves it up and says so', async () => {
    const user = openSave('https://example.com/news', 'News');
    await user.click(screen.getByRole('button', { name: 'Save page to read' }));
    expect(await screen.findByText('Saved to the reading list')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save page to read' }));
    expect(await screen.findByText('Was in the reading list: moved to the top')).toBeTruthy();
    expect(await listReadingPages()).toMatchObject([{ url: 'https://example.com/news', title: 'News', readAt: null }]);
  });

  it.each([null, 'chrome://extensions/', 'javascript:alert(1)'])('is not offered for %s', (url) => {
    openSave(url, 'x');
    expect(screen.queryByRole('button', { name: 'Save page to read' })).toBeNull();
  });
});

const section = (name: string) => screen.findByRole('region', { name: new RegExp(`^${name} ?\\d`) });
const titles = (region: HTMLElement) =>
  within(region)
    .getAllByRole('article')
    .map((row) => row.getAttribute('aria-label'));

describe('DP-11: the reading list', () => {
  it('is worked through by the keyboard alone', async () => {
    for (const [name, ago] of [
      ['one', 3],
      ['two', 2],
      ['three', 1],
    ] as const)
      await save(name, ago);
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
    const user = openWorkspace('#/reading');
    expect(titles(await section('To read'))).toStrictEqual(['three', 'two', 'one']);
    await expectAccessible();
    await user.keyboard('jj{Enter}');
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'https://example.com/two' });
    await user.keyboard('r');
    await waitFor(async () => expect(titles(await section('Read'))).toStrictEqual(['two']));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(titles(await section('To read'))).toStrictEqual(['three', 'two', 'one']));
    await user.click(screen.getByRole('button', { name: 'Note: one' }));
    await user.type(await screen.findByLabelText('Note'), 'Try this in May');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Try this in May')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Delete: one' }));
    await waitFor(async () => expect(titles(await section('To read'))).toStrictEqual(['three', 'two']));
  });

  it('says how pages come into it while it is empty', async () => {
    openWorkspace('#/reading');
    expect(await screen.findByText('Nothing to read yet')).toBeTruthy();
    await expectAccessible();
    expect(await db().readings.count()).toBe(0);
  });
});
