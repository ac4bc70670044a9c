// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { PageContext } from '@/lib/networks/contract';
import { observePosts, type TrackedPost } from '@/lib/overlay/post-observer';

import { makeAdapter, makePost, preparePage } from './feed-page';

let page: ReturnType<typeof preparePage>;
let stop: AbortController;

beforeEach(() => {
  page = preparePage();
  stop = new AbortController();
});
afterEach(() => stop.abort());

function observe(options: { adapter?: ReturnType<typeof makeAdapter>; onAdded?: (post: HTMLElement) => void } = {}) {
  const log: string[] = [];
  const context: PageContext = { url: new URL('https://example.com/'), kind: 'feed', document };
  const observer = observePosts<TrackedPost>({
    locator: options.adapter ?? makeAdapter(),
    page: { document, window },
    context: () => context,
    onAdded(post, key) {
      options.onAdded?.(post);
      log.push(`+${key}`);
      return { post, key };
    },
    onChanged: (tracked, previous) => log.push(`${previous}>${tracked.key}`),
    onRemoved: (tracked) => log.push(`-${tracked.key}`),
    isPlaced: () => true,
    signal: stop.signal,
  });
  return { observer, log };
}

describe('observePosts', () => {
  it('finds the posts that are there at the start', async () => {
    document.body.append(makePost('1'), makePost('2'));
    const { log } = observe();
    await page.settle();
    expect(log).toEqual(['+1', '+2']);
  });

  it('finds each streamed post once, at whatever depth it arrives', async () => {
    const { observer, log } = observe();
    await page.settle();
    for (let id = 0; id < 500; id += 1) {
      const cell = document.createElement('div');
      cell.append(makePost(`${id}`));
      document.body.append(cell);
      if (id % 20 === 0) await page.runFrame();
    }
    await page.settle();
    expect(observer.posts.size).toBe(500);
    expect(new Set(log).size).toBe(500);
    expect(log.length).toBe(500);
  });

  it('takes several frames for a burst even where the clock does not tell, as in browsers that round it', async () => {
    vi.spyOn(window.performance, 'now').mockReturnValue(0);
    const { observer } = observe();
    await page.settle();
    document.body.append(...Array.from({ length: 1000 }, (_, id) => makePost(`${id}`)));
    await page.runFrame();
    const afterOneFrame = observer.posts.size;
    expect(afterOneFrame).toBeGreaterThan(0);
    expect(afterOneFrame).toBeLessThan(300);
    await page.settle();
    expect(observer.posts.size).toBe(1000);
  });

  it('stops within a frame when the time is spent, and carries the rest over', async () => {
    let now = 0;
    vi.spyOn(window.performance, 'now').mockImplementation(() => now);
    const { observer } = observe({ onAdded: () => (now += 2) });
    document.body.append(...Array.from({ length: 10 }, (_, id) => makePost(`${id}`)));
    await page.runFrame();
    expect(observer.posts.size).toBe(3);
    await page.settle();
    expect(observer.posts.size).toBe(10);
  });

  it('reads the identity anew when a node is recycled', async () => {
    const post = makePost('1');
    document.body.append(post);
    const { log } = observe();
    await page.settle();
    post.dataset['id'] = '2';
    await page.settle();
    expect(log).toEqual(['+1', '1>2']);
  });

  it('notices a change of identity that arrives as new children', async () => {
    const post = document.createElement('article');
    document.body.append(post);
    const adapter = makeAdapter({ postKey: (element) => element.querySelector('b')?.textContent ?? null });
    const { log } = observe({ adapter });
    await page.settle();
    const name = document.createElement('b');
    name.textContent = 'late';
    post.append(name);
    await page.settle();
    expect(log).toEqual(['+null', 'null>late']);
  });

  it('lets go of posts that leave, alone or with what held them', async () => {
    const list = document.createElement('div');
    list.append(makePost('1'), makePost('2'));
    document.body.append(list, makePost('3'));
    const { observer, log } = observe();
    await page.settle();
    list.remove();
    await page.settle();
    expect(log.slice(3)).toEqual(['-1', '-2']);
    expect([...observer.posts.values()].map(({ key }) => key)).toEqual(['3']);
  });

  it('lets go of a node that stops being a post', async () => {
    const post = makePost('1');
    document.body.append(post);
    const adapter = makeAdapter({ postOf: (element) => element.closest('article:not([hidden])') });
    const { log } = observe({ adapter });
    await page.settle();
    post.hidden = true;
    post.dataset['id'] = 'none';
    await page.settle();
    expect(log).toEqual(['+1', '-1']);
  });

  it('keeps a post that only moved', async () => {
    const post = makePost('1');
    document.body.append(document.createElement('div'), post);
    const { log } = observe();
    await page.settle();
    document.body.prepend(post);
    await page.settle();
    expect(log).toEqual(['+1']);
  });

  it('does not react to what it writes itself', async () => {
    observe({ onAdded: (post) => post.append(document.createElement('i')) });
    document.body.append(makePost('1'));
    await page.settle();
    await page.runFrame();
    expect(page.hasFrame()).toBe(false);
  });

  it('does nothing on a page where nothing happens', async () => {
    observe();
    await page.settle();
    expect(page.hasFrame()).toBe(false);
  });

  it('lets go of everything when it is stopped', async () => {
    document.body.append(makePost('1'));
    const { observer, log } = observe();
    await page.settle();
    stop.abort();
    document.body.append(makePost('2'));
    await page.runFrame();
    expect(log).toEqual(['+1', '-1']);
    expect(observer.posts.size).toBe(0);
  });
});
