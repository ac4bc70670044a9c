// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { PopupApp } from '@/components/popup/popup-app';
import { HealthSection } from '@/components/settings/health-section';
import { browser } from '@/lib/browser';
import { db } from '@/lib/db/database';
import type { Capture } from '@/lib/domain/capture';
import { postIdSchema } from '@/lib/domain/ids';
import { setInterfaceLocale } from '@/lib/i18n/locale';

import { expectAccessible, startWithEmptyLibrary } from './page-fixture';

startWithEmptyLibrary();

/** As a clock of November; only the date is false, timers run. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T12:00:00.000Z') });
  return () => vi.useRealTimers();
});

/** One made-up Instagram post a day, read as told. */
async function captureDaily(fromDay: number, count: number, change: Partial<Capture> = {}): Promise<void> {
  await db().captures.bulkAdd(
    Array.from({ length: count }, (_, index) => {
      const at = `2026-11-${String(fromDay + index).padStart(2, '0')}T10:00:00.000Z`;
      const network = change.network ?? 'instagram';
      return {
        id: `${network} ${fromDay + index}`,
        postId: postIdSchema.parse(`${network}:${fromDay + index}`),
        network,
        at,
        pageUrl: 'https://www.instagram.com/',
        method: 'badge',
        quality: 'full',
        missing: [],
        rules: { text: 'heading' },
        version: '0.1.0',
        updatedAt: at,
        ...change,
      };
    }),
  );
}

const LOST = { missing: ['text'], rules: {} };

function openHealth(language: 'en' | 'ro' | 'ru' = 'en') {
  setInterfaceLocale(language);
  render(<InterfaceProvider initial={{ theme: 'auto', language }}>{() => <HealthSection />}</InterfaceProvider>);
  return userEvent.setup();
}

/** What stands beside the marks of state and network. */
const lines = (): string[] =>
  screen.getAllByRole('listitem').map((item) => item.querySelector('summary b')?.parentElement?.textContent ?? '');

describe('the section on health', () => {
  it('says what is missing since when, and where all is well', async () => {
    await captureDaily(1, 13);
    await captureDaily(14, 9, LOST);
    await captureDaily(1, 20, { network: 'x', pageUrl: 'https://x.com/home' });
    await captureDaily(1, 2, { network: 'vk', pageUrl: 'https://vk.com/feed' });
    openHealth();
    await screen.findByText(/not found in/);
    expect(lines()).toEqual([
      'Instagram: text not found in 9 of 9 posts since Nov 14',
      'VK: 2 posts captured lately: too few to tell',
      'X: all as usual in 20 posts since Nov 1',
    ]);
    const quiet = screen.getByText(/^Nothing captured in the last 30 days:/).textContent;
    expect(quiet).toContain('Telegram');
    expect(quiet).not.toMatch(/Instagram|VK/);
  });

  it.each([
    ['ro', 'Instagram: text: negăsit în 9 din 9 postări, din 14 nov.'],
    ['ru', 'Instagram: текст: нет в 9 из 9 постов с 14 нояб.'],
  ] as const)('speaks %s', async (language, line) => {
    await captureDaily(1, 13);
    await captureDaily(14, 9, LOST);
    openHealth(language);
    await waitFor(() => expect(lines()).toEqual([line]));
  });

  it('counts the other fields that are lost', async () => {
    await captureDaily(1, 13);
    await captureDaily(14, 9, { missing: ['text', 'time', 'metrics.likes'], rules: {} });
    openHealth();
    expect(await screen.findByText(/not found in 9 of 9 posts since Nov 14, and 2 more fields/)).toBeTruthy();
  });

  it('opens to fields, rules, days and versions', async () => {
    await captureDaily(1, 13);
    await captureDaily(14, 6, { missing: ['time'], rules: { text: 'author-link' } });
    const user = openHealth();
    await user.click(await screen.findByText(/time of publishing not found/));
    const table = screen.getByRole('table', { name: 'Fields of posts: Instagram' });
    const rows = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map((cell) => cell.textContent.trim()));
    expect(rows).toEqual([
      ['time of publishing', 'feed', '6 of 19', 'missing since Nov 14', '—'],
      ['text', 'feed', '0 of 19', 'second way since Nov 14', 'heading ×13author-link ×6'],
    ]);
    expect(screen.getByText('Read by Jackdaw 0.1.0. Last captured Nov 19.')).toBeTruthy();
    await expectAccessible();
  });

  it('with nothing captured says so', async () => {
    openHealth();
    expect(await screen.findByText(/so there is nothing to judge by yet/)).toBeTruthy();
    expect(screen.queryByText(/^Nothing captured in the last 30 days:/)).toBeNull();
    await expectAccessible();
  });

  it('reads anew when the person comes back', async () => {
    openHealth();
    await screen.findByText(/so there is nothing to judge by yet/);
    await captureDaily(1, 5);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await screen.findByText(/all as usual in 5 posts/)).toBeTruthy();
  });
});

/** The popup in front of a page of `network`, with a background that answers so. */
function openPopup(network: string | null, reply: unknown) {
  vi.spyOn(browser.tabs, 'query').mockImplementation(() => Promise.resolve([{ id: 7 }]) as never);
  const page = { ok: true, network, isQuiet: false, canCapture: true, title: 'A page', url: 'https://x.com/home' };
  const answers: Record<string, unknown> = { 'page:describe': page, 'page:describe-shape': reply };
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(((message: { type: string }) =>
    Promise.resolve(answers[message.type] ?? { ok: false, code: 'not-found' })) as never);
  render(<InterfaceProvider initial={{ theme: 'auto', language: 'en' }}>{() => <PopupApp />}</InterfaceProvider>);
  return userEvent.setup();
}

describe('a report on the page in front', () => {
  it('is shown, copied on demand, and said to be sent nowhere', async () => {
    const user = openPopup('x', { ok: true, report: 'Jackdaw 0.1.0\narticle[role=article]' });
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(await screen.findByRole('button', { name: 'Report a problem with this page…' }));
    const dialog = await screen.findByRole('dialog', { name: 'How this page is built' });
    expect((await within(dialog).findByRole('region', { name: 'Report' })).textContent).toContain(
      'article[role=article]',
    );
    expect(within(dialog).getByText(/^Nothing was sent\./)).toBeTruthy();
    expect(write).not.toHaveBeenCalled();
    await user.click(within(dialog).getByRole('button', { name: 'Copy the report' }));
    expect(await within(dialog).findByText('Report copied. Nothing was sent.')).toBeTruthy();
    expect(write).toHaveBeenCalledWith('Jackdaw 0.1.0\narticle[role=article]');
    await expectAccessible();
  });

  it('that cannot be made says why', async () => {
    const user = openPopup('x', { ok: false, code: 'page-not-readable' });
    await user.click(await screen.findByRole('button', { name: 'Report a problem with this page…' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy the report' })).toBeNull();
  });

  it.each([null, 'practice'])('is not offered where no network is read (%s)', async (network) => {
    openPopup(network, null);
    await screen.findByRole('button', { name: 'Capture this page' });
    expect(screen.queryByRole('button', { name: 'Report a problem with this page…' })).toBeNull();
  });
});
