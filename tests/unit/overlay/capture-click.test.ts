// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { buildCaptureKit, type CaptureKit, type LoadCaptureKit } from '@/lib/overlay/capture-kit';

import { captured, click, hostsIn, makeAdapter, makePost, makeSend, preparePage, start, trusted } from './feed-page';

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

describe('a click', () => {
  it('captures and says so only after the answer', async () => {
    const capture = Promise.withResolvers<unknown>();
    const { send, sentOf } = makeSend((type) => (type === 'posts:capture' ? capture.promise : undefined));
    const { post } = await startWith({ send }, '1');
    click(page.buttonOf(post));
    expect(page.buttonOf(post).dataset['state']).toBe('saving');
    capture.resolve(captured());
    await page.settle();
    expect(labelOf(post)).toBe('Captured');
    expect(sentOf('posts:capture')[0]!.payload).toMatchObject({
      network: 'x',
      method: 'badge',
      reading: { value: { nativeId: '1' } },
      account: null,
      thumbnail: null,
    });
  });

  it('made by a script does nothing', async () => {
    const { send, sentOf } = makeSend();
    const { post } = await startWith({ send }, '1');
    page.buttonOf(post).click();
    page.buttonOf(post).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    hostsIn(post)[0]!.click();
    await page.settle();
    expect(sentOf('posts:capture')).toEqual([]);
  });

  it('does not reach the page', async () => {
    const { post } = await startWith({}, '1');
    const heard = vi.fn();
    document.body.addEventListener('click', heard);
    click(page.buttonOf(post));
    expect(heard).not.toHaveBeenCalled();
  });

  it('twice in a row captures once', async () => {
    const { send, sentOf } = makeSend((type) => (type === 'posts:capture' ? captured() : undefined));
    const { post } = await startWith({ send }, '1');
    click(page.buttonOf(post));
    click(page.buttonOf(post));
    await page.settle();
    expect(sentOf('posts:capture').length).toBe(1);
  });

  it('reads the identity of that moment', async () => {
    const { send, sentOf } = makeSend(() => captured());
    const { post } = await startWith({ send }, '1');
    post.dataset['id'] = '2';
    click(page.buttonOf(post));
    await page.settle();
    expect(sentOf('posts:capture')[0]!.payload).toMatchObject({ reading: { value: { nativeId: '2' } } });
    expect(labelOf(post)).toBe('Captured');
  });

  it('is not credited to the post that took the node over meanwhile', async () => {
    const capture = Promise.withResolvers<unknown>();
    const { send, sentOf } = makeSend((type) => (type === 'posts:capture' ? capture.promise : undefined));
    const { post } = await startWith({ send }, '1');
    click(page.buttonOf(post));
    await vi.waitFor(() => expect(sentOf('posts:capture').length).toBe(1));
    post.dataset['id'] = '2';
    await page.settle();
    capture.resolve(captured());
    await page.settle();
    expect(labelOf(post)).toBe('Capture post');
    const again = makePost('1');
    document.body.append(again);
    await page.settle();
    expect(labelOf(again)).toBe('Captured');
  });

  it('captures nothing when the node shows another post by the time it can be read', async () => {
    const { send, sentOf } = makeSend(() => captured());
    const kit = Promise.withResolvers<CaptureKit>();
    const { post } = await startWith({ send, loadKit: () => kit.promise }, '1');
    click(page.buttonOf(post));
    post.dataset['id'] = '2';
    kit.resolve(buildCaptureKit(makeAdapter()));
    await page.settle();
    expect(sentOf('posts:capture')).toEqual([]);
    expect(labelOf(post)).toBe('Capture post');
  });

  it('brings what capturing needs when the pointer comes to the first button', async () => {
    const loadKit = vi.fn<LoadCaptureKit>().mockResolvedValue(buildCaptureKit(makeAdapter()));
    const { post } = await startWith({ loadKit }, '1');
    document.body.dispatchEvent(trusted(new Event('pointerover', { bubbles: true, composed: true })));
    hostsIn(post)[0]!.dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }));
    expect(loadKit, 'neither elsewhere nor for a script').not.toHaveBeenCalled();
    hostsIn(post)[0]!.dispatchEvent(trusted(new Event('pointerover', { bubbles: true, composed: true })));
    hostsIn(post)[0]!.dispatchEvent(trusted(new Event('pointerover', { bubbles: true, composed: true })));
    expect(loadKit).toHaveBeenCalledTimes(1);
  });

  it('says why when the readers cannot be loaded, and can be repeated', async () => {
    const { send } = makeSend(() => captured());
    const loadKit = vi
      .fn<LoadCaptureKit>()
      .mockResolvedValueOnce({ ok: false, code: 'not-delivered' })
      .mockResolvedValue(buildCaptureKit(makeAdapter()));
    const { post } = await startWith({ send, loadKit }, '1');
    click(page.buttonOf(post));
    await page.settle();
    expect(labelOf(post)).toContain('did not answer');
    click(page.buttonOf(post));
    await page.settle();
    expect(labelOf(post)).toBe('Captured');
  });

  it('sends the header on the page of an account, and the post even when the header cannot be read', async () => {
    const header = { value: { handle: 'made_up' }, missing: [], rules: {} } as never;
    const readAccount = vi
      .fn()
      .mockReturnValueOnce(header)
      .mockImplementation(() => {
        throw new Error('bug');
      });
    const { send, sentOf } = makeSend(() => captured());
    const { posts } = await startWith(
      { send, adapter: makeAdapter({ pageOf: () => 'profile', readAccount }) },
      '1',
      '2',
    );
    for (const post of posts) {
      click(page.buttonOf(post));
      await page.settle();
    }
    expect(sentOf('posts:capture').map(({ payload }) => (payload as { account: unknown }).account)).toEqual([
      header,
      null,
    ]);
  });

  it.each([
    ['storage-full', 'Not captured: no space left on this computer. Press to try again.'],
    ['not-delivered', 'Not captured: Jackdaw did not answer. Press to try again.'],
    ['reading-invalid', 'Not captured: this post could not be read. Press to try again.'],
  ])('that fails with %s says why, and can be repeated', async (code, sentence) => {
    let isBroken = true;
    const { send } = makeSend(() => (isBroken ? { ok: false, code } : captured()));
    const { post } = await startWith({ send }, '1');
    click(page.buttonOf(post));
    await page.settle();
    expect(page.buttonOf(post).dataset['state']).toBe('error');
    expect(labelOf(post)).toBe(sentence);
    isBroken = false;
    click(page.buttonOf(post));
    await page.settle();
    expect(labelOf(post)).toBe('Captured');
  });

  it('on a post the adapter cannot read is an error on the badge, not on the page', async () => {
    const onFault = vi.fn();
    const adapter = makeAdapter({
      readPost: () => {
        throw new Error('bug');
      },
    });
    const { post } = await startWith({ adapter, onFault }, '1');
    click(page.buttonOf(post));
    await page.settle();
    expect(labelOf(post)).toContain('something went wrong');
    expect(onFault).toHaveBeenCalledOnce();
  });

  it('after the extension was reloaded says so once, calmly', async () => {
    const { send } = makeSend(() => ({ ok: false, code: 'context-invalidated' }));
    const { posts } = await startWith({ send }, '1', '2');
    click(page.buttonOf(posts[0]!));
    await page.settle();
    expect(toastText()).toContain('Reload this tab');
    hostsIn(document)
      .find((one) => one.parentElement === document.documentElement)!
      .remove();
    click(page.buttonOf(posts[1]!));
    await page.settle();
    expect(toastText()).toBe('');
    expect(labelOf(posts[1]!)).toContain('Reload this tab');
  });
});
