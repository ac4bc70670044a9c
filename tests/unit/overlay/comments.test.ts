// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { CommentReader, NetworkAdapter } from '@/lib/networks/contract';
import { emptyRawComment } from '@/lib/networks/shared/empty';
import { findAll } from '@/lib/networks/shared/find-all';

import {
  captured,
  click,
  hostsIn,
  makeAdapter,
  makePost,
  makeSend,
  preparePage,
  press,
  start,
  trusted,
} from './feed-page';

const SELECTOR = '[data-comment]';
const comments: CommentReader = {
  findComments: (root) => findAll(root, SELECTOR),
  commentOf: (element) => element.closest<HTMLElement>(SELECTOR),
  commentKey: (comment) => comment.dataset['comment'] ?? null,
  commentAnchor: (comment) => ({ element: comment, where: 'append', layout: 'inline' }),
  readComment: (comment) => ({
    value: { ...emptyRawComment(), nativeId: comment.dataset['comment'] ?? null, text: comment.dataset['text'] ?? '' },
    missing: [],
    rules: {},
  }),
  postOfComment: (comment) => comment.closest('article'),
};
const adapter: NetworkAdapter = makeAdapter({ commentsSelector: SELECTOR, comments });

let page: ReturnType<typeof preparePage>;
let stop = new AbortController();
beforeEach(() => {
  page = preparePage();
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const DUE = '2026-03-02T12:30:00.000Z';
const queued = { ok: true, replyId: 'x:c1', undoId: 'undo-q', dueAt: DUE };

function makeComment(id: string, text = ''): HTMLElement {
  const comment = document.createElement('p');
  comment.dataset['comment'] = id;
  comment.dataset['text'] = text;
  return comment;
}

async function movePointer(): Promise<void> {
  document.body.dispatchEvent(trusted(new Event('pointermove', { bubbles: true })));
  await page.settle();
}

async function openTalk(options: Parameters<typeof start>[0] = {}) {
  const post = makePost('1');
  const comment = makeComment('c1', 'How much?');
  post.append(comment, makeComment('c2'));
  document.body.append(post);
  ({ stop } = start({ adapter, ...options }));
  await page.settle();
  await movePointer();
  return { post, comment };
}

const buttonOf = (comment: HTMLElement): HTMLButtonElement => page.buttonOf(comment);
const labelOf = (comment: HTMLElement): string => buttonOf(comment).textContent;

describe('comments of a page', () => {
  it('get a button each once the person moves, and not before', async () => {
    const post = makePost('1');
    const comment = makeComment('c1');
    post.append(comment);
    document.body.append(post);
    ({ stop } = start({ adapter }));
    await page.settle();
    expect(hostsIn(comment)).toEqual([]);
    document.body.dispatchEvent(new Event('pointermove', { bubbles: true }));
    await page.settle();
    expect(hostsIn(comment), 'a script moves nothing').toEqual([]);
    await movePointer();
    expect(labelOf(comment)).toBe('To answer');
    const later = makeComment('c9');
    post.append(later);
    await page.settle();
    expect(labelOf(later)).toBe('To answer');
    later.remove();
    await page.settle();
    expect(hostsIn(later)).toEqual([]);
  });

  it('have none where the network is switched off', async () => {
    const settings = { disabledNetworks: ['x'], recordedAccounts: [], locale: 'en' } as const;
    const { comment } = await openTalk({ settings: { ...settings, disabledNetworks: ['x'], recordedAccounts: [] } });
    expect(hostsIn(comment)).toEqual([]);
  });

  it('go into the queue by one press, with the post they stand under', async () => {
    const { send, sentOf } = makeSend((type) => (type === 'replies:queue' ? queued : undefined));
    const { comment } = await openTalk({ send });
    click(buttonOf(comment));
    await page.settle();
    expect(sentOf('replies:queue')).toMatchObject([
      {
        payload: {
          network: 'x',
          reading: { value: { nativeId: 'c1', text: 'How much?' } },
          post: { nativeId: '1' },
        },
      },
    ]);
    expect(labelOf(comment)).toMatch(/^To answer by /);
  });

  it('come out of it by another press', async () => {
    const { send, sentOf } = makeSend((type) => (type === 'replies:queue' ? queued : { ok: true }));
    const { comment } = await openTalk({ send });
    click(buttonOf(comment));
    await page.settle();
    click(buttonOf(comment));
    await page.settle();
    expect(sentOf('posts:undo').map(({ payload }) => payload)).toEqual([{ undoId: 'undo-q' }]);
    expect(labelOf(comment)).toBe('To answer');
  });

  it('say it when they wait there from before, and are not taken out by accident', async () => {
    const { send, sentOf } = makeSend((type) =>
      type === 'replies:status' ? { ok: true, waiting: { c1: { replyId: 'x:c1', dueAt: DUE } } } : undefined,
    );
    const { comment } = await openTalk({ send });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(sentOf('replies:status')).toEqual([
      { type: 'replies:status', payload: { network: 'x', nativeIds: ['c1', 'c2'] } },
    ]);
    expect(labelOf(comment)).toMatch(/^To answer by /);
    click(buttonOf(comment));
    await page.settle();
    expect(sentOf('posts:undo')).toEqual([]);
  });

  it('say why they could not be queued, and can be tried again', async () => {
    let isFull = true;
    const { send } = makeSend((type) => {
      if (type !== 'replies:queue') return undefined;
      return isFull ? { ok: false, code: 'storage-full' } : queued;
    });
    const { comment } = await openTalk({ send });
    click(buttonOf(comment));
    await page.settle();
    expect(labelOf(comment)).toContain('no space left');
    isFull = false;
    click(buttonOf(comment));
    await page.settle();
    expect(labelOf(comment)).toMatch(/^To answer by /);
  });

  it('are not queued by a click that a script made', async () => {
    const { send, sentOf } = makeSend(() => queued);
    const { comment } = await openTalk({ send });
    buttonOf(comment).click();
    await page.settle();
    expect(sentOf('replies:queue')).toEqual([]);
  });

  it('never break the page when their reader does', async () => {
    const broken = {
      ...comments,
      commentKey: () => {
        throw new Error('no');
      },
    };
    const faults: string[] = [];
    const { comment } = await openTalk({
      adapter: makeAdapter({ commentsSelector: SELECTOR, comments: broken }),
      onFault: (_error, where) => faults.push(where),
    });
    expect(labelOf(comment)).toBe('To answer');
    expect(faults).toContain('x.commentKey');
  });
});

describe('a captured post', () => {
  it('keeps its visible comments by the key c', async () => {
    const { send, sentOf } = makeSend((type) => {
      if (type === 'posts:capture') return captured();
      return type === 'posts:discussion' ? { ok: true, undoId: 'undo-d', kept: 2 } : undefined;
    });
    const { post } = await openTalk({ send });
    const badge = hostsIn(post).find((host) => host.parentElement === post)!;
    click(page.rootOf(badge).querySelector('button')!);
    await page.settle();
    press(badge, { key: 'c' });
    await page.settle();
    expect(sentOf('posts:discussion')).toMatchObject([
      { payload: { postId: 'x:1', comments: [{ value: { nativeId: 'c1' } }, { value: { nativeId: 'c2' } }] } },
    ]);
  });
});
