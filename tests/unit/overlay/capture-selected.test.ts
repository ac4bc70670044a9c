// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';

import { captured, makeAdapter, makeReading } from './feed-page';
import {
  answerAll,
  bar,
  idsOf,
  isPicked,
  pressInBar,
  selectAll,
  startSelecting,
  startWithSelectPage,
} from './select-page';

startWithSelectPage();

describe('capturing what is selected', () => {
  it('captures each once, in order, and says what is new and what is not', async () => {
    const { posts, sentOf } = await startSelecting(['1', '2', '3'], (type, payload) => {
      const id = (payload as { reading?: { value: { nativeId: string } } }).reading?.value.nativeId;
      return type === 'posts:capture'
        ? captured({ undoId: `u${id}`, outcome: id === '2' ? 'again' : 'new' })
        : undefined;
    });
    await selectAll(posts);
    await pressInBar('Capture 3');
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
    await pressInBar('Capture 3');
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
    await pressInBar('Capture 5');
    expect(sentOf('posts:capture').length).toBeLessThanOrEqual(2);
    expect(bar().text).toBe('2 not captured, 3 left');
    expect(posts.map(isPicked)).toEqual(['true', 'true', 'true', 'true', 'true']);
  });

  it('never runs more than two at a time, shows how far it is, and can be stopped', async () => {
    const waiting: (() => void)[] = [];
    const { page, posts, sentOf } = await startSelecting(['1', '2', '3', '4', '5'], (type) =>
      type === 'posts:capture' ? new Promise((resolve) => waiting.push(() => resolve(captured()))) : undefined,
    );
    await selectAll(posts);
    await pressInBar('Capture 5');
    expect(sentOf('posts:capture').length).toBe(2);
    expect(bar().text).toBe('0 of 5');
    waiting.shift()!();
    await page.settle();
    expect(bar().text).toBe('1 of 5');
    expect(sentOf('posts:capture').length).toBe(3);
    // The same node from press to release, or the click would be lost.
    const stop = bar().button('Stop');
    waiting.shift()!();
    await page.settle();
    expect(bar().text).toBe('2 of 5');
    expect(bar().button('Stop')).toBe(stop);
    await pressInBar('Stop');
    waiting.splice(0).forEach((answer) => answer());
    await page.settle();
    expect(sentOf('posts:capture').length).toBe(4);
    expect(bar().text).toBe('4 new, 1 left');
    expect(posts.map(isPicked)).toEqual(['false', 'false', 'false', 'false', 'true']);
  });

  it('captures a post that left the page as it was when it was selected', async () => {
    const { page, posts, sentOf } = await startSelecting(['1', '2']);
    await selectAll(posts);
    posts[0]!.remove();
    // The feed uses the other node for another post.
    posts[1]!.dataset['id'] = '9';
    await page.settle();
    await pressInBar('Capture 2');
    expect(idsOf(sentOf('posts:capture'))).toEqual(['1', '2']);
    expect(bar().text).toBe('2 new');
    expect(page.buttonOf(posts[1]!).dataset['state']).toBe('unpicked');
    await pressInBar('Done');
    posts[1]!.dataset['id'] = '2';
    await page.settle();
    expect(page.buttonOf(posts[1]!).textContent).toBe('Captured');
  });

  it('says which could not be read and were gone at their turn', async () => {
    const readPost = vi.fn(() => {
      throw new Error('half drawn');
    });
    const adapter = makeAdapter({ readPost });
    const { page, posts, sentOf } = await startSelecting(['1'], answerAll, { adapter });
    await selectAll(posts);
    posts[0]!.remove();
    await page.settle();
    await pressInBar('Capture 1');
    expect(sentOf('posts:capture')).toEqual([]);
    expect(bar().content).toContain('gone from the page before its turn');
    expect(bar().names).toContain('Capture 1');
  });

  it('reads a post again at its turn while the page still shows it', async () => {
    const { posts, sentOf } = await startSelecting(['1']);
    await selectAll(posts);
    posts[0]!.dataset['text'] = 'edited since';
    await pressInBar('Capture 1');
    expect(sentOf('posts:capture')[0]!.payload).toMatchObject({
      reading: makeReading({ nativeId: '1', text: 'edited since' }),
    });
  });

  it('takes all back with one message, and the badges follow', async () => {
    const { page, posts, sentOf } = await startSelecting(['1', '2', '3']);
    await selectAll(posts);
    await pressInBar('Capture 3');
    await pressInBar('Undo all');
    const [undo, ...more] = sentOf('posts:undo-many');
    expect(more).toEqual([]);
    expect((undo!.payload as { undoIds: string[] }).undoIds.length).toBe(3);
    expect(bar().text).toBe('3 captures undone');
    await pressInBar('Done');
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
    await pressInBar('Capture 1');
    expect(bar().names).toContain('Undo all');
    expect(bar().root?.activeElement?.textContent).toBe('Done');
  });

  it('offers Undo again when it could not be done', async () => {
    const { page, posts } = await startSelecting(['1'], (type) =>
      type === 'posts:capture' ? captured() : { ok: false, code: 'storage-unavailable' },
    );
    await selectAll(posts);
    await pressInBar('Capture 1');
    await pressInBar('Undo all');
    expect(bar().content).toContain('busy or closed');
    expect(bar().names).toContain('Undo all');
    await pressInBar('Done');
    expect(page.buttonOf(posts[0]!).textContent).toBe('Captured');
  });
});
