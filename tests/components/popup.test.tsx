// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { PopupApp } from '@/components/popup/popup-app';
import { browser } from '@/lib/browser';
import { queueReply } from '@/lib/db/repositories/replies';
import { loadOverlaySettings } from '@/lib/settings/overlay-settings';

import { makeComment } from '../db/make-comment';
import { capturePosts, expectAccessible, startWithEmptyLibrary } from './page-fixture';

startWithEmptyLibrary();

const ON_X = { ok: true, network: 'x', canCapture: true, title: 'A post', url: 'https://x.com/mara_test/status/1' };
const CAPTURED = {
  ok: true,
  postId: 'x:1',
  undoId: 'u1',
  outcome: 'new',
  quality: 'full',
  missing: [],
  tags: [],
  note: '',
};

/** What the browser says is open. */
function showTabs(tabs: readonly { id: number }[]): void {
  vi.spyOn(browser.tabs, 'query').mockImplementation(() => Promise.resolve(tabs) as never);
}

type Answers = Record<string, unknown>;

/** The popup in front of a tab, with a background that answers as told; returns what was sent to it. */
function openPopup(answers: Answers) {
  const sent: { type: string; payload: unknown }[] = [];
  showTabs([{ id: 7 }]);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(((message: { type: string; payload: unknown }) => {
    sent.push(message);
    return Promise.resolve(answers[message.type]);
  }) as never);
  const user = userEvent.setup();
  render(<InterfaceProvider initial={{ theme: 'auto', language: 'en' }}>{() => <PopupApp />}</InterfaceProvider>);
  return { user, sent };
}

describe('the popup', () => {
  it('says what it will capture, and captures it on Enter', async () => {
    const { user, sent } = openPopup({
      'page:describe': ON_X,
      'page:capture': CAPTURED,
      'tags:recent': { ok: true, tags: [] },
    });
    expect(await screen.findByText(/The post on this X page/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Capture this page'));
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Captured')).toBeTruthy();
    expect(sent.find(({ type }) => type === 'page:capture')?.payload).toMatchObject({ tabId: 7, method: 'popup' });
  });

  it('undoes, tags and notes what it captured', async () => {
    const { user, sent } = openPopup({
      'page:describe': ON_X,
      'page:capture': CAPTURED,
      'tags:recent': { ok: true, tags: ['ideas'] },
      'posts:annotate': { ok: true, undoId: 'u2' },
      'posts:undo': { ok: true },
    });
    await user.click(await screen.findByRole('button', { name: 'Capture this page' }));
    await user.type(await screen.findByLabelText('Tags'), 'spring{Enter}');
    await user.type(screen.getByLabelText('Note'), 'For Aurora');
    await user.tab();
    const notes = () => sent.filter(({ type }) => type === 'posts:annotate').map(({ payload }) => payload);
    await waitFor(() =>
      expect(notes()).toEqual([
        { postId: 'x:1', tags: ['spring'] },
        { postId: 'x:1', note: 'For Aurora' },
      ]),
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Undone')).toBeTruthy();
    // Not the last message: the popup asks about the page's site in its own time.
    expect(sent.filter(({ type }) => type === 'posts:undo')).toMatchObject([{ payload: { undoId: 'u1' } }]);
  });

  it('names what a partial capture lacks', async () => {
    const { user } = openPopup({
      'page:describe': { ...ON_X, network: null },
      'page:capture': { ...CAPTURED, quality: 'link', missing: ['text', 'time'] },
      'tags:recent': { ok: true, tags: [] },
    });
    expect(await screen.findByText('This page on x.com')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Capture this page' }));
    expect(await screen.findByText('Captured as a link only')).toBeTruthy();
    expect(screen.getByText('Not found on the page: text, time of publishing')).toBeTruthy();
  });

  it('gives the reason of a failure and lets try again', async () => {
    const { user, sent } = openPopup({
      'page:describe': ON_X,
      'page:capture': { ok: false, code: 'storage-full' },
    });
    await user.click(await screen.findByRole('button', { name: 'Capture this page' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/no space left/);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(sent.filter(({ type }) => type === 'page:capture')).toHaveLength(2));
  });

  it('offers nothing on pages of the browser', async () => {
    openPopup({ 'page:describe': { ok: true, network: null, canCapture: false, title: null, url: null } });
    expect(await screen.findByText('Nothing to capture here')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Capture this page' })).toBeNull();
  });

  it('switches the network in front off', async () => {
    const { user } = openPopup({ 'page:describe': ON_X });
    await user.click(await screen.findByRole('switch', { name: 'Buttons on X' }));
    await waitFor(async () => expect((await loadOverlaySettings()).disabledNetworks).toEqual(['x']));
  });

  it('says what waits for an answer and leads there, and nothing where none waits', async () => {
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    const { user } = openPopup({ 'page:describe': ON_X });
    showTabs([]);
    vi.spyOn(window, 'close').mockReturnValue();
    await screen.findByText(/Nothing yet/);
    expect(screen.queryByText(/To answer/)).toBeNull();
    const at = Date.now() - 5 * 3_600_000;
    const due = (hours: number): string => new Date(at + hours * 3_600_000).toISOString();
    for (const [id, hours] of [
      ['x:1', 1],
      ['x:2', 20],
    ] as const) {
      await queueReply({
        comment: makeComment({ id }),
        post: { id: null, permalink: null, authorName: null },
        pageUrl: 'https://x.com/',
        at: due(0),
        dueAt: due(hours),
      });
    }
    const answers = within(await screen.findByRole('region', { name: /To answer/ }));
    await waitFor(() => expect(answers.getAllByRole('link')).toHaveLength(2));
    expect(answers.getByText(/late|was due|ago/i)).toBeTruthy();
    await user.click(answers.getByRole('button', { name: 'All 2 waiting' }));
    await waitFor(() => expect(create.mock.calls[0]?.[0].url).toMatch(/workspace\.html#\/replies$/));
  });

  it('follows today’s captures and opens them in the Library', async () => {
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    const { user } = openPopup({ 'page:describe': ON_X });
    showTabs([]);
    vi.spyOn(window, 'close').mockReturnValue();
    expect(await screen.findByText(/Nothing yet/)).toBeTruthy();
    await capturePosts([{ text: 'Just captured' }]);
    await user.click(await screen.findByRole('button', { name: /Just captured/ }));
    await waitFor(() => expect(create.mock.calls[0]?.[0].url).toMatch(/workspace\.html#\/library\?post=x%3A1$/));
  });

  it('is accessible', async () => {
    await capturePosts([{ text: 'Just captured' }]);
    openPopup({ 'page:describe': ON_X });
    await screen.findByText('Just captured');
    await screen.findByRole('button', { name: 'Capture this page' });
    await expectAccessible();
  });
});
