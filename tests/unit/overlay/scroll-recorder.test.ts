// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { RawPost } from '@/lib/domain/reading';
import type { NetworkAdapter } from '@/lib/networks/contract';
import { buildCaptureKit, type LoadCaptureKit } from '@/lib/overlay/capture-kit';
import { emptyRawAccount, UNKNOWN_AUTHOR } from '@/lib/networks/shared/empty';

import {
  captured,
  click,
  hostsIn,
  makeAdapter,
  makePost,
  makeReading,
  makeSend,
  preparePage,
  start,
} from './feed-page';

let page: ReturnType<typeof preparePage>;
let running: ReturnType<typeof start> | undefined;

beforeEach(() => {
  page = preparePage();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: true });
  window.history.replaceState(null, '', '/mara_test');
});
afterEach(() => {
  running?.stop.abort();
  vi.useRealTimers();
});

const by = (handle: string) => ({ ...UNKNOWN_AUTHOR, handle, name: handle });

/** Profiles at `/<handle>`; a post is by `data-by`, else by the account of the page. */
function makeProfiles(overrides: Partial<NetworkAdapter> = {}): NetworkAdapter {
  return makeAdapter({
    pageOf: (url) => (url.pathname === '/home' ? 'feed' : 'profile'),
    readAccount: ({ url }) => ({
      value: { ...emptyRawAccount(), handle: url.pathname.slice(1), name: 'Mara Test' },
      missing: [],
      rules: {},
    }),
    readPost: (post, { url }) => {
      const { id = null, by: author = url.pathname.slice(1), repostedBy, sponsored } = post.dataset;
      const value: Partial<RawPost> = {
        nativeId: id,
        author: by(author ?? ''),
        repostedBy: repostedBy === undefined ? null : by(repostedBy),
        sponsored: sponsored !== undefined,
      };
      return makeReading(value);
    },
    ...overrides,
  });
}

const ON = { disabledNetworks: [], recordedAccounts: ['x:mara_test'], locale: 'en' as const };
const OFF = { ...ON, recordedAccounts: [] };

async function startRecording(ids: readonly string[], overrides: Parameters<typeof start>[0] = {}) {
  const posts = ids.map(makePost);
  document.body.append(...posts);
  const background = makeSend((type) => {
    if (type === 'posts:undo-many') return { ok: true, undone: 1 };
    return type === 'posts:capture' ? captured() : { ok: true };
  });
  running = start({ adapter: makeProfiles(), send: background.send, settings: ON, ...overrides });
  await page.settle();
  await vi.advanceTimersByTimeAsync(10);
  await page.settle();
  return { posts, ...running, ...background };
}

/** The person stays at a post for so long, then scrolls on. */
async function lookAt(post: HTMLElement, ms = 1100): Promise<void> {
  page.scrollTo(post);
  await vi.advanceTimersByTimeAsync(ms);
  page.scrollTo(post, false);
  await page.settle();
}

const bar = () => page.barOf('record');
const idsOf = (sent: readonly { payload: unknown }[]) =>
  sent.map(({ payload }) => (payload as { reading: { value: { nativeId: string } } }).reading.value.nativeId);

describe('recording', () => {
  it('shows a bar before anything is recorded, and counts in it', async () => {
    const { posts } = await startRecording(['1', '2']);
    expect(bar().text).toBe('Recording @mara_test');
    expect(bar().content).toContain('0 posts');
    await lookAt(posts[0]!);
    expect(bar().content).toContain('1 post');
  });

  it('captures a post that was in view for a second, once, with the header of the page', async () => {
    const { posts, sentOf } = await startRecording(['1', '2']);
    await lookAt(posts[0]!);
    await lookAt(posts[0]!);
    expect(sentOf('posts:capture').map(({ payload }) => payload)).toMatchObject([
      { method: 'scroll', reading: { value: { nativeId: '1' } }, account: { value: { handle: 'mara_test' } } },
    ]);
    expect(page.buttonOf(posts[0]!).textContent).toBe('Captured');
  });

  it('does not capture what flew past', async () => {
    const { posts, sentOf } = await startRecording(['1']);
    await lookAt(posts[0]!, 900);
    await vi.advanceTimersByTimeAsync(2000);
    expect(sentOf('posts:capture')).toEqual([]);
  });

  it('does not capture in a tab nobody sees', async () => {
    const { posts, sentOf } = await startRecording(['1']);
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await lookAt(posts[0]!, 3000);
    expect(sentOf('posts:capture')).toEqual([]);
  });

  it('keeps to posts of the account and those it reposted', async () => {
    const { posts, sentOf } = await startRecording(['own', 'other', 'repost', 'ad', 'unknown']);
    posts[1]!.dataset['by'] = 'somebody';
    Object.assign(posts[2]!.dataset, { by: 'somebody', repostedBy: 'Mara_Test' });
    posts[3]!.dataset['sponsored'] = '';
    posts[4]!.dataset['by'] = '';
    for (const post of posts) await lookAt(post);
    expect(idsOf(sentOf('posts:capture'))).toEqual(['own', 'repost']);
  });

  it('follows a node that the page uses for another post', async () => {
    const { posts, sentOf } = await startRecording(['1']);
    page.scrollTo(posts[0]!);
    await vi.advanceTimersByTimeAsync(600);
    posts[0]!.dataset['id'] = '2';
    await page.settle();
    page.scrollTo(posts[0]!);
    await vi.advanceTimersByTimeAsync(600);
    expect(sentOf('posts:capture')).toEqual([]);
    await vi.advanceTimersByTimeAsync(600);
    await page.settle();
    expect(idsOf(sentOf('posts:capture'))).toEqual(['2']);
  });
});

describe('pages that are not recorded', () => {
  it.each([
    ['another account', '/somebody_else'],
    ['the home page', '/home'],
  ])('%s: no bar, no capture', async (_what, path) => {
    window.history.replaceState(null, '', path);
    const { posts, sentOf } = await startRecording(['1']);
    await lookAt(posts[0]!);
    expect(sentOf('posts:capture')).toEqual([]);
    expect(bar().isShown).toBe(false);
  });

  it('cost nothing but a look at the address: the kit is not brought', async () => {
    const loadKit = vi.fn<LoadCaptureKit>().mockResolvedValue(buildCaptureKit(makeProfiles()));
    window.history.replaceState(null, '', '/home');
    await startRecording(['1'], { loadKit });
    expect(loadKit).not.toHaveBeenCalled();
  });

  it('also where only accounts of other networks are recorded', async () => {
    const loadKit = vi.fn<LoadCaptureKit>().mockResolvedValue(buildCaptureKit(makeProfiles()));
    await startRecording(['1'], { loadKit, settings: { ...ON, recordedAccounts: ['vk:mara_test'] } });
    expect(loadKit).not.toHaveBeenCalled();
  });

  it('also while the network is switched off', async () => {
    const { posts, sentOf } = await startRecording(['1'], { settings: { ...ON, disabledNetworks: ['x'] } });
    await lookAt(posts[0]!);
    expect(sentOf('posts:capture')).toEqual([]);
    expect(bar().isShown).toBe(false);
  });

  it('end the recording when the page navigates there without a reload', async () => {
    const { posts, sentOf } = await startRecording(['1']);
    window.history.replaceState(null, '', '/somebody_else');
    await lookAt(posts[0]!);
    expect(sentOf('posts:capture')).toEqual([]);
    expect(bar().isShown).toBe(false);
    window.history.replaceState(null, '', '/mara_test');
    document.body.append(makePost('2'));
    await page.settle();
    await vi.advanceTimersByTimeAsync(10);
    expect(bar().isShown).toBe(true);
  });

  it('end it also where the header of the page before stays a little longer', async () => {
    let shown = 'mara_test';
    const adapter = makeProfiles({
      readAccount: () => ({ value: { ...emptyRawAccount(), handle: shown }, missing: [], rules: {} }),
    });
    window.history.replaceState(null, '', '/somebody_else');
    const { posts, sentOf } = await startRecording(['1'], { adapter });
    expect(bar().isShown).toBe(true);
    shown = 'somebody_else';
    await vi.advanceTimersByTimeAsync(600);
    expect(bar().isShown).toBe(false);
    await lookAt(posts[0]!);
    expect(sentOf('posts:capture')).toEqual([]);
  });

  it('looks whose page it is before each capture', async () => {
    let shown = 'mara_test';
    const adapter = makeProfiles({
      readAccount: () => ({ value: { ...emptyRawAccount(), handle: shown }, missing: [], rules: {} }),
      readPost: (post) => makeReading({ nativeId: post.dataset['id'] ?? null, author: by('mara_test') }),
    });
    const { posts, sentOf } = await startRecording(['1', '2'], { adapter });
    await vi.advanceTimersByTimeAsync(40_000);
    await lookAt(posts[0]!);
    shown = 'somebody_else';
    await lookAt(posts[1]!);
    expect(idsOf(sentOf('posts:capture'))).toEqual(['1']);
    expect(bar().isShown).toBe(false);
  });

  it('waits for a header that comes late', async () => {
    let isDrawn = false;
    const drawn = makeProfiles();
    const adapter = makeProfiles({ readAccount: (context) => (isDrawn ? drawn.readAccount(context) : null) });
    const { posts, sentOf } = await startRecording(['1'], { adapter });
    expect(bar().isShown).toBe(false);
    isDrawn = true;
    await vi.advanceTimersByTimeAsync(600);
    await page.settle();
    expect(bar().isShown).toBe(true);
    await lookAt(posts[0]!);
    expect(idsOf(sentOf('posts:capture'))).toEqual(['1']);
  });
});

describe('the switch', () => {
  it('starts and ends it at once', async () => {
    const { posts, overlay, sentOf } = await startRecording(['1', '2'], { settings: OFF });
    expect(bar().isShown).toBe(false);
    overlay.applySettings(ON);
    await page.settle();
    await vi.advanceTimersByTimeAsync(10);
    await page.settle();
    await lookAt(posts[0]!);
    overlay.applySettings(OFF);
    expect(bar().isShown).toBe(false);
    await lookAt(posts[1]!);
    expect(idsOf(sentOf('posts:capture'))).toEqual(['1']);
  });

  it('on the page ends it before anybody answers, tells the background, and offers to take all back', async () => {
    const { posts, sentOf } = await startRecording(['1', '2']);
    await lookAt(posts[0]!);
    click(bar().button('Stop'));
    expect(bar().isShown).toBe(false);
    await lookAt(posts[1]!);
    expect(idsOf(sentOf('posts:capture'))).toEqual(['1']);
    expect(sentOf('accounts:stop-recording').map(({ payload }) => payload)).toEqual([{ accountId: 'x:mara_test' }]);
    const toast = page.rootOf(hostsIn(document).find((host) => host.dataset['jackdaw'] === 'toast')!);
    expect(toast.textContent).toContain('Recording stopped: 1 post captured');
    click([...toast.querySelectorAll('button')].find(({ textContent }) => textContent === 'Undo all')!);
    await page.settle();
    expect(sentOf('posts:undo-many').map(({ payload }) => payload)).toEqual([{ undoIds: ['undo-1'] }]);
    expect(page.buttonOf(posts[0]!).textContent).toBe('Capture post');
  });

  it('on the page is not pressed by a script', async () => {
    const { sentOf } = await startRecording(['1']);
    bar().button('Stop').click();
    expect(bar().isShown).toBe(true);
    expect(sentOf('accounts:stop-recording')).toEqual([]);
  });

  it('stays off on this page after a stop that the background did not hear of', async () => {
    const { overlay } = await startRecording(['1']);
    click(bar().button('Stop'));
    overlay.applySettings({ ...ON, locale: 'ru' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(bar().isShown).toBe(false);
  });

  it('ends by itself, with the reason, when nothing more can be stored', async () => {
    const { send } = makeSend((type) => (type === 'posts:capture' ? { ok: false, code: 'storage-full' } : undefined));
    const { posts } = await startRecording(['1'], { send });
    await lookAt(posts[0]!);
    expect(bar().isShown).toBe(false);
    const toast = page.rootOf(hostsIn(document).find((host) => host.dataset['jackdaw'] === 'toast')!);
    expect(toast.textContent).toContain('no space left');
  });
});
