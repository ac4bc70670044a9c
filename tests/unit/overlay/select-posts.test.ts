// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import {
  captured,
  click,
  makeAdapter,
  makePost,
  makeReading,
  makeSend,
  preparePage,
  press,
  start,
  trusted,
} from './feed-page';

let page: ReturnType<typeof preparePage>;
let running: ReturnType<typeof start> | undefined;

beforeEach(() => {
  page = preparePage();
});
afterEach(() => running?.stop.abort());

/** A page in select mode, with a background that answers as told. */
async function startSelecting(ids: readonly string[], answer = answerAll, overrides: Parameters<typeof start>[0] = {}) {
  const posts = ids.map(makePost);
  document.body.append(...posts);
  const background = makeSend(answer);
  running = start({ send: background.send, ...overrides });
  await page.settle();
  const reply = await running.overlay.answers['overlay:select-posts']({});
  return { posts, reply, ...running, ...background };
}

let undoIds = 0;
function answerAll(type: string, _payload: unknown): unknown {
  if (type === 'posts:undo-many') return { ok: true, undone: 3 };
  return type === 'posts:capture' ? captured({ undoId: `undo-${(undoIds += 1)}` }) : undefined;
}

const bar = () => page.barOf('select');
const isPicked = (post: HTMLElement): string | null => page.buttonOf(post).ariaPressed;
const idsOf = (sent: readonly { payload: unknown }[]) =>
  sent.map(({ payload }) => (payload as { reading: { value: { nativeId: string } } }).reading.value.nativeId);
const press1 = async (name: string): Promise<void> => {
  click(bar().button(name));
  await page.settle();
};

async function selectAll(posts: readonly HTMLElement[]): Promise<void> {
  for (const post of posts) click(page.buttonOf(post));
  await page.settle();
}

describe('selecting posts', () => {
  it('opens a bar, and every badge becomes a choice', async () => {
    const { posts, reply } = await startSelecting(['1', '2']);
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
    const { posts, sentOf } = await startSelecting(['1', '2']);
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
    const { posts, sentOf } = await startSelecting(['1']);
    posts[0]!.click();
    page.buttonOf(posts[0]!).click();
    expect(isPicked(posts[0]!)).toBe('false');
    click(page.buttonOf(posts[0]!));
    bar().button('Capture 1').click();
    await page.settle();
    expect(sentOf('posts:capture')).toEqual([]);
  });

  it('selects a range with Shift, in either direction', async () => {
    const { posts } = await startSelecting(['1', '2', '3', '4']);
    click(page.buttonOf(posts[2]!));
    page
      .buttonOf(posts[0]!)
      .dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, composed: true, detail: 1, shiftKey: true })));
    expect(posts.map(isPicked)).toEqual(['true', 'true', 'true', 'false']);
  });

  it('selects all that the window shows, and none', async () => {
    const { posts } = await startSelecting(['1', '2', '3']);
    page.scrollTo(posts[1]!);
    await press1('All visible');
    expect(posts.map(isPicked)).toEqual(['false', 'true', 'false']);
    await press1('None');
    expect(posts.map(isPicked)).toEqual(['false', 'false', 'false']);
    expect(bar().text).toBe('Click posts to select them');
  });

  it('dresses posts that stream in', async () => {
    await startSelecting(['1']);
    const later = makePost('2');
    document.body.append(later);
    await page.settle();
    expect(page.buttonOf(later).textContent).toBe('Select post');
    expect(isPicked(later)).toBe('false');
  });

  it.each(['on a badge', 'on the page', 'on the bar'])('ends with Escape %s', async (where) => {
    const { posts } = await startSelecting(['1']);
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

describe('capturing what is selected', () => {
  it('captures each once, in order, and says what is new and what is not', async () => {
    const { posts, sentOf } = await startSelecting(['1', '2', '3'], (type, payload) => {
      const id = (payload as { reading?: { value: { nativeId: string } } }).reading?.value.nativeId;
      return type === 'posts:capture'
        ? captured({ undoId: `u${id}`, outcome: id === '2' ? 'again' : 'new' })
        : undefined;
    });
    await selectAll(posts);
    await press1('Capture 3');
    expect(idsOf(sentOf('posts:capture'))).toEqual(['1', '2', '3']);
    expect(sentOf('posts:capture').map(({ payload }) => (payload as { method: string }).method)).toEqual([
      'many',
      'many',
      'many',
    ]);
    expect(bar().text).toBe('2 new, 1 captured again');
    expect(posts.map(isPicked)).toEqual(['false', 'false', 'false']);
  });

  it('goes on past failures, gives the reasons, and keeps what failed selected', async () => {
    const { posts } = await startSelecting(['1', '2', '3'], (type, payload) => {
      const id = (payload as { reading?: { value: { nativeId: string } } }).reading?.value.nativeId;
      if (type !== 'posts:capture') return undefined;
      return id === '3' ? captured() : { ok: false, code: 'reading-invalid' };
    });
    await selectAll(posts);
    await press1('Capture 3');
    expect(bar().text).toBe('1 new, 2 not captured');
    expect(bar().content).toContain('Not captured: this post could not be read. (2 posts)');
    expect(posts.map(isPicked)).toEqual(['true', 'true', 'false']);
    expect(bar().names).toContain('Capture 2');
  });

  it('stops by itself when nothing more can be stored', async () => {
    const { posts, sentOf } = await startSelecting(['1', '2', '3', '4', '5'], () => ({
      ok: false,
      code: 'storage-full',
    }));
    await selectAll(posts);
    await press1('Capture 5');
    expect(sentOf('posts:capture').length).toBeLessThanOrEqual(2);
    expect(bar().text).toBe('2 not captured, 3 left');
    expect(posts.map(isPicked)).toEqual(['true', 'true', 'true', 'true', 'true']);
  });

  it('never runs more than two at a time, shows how far it is, and can be stopped', async () => {
    const waiting: (() => void)[] = [];
    const { posts, sentOf } = await startSelecting(['1', '2', '3', '4'], (type) =>
      type === 'posts:capture' ? new Promise((resolve) => waiting.push(() => resolve(captured()))) : undefined,
    );
    await selectAll(posts);
    await press1('Capture 4');
    expect(sentOf('posts:capture').length).toBe(2);
    expect(bar().text).toBe('0 of 4');
    waiting.shift()!();
    await page.settle();
    expect(bar().text).toBe('1 of 4');
    expect(sentOf('posts:capture').length).toBe(3);
    await press1('Stop');
    waiting.splice(0).forEach((answer) => answer());
    await page.settle();
    expect(sentOf('posts:capture').length).toBe(3);
    expect(bar().text).toBe('3 new, 1 left');
    expect(posts.map(isPicked)).toEqual(['false', 'false', 'false', 'true']);
  });

  it('captures a post that left the page as it was when it was selected', async () => {
    const { posts, sentOf } = await startSelecting(['1', '2']);
    await selectAll(posts);
    posts[0]!.remove();
    // The feed uses the other node for another post.
    posts[1]!.dataset['id'] = '9';
    await page.settle();
    await press1('Capture 2');
    expect(idsOf(sentOf('posts:capture'))).toEqual(['1', '2']);
    expect(bar().text).toBe('2 new');
    expect(page.buttonOf(posts[1]!).dataset['state']).toBe('unpicked');
    await press1('Done');
    posts[1]!.dataset['id'] = '2';
    await page.settle();
    expect(page.buttonOf(posts[1]!).textContent).toBe('Captured');
  });

  it('says which could not be read and were gone at their turn', async () => {
    const readPost = vi.fn(() => {
      throw new Error('half drawn');
    });
    const adapter = makeAdapter({ readPost });
    const { posts, sentOf } = await startSelecting(['1'], answerAll, { adapter });
    await selectAll(posts);
    posts[0]!.remove();
    await page.settle();
    await press1('Capture 1');
    expect(sentOf('posts:capture')).toEqual([]);
    expect(bar().content).toContain('gone from the page before its turn');
    expect(bar().names).toContain('Capture 1');
  });

  it('reads a post again at its turn while the page still shows it', async () => {
    const { posts, sentOf } = await startSelecting(['1']);
    await selectAll(posts);
    posts[0]!.dataset['text'] = 'edited since';
    await press1('Capture 1');
    expect(sentOf('posts:capture')[0]!.payload).toMatchObject({
      reading: makeReading({ nativeId: '1', text: 'edited since' }),
    });
  });

  it('takes all back with one message, and the badges follow', async () => {
    const { posts, sentOf } = await startSelecting(['1', '2', '3']);
    await selectAll(posts);
    await press1('Capture 3');
    await press1('Undo all');
    const [undo, ...more] = sentOf('posts:undo-many');
    expect(more).toEqual([]);
    expect((undo!.payload as { undoIds: string[] }).undoIds.length).toBe(3);
    expect(bar().text).toBe('3 captures undone');
    await press1('Done');
    expect(posts.map((post) => page.buttonOf(post).textContent)).toEqual([
      'Capture post',
      'Capture post',
      'Capture post',
    ]);
  });

  it('puts the focus, where its button went, onto the way out and not onto Undo', async () => {
    const { posts } = await startSelecting(['1']);
    await selectAll(posts);
    bar().button('Capture 1').focus();
    await press1('Capture 1');
    expect(bar().names).toContain('Undo all');
    expect(bar().root?.activeElement?.textContent).toBe('Done');
  });

  it('offers Undo again when it could not be done', async () => {
    const { posts } = await startSelecting(['1'], (type) =>
      type === 'posts:capture' ? captured() : { ok: false, code: 'storage-unavailable' },
    );
    await selectAll(posts);
    await press1('Capture 1');
    await press1('Undo all');
    expect(bar().content).toContain('busy or closed');
    expect(bar().names).toContain('Undo all');
    await press1('Done');
    expect(page.buttonOf(posts[0]!).textContent).toBe('Captured');
  });
});
