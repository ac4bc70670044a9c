// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { captured, click, hostsIn, makePost, makeSend, preparePage, press, start } from './feed-page';

let page: ReturnType<typeof preparePage>;
let running: ReturnType<typeof start> | undefined;

beforeEach(() => {
  page = preparePage();
});
afterEach(() => running?.stop.abort());

type Answers = Record<string, (payload: never) => unknown>;

async function capturePosts(answers: Answers = {}, ...ids: string[]) {
  const all: Answers = {
    'posts:capture': () => captured({ postId: 'x:1' }),
    'posts:undo': () => ({ ok: true }),
    'posts:annotate': () => ({ ok: true, undoId: 'undo-2' }),
    'tags:recent': () => ({ ok: true, tags: ['launch', 'offer'] }),
    ...answers,
  };
  const background = makeSend((type, payload) => all[type]?.(payload));
  const posts = (ids.length === 0 ? ['1'] : ids).map(makePost);
  document.body.append(...posts);
  running = start({ send: background.send });
  await page.settle();
  for (const post of posts) {
    click(page.buttonOf(post));
    await page.settle();
  }
  return { posts, post: posts[0]!, ...background };
}

const rootOf = (post: HTMLElement): ShadowRoot => page.rootOf(hostsIn(post)[0]!);
const toolsOf = (post: HTMLElement): string[] =>
  [...rootOf(post).querySelectorAll('[data-action]')].map((button) => button.getAttribute('data-action')!);
const action = (post: HTMLElement, name: string): Element => rootOf(post).querySelector(`[data-action=${name}]`)!;
const fieldOf = (post: HTMLElement): HTMLInputElement | null => rootOf(post).querySelector('input, textarea');

/** Keys arrive at the host: that is all the page's window gets to see of a closed root. */
const key = (post: HTMLElement, init: KeyboardEventInit): KeyboardEvent => press(hostsIn(post)[0]!, init);

describe('after a capture', () => {
  it('Undo, Tag, Note and Capture again stand beside the badge', async () => {
    const { post } = await capturePosts();
    expect(toolsOf(post)).toEqual(['undo', 'tags', 'note', 'again']);
  });

  it('the badge keeps its own style beside that of its tools', async () => {
    const { post } = await capturePosts();
    const root = rootOf(post);
    const sheets = root.adoptedStyleSheets.length + root.querySelectorAll('style').length;
    // Its idle look, its other states, its tools.
    expect(sheets).toBe(3);
  });

  it('only the badge pressed last shows them', async () => {
    const { posts } = await capturePosts({}, '1', '2');
    expect(posts.map((post) => toolsOf(post).length)).toEqual([0, 4]);
  });

  it('says how much the page did not show', async () => {
    const { post } = await capturePosts({ 'posts:capture': () => captured({ missing: ['time', 'views'] }) });
    expect(rootOf(post).textContent).toContain('2 details were not on the page');
  });

  it('they go by themselves when nobody uses them', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true, advanceTimeDelta: 5 });
    const { post } = await capturePosts();
    await vi.advanceTimersByTimeAsync(7000);
    expect(toolsOf(post)).toEqual([]);
    vi.useRealTimers();
  });
});

describe('Undo', () => {
  it.each([
    ['by click', (post: HTMLElement) => click(action(post, 'undo'))],
    ['by the key u', (post: HTMLElement) => void key(post, { key: 'u' })],
    ['by the same key under a Cyrillic layout', (post: HTMLElement) => void key(post, { key: 'г', code: 'KeyU' })],
  ])('takes a capture back %s', async (_how, undo) => {
    const { post, sentOf } = await capturePosts();
    undo(post);
    await page.settle();
    expect(sentOf('posts:undo').map(({ payload }) => payload)).toEqual([{ undoId: 'undo-1' }]);
    expect(page.buttonOf(post).textContent).toBe('Capture post');
    expect(toolsOf(post)).toEqual([]);
  });

  it('that fails leaves the badge as it is', async () => {
    const { post } = await capturePosts({ 'posts:undo': () => ({ ok: false, code: 'storage-unavailable' }) });
    click(action(post, 'undo'));
    await page.settle();
    expect(page.buttonOf(post).textContent).toBe('Captured');
  });

  it('does nothing for a key a script made up', async () => {
    const { post, sentOf } = await capturePosts();
    hostsIn(post)[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'u', bubbles: true, composed: true }));
    await page.settle();
    expect(sentOf('posts:undo')).toEqual([]);
  });

  it('takes back the newest step first: a tag, then the capture', async () => {
    const { post, sentOf } = await capturePosts();
    key(post, { key: 't' });
    fieldOf(post)!.value = 'launch';
    fieldOf(post)!.focus();
    key(post, { key: 'Enter' });
    await page.settle();
    key(post, { key: 'u' });
    await page.settle();
    expect(page.buttonOf(post).textContent).toBe('Captured');
    key(post, { key: 'u' });
    await page.settle();
    expect(sentOf('posts:undo').map(({ payload }) => payload)).toEqual([{ undoId: 'undo-2' }, { undoId: 'undo-1' }]);
    expect(page.buttonOf(post).textContent).toBe('Capture post');
  });
});

describe('Tag', () => {
  it('opens a field with recent tags, adds one by click and saves on Enter', async () => {
    const { post, sentOf } = await capturePosts();
    key(post, { key: 't' });
    await page.settle();
    click(rootOf(post).querySelector('[data-tag=offer]')!);
    expect(fieldOf(post)!.value).toBe('offer, ');
    fieldOf(post)!.value += 'Offer, #autumn  sale';
    fieldOf(post)!.focus();
    key(post, { key: 'Enter' });
    await page.settle();
    expect(sentOf('posts:annotate').map(({ payload }) => payload)).toEqual([
      { postId: 'x:1', tags: ['offer', 'autumn sale'] },
    ]);
    expect(fieldOf(post)).toBeNull();
  });

  it('suggests what fits the word being typed', async () => {
    const { post } = await capturePosts();
    key(post, { key: 't' });
    await page.settle();
    fieldOf(post)!.value = 'lau';
    const typed = new Event('input', { bubbles: true, composed: true });
    Object.defineProperty(typed, 'isTrusted', { value: true });
    hostsIn(post)[0]!.dispatchEvent(typed);
    expect([...rootOf(post).querySelectorAll('[data-tag]')].map(({ textContent }) => textContent)).toEqual(['launch']);
  });

  it('keeps what was typed when it cannot be stored, and says why', async () => {
    const { post } = await capturePosts({ 'posts:annotate': () => ({ ok: false, code: 'storage-full' }) });
    key(post, { key: 't' });
    fieldOf(post)!.value = 'launch';
    fieldOf(post)!.focus();
    key(post, { key: 'Enter' });
    await page.settle();
    expect(fieldOf(post)!.value).toBe('launch');
    expect(rootOf(post).querySelector('[role=alert]')!.textContent).toContain('no space left');
  });

  it('does not save the Enter that ends the composition of a word', async () => {
    const { post, sentOf } = await capturePosts();
    key(post, { key: 't' });
    fieldOf(post)!.value = '新';
    fieldOf(post)!.focus();
    key(post, { key: 'Enter', isComposing: true });
    await page.settle();
    expect(sentOf('posts:annotate')).toEqual([]);
  });
});

describe('Note', () => {
  it('saves on Ctrl+Enter; Enter alone starts a new line', async () => {
    const { post, sentOf } = await capturePosts();
    key(post, { key: 'n' });
    fieldOf(post)!.value = 'Good hook';
    fieldOf(post)!.focus();
    expect(key(post, { key: 'Enter' }).defaultPrevented).toBe(false);
    expect(sentOf('posts:annotate')).toEqual([]);
    key(post, { key: 'Enter', ctrlKey: true });
    await page.settle();
    expect(sentOf('posts:annotate').map(({ payload }) => payload)).toEqual([{ postId: 'x:1', note: 'Good hook' }]);
  });

  it('closes on Escape without saving, and gives the focus back to the badge', async () => {
    const { post, sentOf } = await capturePosts();
    key(post, { key: 'n' });
    fieldOf(post)!.value = 'Draft';
    key(post, { key: 'Escape' });
    await page.settle();
    expect(fieldOf(post)).toBeNull();
    expect(sentOf('posts:annotate')).toEqual([]);
    expect(rootOf(post).activeElement).toBe(page.buttonOf(post));
  });

  it('is stored when another post is captured meanwhile', async () => {
    const { posts, sentOf } = await capturePosts({}, '1', '2');
    key(posts[1]!, { key: 'n' });
    fieldOf(posts[1]!)!.value = 'Half a thought';
    click(page.buttonOf(posts[0]!));
    await page.settle();
    expect(sentOf('posts:annotate').map(({ payload }) => payload)).toEqual([{ postId: 'x:1', note: 'Half a thought' }]);
  });
});

describe('keys', () => {
  it('typed in the overlay never reach the page, not even its capturing listeners', async () => {
    const { post } = await capturePosts();
    const heard = vi.fn();
    for (const type of ['keydown', 'keyup', 'keypress', 'input']) document.addEventListener(type, heard, true);
    key(post, { key: 'n' });
    key(post, { key: 'x' });
    for (const type of ['keyup', 'keypress', 'input']) {
      hostsIn(post)[0]!.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    expect(heard).not.toHaveBeenCalled();
  });

  it('pressed elsewhere on the page are left to it', async () => {
    await capturePosts();
    const heard = vi.fn();
    document.addEventListener('keydown', heard, true);
    press(document.body, { key: 'u' });
    expect(heard).toHaveBeenCalledOnce();
  });
});
