// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';

import { click, makePost, press, trusted } from './feed-page';
import { bar, isPicked, pressInBar, startSelecting, startWithSelectPage } from './select-page';

startWithSelectPage();

describe('selecting posts', () => {
  it('opens a bar, and every badge becomes a choice', async () => {
    const { page, posts, reply } = await startSelecting(['1', '2']);
    expect(reply).toEqual({ ok: true, posts: 2 });
    expect(bar().root?.querySelector('[role=toolbar]')?.getAttribute('aria-label')).toBe('Select posts');
    expect(bar().text).toBe('Click posts to select them');
    expect(posts.map((post) => page.buttonOf(post).textContent)).toEqual(['Select post', 'Select post']);
    expect(posts.map(isPicked)).toEqual(['false', 'false']);
  });

  it('is refused on a page without posts', async () => {
    const { reply } = await startSelecting([]);
    expect(reply).toEqual({ ok: false, code: 'no-post-here' });
    expect(bar().isShown).toBe(false);
  });

  it('selects by badge, captures nothing yet, and takes a second press back', async () => {
    const { page, posts, sentOf } = await startSelecting(['1', '2']);
    click(page.buttonOf(posts[0]!));
    expect(isPicked(posts[0]!)).toBe('true');
    expect(bar().text).toBe('1 post selected');
    click(page.buttonOf(posts[0]!));
    expect(isPicked(posts[0]!)).toBe('false');
    await page.settle();
    expect(sentOf('posts:capture')).toEqual([]);
  });

  it('selects by a click anywhere on a post, of which the page hears nothing', async () => {
    const { posts } = await startSelecting(['1']);
    const link = document.createElement('a');
    posts[0]!.append(link);
    const heard = vi.fn();
    posts[0]!.addEventListener('click', heard);
    click(link);
    expect(isPicked(posts[0]!)).toBe('true');
    expect(heard).not.toHaveBeenCalled();
  });

  it('leaves clicks beside posts to the page', async () => {
    await startSelecting(['1']);
    const heard = vi.fn();
    const aside = document.createElement('button');
    aside.addEventListener('click', heard);
    document.body.append(aside);
    click(aside);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('does nothing for clicks made by a script', async () => {
    const { page, posts, sentOf } = await startSelecting(['1']);
    for (const target of [posts[0]!, page.buttonOf(posts[0]!)]) {
      target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }));
      expect(isPicked(posts[0]!)).toBe('false');
    }
    click(page.buttonOf(posts[0]!));
    bar().button('Capture 1').click();
    await page.settle();
    expect(sentOf('posts:capture')).toEqual([]);
  });

  it('selects a range with Shift, in either direction', async () => {
    const { page, posts } = await startSelecting(['1', '2', '3', '4']);
    click(page.buttonOf(posts[2]!));
    page
      .buttonOf(posts[0]!)
      .dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, composed: true, detail: 1, shiftKey: true })));
    expect(posts.map(isPicked)).toEqual(['true', 'true', 'true', 'false']);
  });

  it('selects all that the window shows, and none', async () => {
    const { page, posts } = await startSelecting(['1', '2', '3']);
    page.scrollTo(posts[1]!);
    await pressInBar('All visible');
    expect(posts.map(isPicked)).toEqual(['false', 'true', 'false']);
    await pressInBar('None');
    expect(posts.map(isPicked)).toEqual(['false', 'false', 'false']);
    expect(bar().text).toBe('Click posts to select them');
  });

  it('dresses posts that stream in', async () => {
    const { page } = await startSelecting(['1']);
    const later = makePost('2');
    document.body.append(later);
    await page.settle();
    expect(page.buttonOf(later).textContent).toBe('Select post');
    expect(isPicked(later)).toBe('false');
  });

  it.each(['on a badge', 'on the page', 'on the bar'])('ends with Escape %s', async (where) => {
    const { page, posts } = await startSelecting(['1']);
    const targets: Record<string, Element> = {
      'on a badge': posts[0]!.querySelector('[data-jackdaw]')!,
      'on the page': document.body,
      'on the bar': document.querySelector('[data-jackdaw="select"]')!,
    };
    press(targets[where]!, { key: 'Escape' });
    expect(bar().isShown).toBe(false);
    expect(page.buttonOf(posts[0]!).textContent).toBe('Capture post');
    expect(isPicked(posts[0]!)).toBeNull();
  });

  it('ends with the badges when the network is switched off', async () => {
    const { overlay } = await startSelecting(['1']);
    overlay.applySettings({ disabledNetworks: ['x'], recordedAccounts: [], locale: 'en' });
    expect(bar().isShown).toBe(false);
  });

  it('speaks the language of the moment', async () => {
    const { overlay } = await startSelecting(['1']);
    overlay.applySettings({ disabledNetworks: [], recordedAccounts: [], locale: 'ru' });
    expect(bar().names).toEqual(['Все видимые', 'Снять выбор', 'Сохранить (0)', 'Готово']);
  });
});
