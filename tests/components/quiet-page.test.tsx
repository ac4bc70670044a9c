// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { PopupApp } from '@/components/popup/popup-app';
import { SidePanelApp } from '@/components/sidepanel/side-panel-app';
import { browser } from '@/lib/browser';

import { expectAccessible, startWithEmptyLibrary } from './page-fixture';

startWithEmptyLibrary();

const FEED = 'https://www.linkedin.com/feed/';
const ON_LINKEDIN = { ok: true, network: 'linkedin', isQuiet: true, canCapture: true, title: 'Feed', url: FEED };
const NO_ACCESS = { ok: true, network: null, isQuiet: false, canCapture: false, title: null, url: null };
const POSTS = [
  { key: '1', author: 'Mara Quill', start: 'Morning loaves are out.', isSponsored: false, isCaptured: false },
  { key: '2', author: 'Harrow Mills', start: '', isSponsored: true, isCaptured: true },
];
const COMMENTS = [
  { key: '9', author: 'Otto Vane', start: 'True.', isWaiting: false },
  { key: '10', author: 'Liv Sand', start: 'Thanks!', isWaiting: true },
];
const CAPTURED = {
  ok: true,
  postId: 'linkedin:1',
  undoId: 'u1',
  outcome: 'new',
  quality: 'full',
  missing: [],
  tags: [],
  note: '',
};

type Answers = Record<string, unknown>;

function open(app: 'popup' | 'sidepanel', answers: Answers) {
  const sent: { type: string; payload: unknown }[] = [];
  vi.spyOn(browser.tabs, 'query').mockImplementation(() => Promise.resolve([{ id: 7 }]) as never);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(((message: { type: string; payload: unknown }) => {
    sent.push(message);
    return Promise.resolve(answers[message.type]);
  }) as never);
  const user = userEvent.setup();
  const App = app === 'popup' ? PopupApp : SidePanelApp;
  render(<InterfaceProvider initial={{ theme: 'auto', language: 'en' }}>{() => <App />}</InterfaceProvider>);
  const sentOf = (type: string) => sent.filter((message) => message.type === type).map(({ payload }) => payload);
  return { user, sentOf };
}

const listed = { 'page:describe': ON_LINKEDIN, 'page:list-posts': { ok: true, posts: POSTS, comments: COMMENTS } };

describe.each(['popup', 'sidepanel'] as const)('LinkedIn in the %s', (app) => {
  it('lists the posts of the page with a button each, and says why the page has none', async () => {
    open(app, listed);
    const list = await screen.findByRole('region', { name: 'Posts on this page' });
    expect(await within(list).findAllByRole('listitem')).toHaveLength(4);
    expect(within(list).getByText('Morning loaves are out.')).toBeTruthy();
    expect(within(list).getByText('Without text')).toBeTruthy();
    expect(within(list).getByText('Ad')).toBeTruthy();
    expect(within(list).getByText('In the Library')).toBeTruthy();
    expect(within(list).getByText(/LinkedIn’s rules forbid/)).toBeTruthy();
    expect(screen.queryByRole('switch')).toBeNull();
  });

  it('captures all that are not there yet, no advertisements, and takes all back', async () => {
    const posts = [...POSTS, { ...POSTS[0]!, key: '3', author: 'Otto Vane' }, { ...POSTS[0]!, key: '4' }];
    const answers: Answers = {
      ...listed,
      'page:list-posts': { ok: true, posts, comments: [] },
      'page:capture-post': CAPTURED,
      'posts:undo-many': { ok: true, undone: 3 },
    };
    const { user, sentOf } = open(app, answers);
    await user.click(await screen.findByRole('button', { name: 'Capture all 3' }));
    expect(await screen.findByText('3 posts captured')).toBeTruthy();
    expect(sentOf('page:capture-post')).toMatchObject(
      ['1', '3', '4'].map((key) => ({ tabId: 7, key, method: 'many' })),
    );
    await user.click(screen.getByRole('button', { name: 'Undo all' }));
    expect(await screen.findByText('Undone')).toBeTruthy();
    expect(sentOf('posts:undo-many')).toEqual([{ undoIds: ['u1', 'u1', 'u1'] }]);
    expect(sentOf('page:list-posts')).toHaveLength(3);
  });

  it('says how many of all could not be captured, and why', async () => {
    const posts = [POSTS[0]!, { ...POSTS[0]!, key: '3' }];
    const answers: Answers = {
      ...listed,
      'page:list-posts': { ok: true, posts, comments: [] },
      'page:capture-post': { ok: false, code: 'no-post-here' },
    };
    const { user } = open(app, answers);
    await user.click(await screen.findByRole('button', { name: 'Capture all 2' }));
    expect(await screen.findByText('0 posts captured')).toBeTruthy();
    expect(screen.getByText(/2 not captured/)).toBeTruthy();
    expect(screen.getByText('There is no post here to capture.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo all' })).toBeNull();
  });

  it('captures the chosen one and takes it back', async () => {
    const answers: Answers = { ...listed, 'page:capture-post': CAPTURED, 'posts:undo': { ok: true } };
    const { user, sentOf } = open(app, answers);
    await user.click(await screen.findByRole('button', { name: 'Capture post by Mara Quill' }));
    expect(await screen.findByText('Captured')).toBeTruthy();
    expect(sentOf('page:capture-post')).toMatchObject([{ tabId: 7, key: '1', method: 'popup' }]);
    await user.click(screen.getByRole('button', { name: 'Undo: post by Mara Quill' }));
    expect(await screen.findByText('Undone')).toBeTruthy();
    expect(sentOf('posts:undo')).toEqual([{ undoId: 'u1' }]);
  });

  it('gives the reason of a failure and lets try again', async () => {
    const answers: Answers = { ...listed, 'page:capture-post': { ok: false, code: 'no-post-here' } };
    const { user, sentOf } = open(app, answers);
    await user.click(await screen.findByRole('button', { name: 'Capture post by Mara Quill' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/no post here/);
    answers['page:capture-post'] = CAPTURED;
    await user.click(screen.getByRole('button', { name: 'Capture post by Mara Quill' }));
    expect(await screen.findByText('Captured')).toBeTruthy();
    expect(sentOf('page:capture-post')).toHaveLength(2);
  });

  it('reads the page again when asked, and only then', async () => {
    const { user, sentOf } = open(app, listed);
    await screen.findByText('Morning loaves are out.');
    expect(sentOf('page:list-posts')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Look again' }));
    await waitFor(() => expect(sentOf('page:list-posts')).toHaveLength(2));
  });

  it('says so where the page shows no post', async () => {
    open(app, { ...listed, 'page:list-posts': { ok: true, posts: [], comments: [] } });

    expect(await screen.findByText('No posts found on this page.')).toBeTruthy();
  });

  it('puts a comment into the queue and takes it out again', async () => {
    const waiting = { ok: true, undoId: 'u2', replyId: 'r1', dueAt: '2026-03-03T16:00:00.000Z' };
    const answers: Answers = { ...listed, 'page:queue-comment': waiting, 'posts:undo': { ok: true } };
    const { user, sentOf } = open(app, answers);
    expect(await screen.findByText('Waits in your queue')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'To answer: comment by Liv Sand' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'To answer: comment by Otto Vane' }));
    expect(await screen.findByText(/^To answer by /)).toBeTruthy();
    expect(sentOf('page:queue-comment')).toMatchObject([{ tabId: 7, key: '9' }]);
    await user.click(screen.getByRole('button', { name: 'Undo: comment by Otto Vane' }));
    expect(await screen.findByText('Undone')).toBeTruthy();
  });

  it('is accessible', async () => {
    open(app, listed);
    await screen.findByText('Morning loaves are out.');
    await expectAccessible();
  });
});

describe('the side panel', () => {
  it('says that it has no access yet and what to click, and looks again', async () => {
    const answers: Answers = {
      'page:describe': NO_ACCESS,
      'page:list-posts': { ok: true, posts: POSTS, comments: [] },
    };
    const { user } = open('sidepanel', answers);
    await user.click(await screen.findByRole('tab', { name: 'This page' }));
    expect(await screen.findByText('Jackdaw cannot see this page yet')).toBeTruthy();
    expect(screen.getByText(/Click the Jackdaw button in the browser’s toolbar/)).toBeTruthy();
    answers['page:describe'] = ON_LINKEDIN;
    await user.click(screen.getByRole('button', { name: 'Look again' }));
    expect(await screen.findByText('Morning loaves are out.')).toBeTruthy();
  });

  it('follows the tab in front and the page in it', async () => {
    const answers: Answers = { ...listed };
    const { sentOf } = open('sidepanel', answers);
    await screen.findByText('Morning loaves are out.');
    answers['page:describe'] = { ...ON_LINKEDIN, network: 'x', isQuiet: false, url: 'https://x.com/home' };
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 7, windowId: 1 });
    expect(await screen.findByText(/On X the buttons stand under each post/)).toBeTruthy();
    expect(screen.queryByText('Morning loaves are out.')).toBeNull();
    const looks = sentOf('page:describe').length;
    await fakeBrowser.tabs.onUpdated.trigger(8, { status: 'complete' }, {} as never);
    expect(sentOf('page:describe')).toHaveLength(looks);
    await fakeBrowser.tabs.onUpdated.trigger(7, { url: 'https://x.com/home' }, {} as never);
    await waitFor(() => expect(sentOf('page:describe')).toHaveLength(looks + 1));
  });
});

describe('the popup on LinkedIn', () => {
  it('opens the panel beside the page', async () => {
    const openPanel = vi.fn(() => Promise.resolve());
    vi.stubGlobal('close', vi.fn());
    Reflect.set(browser, 'sidePanel', { open: openPanel });
    const { user } = open('popup', listed);
    await user.click(await screen.findByRole('button', { name: 'Keep open beside the page' }));
    await waitFor(() => expect(openPanel).toHaveBeenCalledWith({ tabId: 7 }));
    Reflect.deleteProperty(browser, 'sidePanel');
  });
});
