// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

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
});
afterEach(() => running?.stop.abort());

async function startWith(overrides: Parameters<typeof start>[0] = {}, ...ids: string[]) {
  const posts = ids.map(makePost);
  document.body.append(...posts);
  running = start(overrides);
  await page.settle();
  return { posts, post: posts[0]!, ...running };
}

const labelOf = (post: HTMLElement): string => page.buttonOf(post).textContent;
const toastText = (): string => {
  const host = hostsIn(document).find((one) => one.parentElement === document.documentElement);
  return host === undefined ? '' : page.rootOf(host).textContent;
};

describe('badges', () => {
  it('stand once on each post and add nothing to the head', async () => {
    const { posts } = await startWith({}, '1', '2', '3');
    expect(posts.map((post) => hostsIn(post).length)).toEqual([1, 1, 1]);
    expect(posts.map(labelOf)).toEqual(['Capture post', 'Capture post', 'Capture post']);
    expect(document.head.children.length).toBe(0);
  });

  it('hide what they hold from the page', async () => {
    const { post } = await startWith({}, '1');
    const host = hostsIn(post)[0]!;
    expect(host.shadowRoot).toBeNull();
    expect(host.textContent).toBe('');
    expect(host.getAttributeNames()).toEqual(['data-jackdaw']);
  });

  it('stand on the corner of a post for which the adapter has no place', async () => {
    const { post } = await startWith({ adapter: makeAdapter({ badgeAnchor: () => null }) }, '1');
    expect(hostsIn(post)[0]!.getAttribute('data-jackdaw')).toBe('corner');
    expect(post.firstElementChild).toBe(hostsIn(post)[0]);
  });

  it('come back when the page throws them out, but not for ever', async () => {
    const { post } = await startWith({}, '1');
    let comebacks = 0;
    for (let round = 0; round < 40; round += 1) {
      hostsIn(post)[0]?.remove();
      await page.settle();
      comebacks += hostsIn(post).length;
    }
    expect(comebacks).toBeGreaterThan(5);
    expect(comebacks).toBeLessThan(40);
  });

  it('leave with their post and are no longer watched', async () => {
    const { post } = await startWith({}, '1', '2');
    expect(page.watched.size).toBe(2);
    post.remove();
    await page.settle();
    expect(hostsIn(post)).toEqual([]);
    expect(page.watched.size).toBe(1);
  });

  it('replace those an older copy of the script left behind', async () => {
    const leftover = document.createElement('span');
    leftover.setAttribute('data-jackdaw', 'inline');
    document.body.append(leftover);
    await startWith({}, '1');
    expect(leftover.isConnected).toBe(false);
    expect(hostsIn(document).length).toBe(1);
  });

  it('go and come back with the switch of the network', async () => {
    const { post, overlay } = await startWith({}, '1');
    overlay.applySettings({ disabledNetworks: ['x'], recordedAccounts: [], locale: 'en' });
    expect(hostsIn(document).length).toBe(0);
    overlay.applySettings({ disabledNetworks: [], recordedAccounts: [], locale: 'en' });
    await page.settle();
    expect(hostsIn(post).length).toBe(1);
  });

  it('change their language at once, also those made later', async () => {
    const { post, overlay } = await startWith({}, '1');
    overlay.applySettings({ disabledNetworks: [], recordedAccounts: [], locale: 'ru' });
    const later = makePost('2');
    document.body.append(later);
    await page.settle();
    expect(labelOf(post)).toBe('Сохранить пост');
    expect(labelOf(later)).toBe('Сохранить пост');
  });

  it('go when the script is told to stop', async () => {
    const { stop } = await startWith({}, '1');
    stop.abort();
    expect(hostsIn(document).length).toBe(0);
  });

  it('survive an adapter that throws, and the person is told once', async () => {
    const onFault = vi.fn();
    const adapter = makeAdapter({
      badgeAnchor: () => {
        throw new Error('bug');
      },
    });
    const { posts } = await startWith({ adapter, onFault }, '1', '2');
    expect(posts.map((post) => hostsIn(post).length)).toEqual([1, 1]);
    expect(onFault).toHaveBeenCalledTimes(2);
    expect(toastText()).toContain('could not read some posts');
  });
});

describe('posts known from before', () => {
  const status = { postId: 'x:1', lastCapturedAt: '2026-01-01T00:00:00.000Z', tags: ['a'], note: '' };

  it('show it once their badge is in view, and that they changed', async () => {
    const { send, sentOf } = makeSend((type) => {
      if (type === 'posts:status') return { ok: true, captured: { '1': status } };
      return { ok: true, changed: true, likesDelta: 240 };
    });
    const { posts } = await startWith({ send }, '1', '2');
    expect(sentOf('posts:status')).toEqual([]);
    posts.forEach((post) => page.see(post));
    await vi.waitFor(() => expect(page.buttonOf(posts[0]!).dataset['state']).toBe('changed'));
    expect(labelOf(posts[0]!)).toBe('Changed since you captured it: likes +240');
    expect(labelOf(posts[1]!)).toBe('Capture post');
    expect(sentOf('posts:status').map(({ payload }) => payload)).toEqual([{ network: 'x', nativeIds: ['1', '2'] }]);
  });

  it('are captured again by a click', async () => {
    const { send, sentOf } = makeSend((type) => {
      if (type === 'posts:status') return { ok: true, captured: { '1': status } };
      return type === 'posts:compare' ? { ok: true, changed: false, likesDelta: null } : captured({ outcome: 'again' });
    });
    const { post } = await startWith({ send }, '1');
    page.see(post);
    await vi.waitFor(() => expect(labelOf(post)).toBe('Captured'));
    click(page.buttonOf(post));
    await page.settle();
    expect(sentOf('posts:capture').length).toBe(1);
  });

  it('are asked for again when nobody answered', async () => {
    const { send, sentOf } = makeSend();
    const { post } = await startWith({ send }, '1');
    page.see(post);
    await vi.waitFor(() => expect(sentOf('posts:status').length).toBe(1));
    page.see(post);
    await vi.waitFor(() => expect(sentOf('posts:status').length).toBe(2));
  });
});

describe('requests from elsewhere', () => {
  it('capture the post of the page, told by the address', async () => {
    const { send, sentOf } = makeSend(() => captured());
    window.history.replaceState(null, '', '/status/22');
    const { overlay } = await startWith({ send, adapter: makeAdapter({ pageOf: () => 'post' }) }, '11', '22');
    const reply = await overlay.answers['overlay:capture-page']({ method: 'popup' });
    expect(reply).toMatchObject({ ok: true });
    expect(sentOf('posts:capture')[0]!.payload).toMatchObject({
      method: 'popup',
      reading: makeReading({ nativeId: '22' }),
    });
    expect(toastText()).toContain('Post captured');
  });

  it('capture the post that holds a link', async () => {
    const { send, sentOf } = makeSend(() => captured());
    const { posts, overlay } = await startWith({ send }, '1', '2');
    const link = document.createElement('a');
    link.href = 'https://example.com/there';
    posts[1]!.append(link);
    vi.spyOn(posts[1]!, 'getBoundingClientRect').mockReturnValue({ top: 10, bottom: 20, height: 10 } as DOMRect);
    await overlay.answers['overlay:capture-link']({ url: link.href });
    expect(sentOf('posts:capture')[0]!.payload).toMatchObject({
      method: 'menu',
      reading: makeReading({ nativeId: '2' }),
    });
  });

  it('say when there is no post', async () => {
    const { overlay } = await startWith();
    expect(await overlay.answers['overlay:capture-in-view']({ method: 'keyboard' })).toEqual({
      ok: false,
      code: 'no-post-here',
    });
  });

  it('are answered also where the badges are switched off', async () => {
    const { send } = makeSend(() => captured());
    window.history.replaceState(null, '', '/status/1');
    const { overlay } = await startWith(
      {
        send,
        adapter: makeAdapter({ pageOf: () => 'post' }),
        settings: { disabledNetworks: ['x'], recordedAccounts: [], locale: 'en' },
      },
      '1',
    );
    expect(hostsIn(document).length).toBe(0);
    expect(await overlay.answers['overlay:capture-page']({ method: 'popup' })).toMatchObject({ ok: true });
  });
});

describe('navigation without reload', () => {
  it('looks at the page with its new address', async () => {
    const adapter = makeAdapter({
      pageOf: (url) => (url.pathname === '/two' ? 'profile' : 'feed'),
      *findPosts(root, context) {
        if (context.kind === 'profile') yield* root.querySelectorAll<HTMLElement>('article');
      },
    });
    window.history.replaceState(null, '', '/one');
    const { post } = await startWith({ adapter }, '1');
    expect(hostsIn(post).length).toBe(0);
    window.history.pushState(null, '', '/two');
    document.body.append(document.createElement('p'));
    await page.settle();
    expect(hostsIn(post).length).toBe(1);
  });
});
