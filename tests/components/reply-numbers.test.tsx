// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { changeReply } from '@/lib/db/repositories/replies';

import { expectAccessible, openWorkspace, startWithEmptyLibrary } from './page-fixture';
import { inHours, queueComment } from './replies-fixture';

startWithEmptyLibrary();

beforeEach(() => {
  fakeBrowser.reset();
  // Friday, 12:00.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 6, 12, 0, 0) });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Queued and answered so many hours from now. */
async function answered(id: string, queuedInHours: number, answeredInHours: number): Promise<void> {
  await queueComment(id, { dueInHours: 0, queuedInHours });
  const at = inHours(answeredInHours);
  const response = { at, text: null, templateId: null, insertionId: null };
  await changeReply(`x:${id}`, { state: 'answered', kind: 'question', answeredAt: at, response });
}

const cellsOf = (name: RegExp): string[] =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent.trim());

describe('the numbers of answering', () => {
  it('say that there is nothing to count', async () => {
    openWorkspace('#/replies/numbers');
    expect(await screen.findByText('Nothing was put into the queue in this period')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Numbers' }).getAttribute('aria-current')).toBe('page');
  });

  it('are computed by kind, in working time and around the clock, with n and formula', async () => {
    await answered('1', -3, -2);
    // From Thursday 16:00 to Friday 10:00: 18 hours, three of work.
    await answered('2', -20, -2);
    await queueComment('3', { dueInHours: 1 });
    openWorkspace('#/replies/numbers');
    await screen.findByRole('table', { name: 'Numbers: Kind' });
    await waitFor(() =>
      expect(cellsOf(/^All few data/)).toEqual([
        '3',
        '2',
        '1',
        '0',
        '66.7%',
        '2',
        '2 hr',
        '3 hr',
        '9 hr, 30 min',
        '18 hr',
      ]),
    );
    expect(cellsOf(/^Question few data/)).toEqual([
      '2',
      '2',
      '0',
      '0',
      '100%',
      '2',
      '2 hr',
      '3 hr',
      '9 hr, 30 min',
      '18 hr',
    ]);
    expect(cellsOf(/^Not said yet/)).toEqual(['1', '0', '1', '0', '0%', '0', '—', '—', '—', '—']);
    expect(screen.getByText(/^Response rate = answered ÷/)).toBeTruthy();
    await expectAccessible();
  });

  it('are of the period that is chosen', async () => {
    await answered('1', -3, -2);
    await answered('2', -24 * 20, -24 * 20 + 1);
    const user = openWorkspace('#/replies/numbers?period=30&by=network');
    await waitFor(() => expect(cellsOf(/^All/)[0]).toBe('2'));
    expect(screen.getByRole('rowheader', { name: /^X / })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Period$/ }));
    await user.click(await screen.findByRole('option', { name: '7 days' }));
    await waitFor(() => expect(cellsOf(/^All/)[0]).toBe('1'));
    expect(window.location.hash).toContain('period=7');
  });

  it('go into a file with every row behind them', async () => {
    await queueComment(
      '1',
      { dueInHours: 1 },
      { text: '=cmd()', author: { name: 'Ana', handle: null, url: null, avatarUrl: null } },
    );
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:made-up';
    });
    const user = openWorkspace('#/replies/numbers');
    await waitFor(() =>
      expect(screen.getByRole<HTMLButtonElement>('button', { name: /Export the log/ }).disabled).toBe(false),
    );
    await user.click(screen.getByRole('button', { name: /Export the log/ }));
    expect(await screen.findByText('1 comment exported')).toBeTruthy();
    const [headers = '', row = ''] = (await made[0]!.text()).split('\r\n');
    expect(
      headers
        .replace(/^\uFEFF/, '')
        .split(',')
        .slice(0, 5),
    ).toEqual(['reply_id', 'network', 'link', 'author_name', 'author_handle']);
    expect(row).toContain("'=cmd()");
  });
});
