import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';

import { linkedinAdapter } from '@/lib/networks/linkedin/adapter';
import { practiceAdapter } from '@/lib/networks/practice/adapter';
import { answerOrder } from '@/lib/quiet-page/answer-order';
import { quietAnswerSchema } from '@/lib/quiet-page/answer-schema';
import { ORDER_NAME, type QuietAnswer, type QuietOrder } from '@/lib/quiet-page/order';

const POSTS = ['one', 'two', 'three']
  .map(
    (key) =>
      `<article data-rookery-post="${key}"><b data-author="${key}">Author ${key}</b><p data-text>Words of ${key}. ${'More. '.repeat(60)}</p><a href="/post/${key}">Open</a></article>`,
  )
  .join('');

interface Asked {
  answer: QuietAnswer;
  world: object;
  /** The page before and after. */
  pages: [string, string];
}

function ask(order: unknown, { html = POSTS, adapter = practiceAdapter, focus = '' } = {}): Asked {
  const { window } = new JSDOM(`<html lang="en"><body>${html}</body></html>`, { url: 'https://rookery.example/' });
  const { document } = window;
  // jsdom lays nothing out: there only focus tells which post is meant.
  if (focus !== '') document.querySelector<HTMLElement>(focus)?.focus();
  const world = order === undefined ? {} : { [ORDER_NAME]: order };
  const before = document.documentElement.outerHTML;
  const page = { document, window: window as unknown as Window & typeof globalThis };
  const answer = answerOrder(adapter, page, world);
  return { answer, world, pages: [before, document.documentElement.outerHTML] };
}

describe('an order left in a page', () => {
  it('is taken, so that nothing stays', () => {
    expect(ask({ do: 'list' } satisfies QuietOrder).world).toEqual({});
    expect(ask({ do: 'read-listed', key: 'gone' } satisfies QuietOrder).world).toEqual({});
  });

  it.each([undefined, null, 'list', {}])('that is none (%s) is refused', (order) =>
    expect(ask(order).answer).toEqual({ ok: false, code: 'unexpected' }),
  );

  it('for the list gives keys and first words, short', () => {
    const { answer } = ask({ do: 'list' });
    if (!answer.ok || answer.did !== 'list') throw new Error('no list');
    expect(answer.posts.map(({ key }) => key)).toEqual(['one', 'two', 'three']);
    expect(answer.posts[0]?.start).toMatch(/^Words of one\. More\./);
    expect(answer.posts[0]?.start.length).toBeLessThanOrEqual(140);
    expect(quietAnswerSchema.safeParse(answer).success).toBe(true);
  });

  it('for one of the list gives that post, also when others moved', () => {
    const { answer } = ask({ do: 'read-listed', key: 'two' });
    expect(answer).toMatchObject({ ok: true, did: 'read', reading: { value: { nativeId: 'two' } }, account: null });
    expect(quietAnswerSchema.safeParse(answer).success).toBe(true);
  });

  it('for a post that is gone says so', () => {
    expect(ask({ do: 'read-listed', key: 'four' }).answer).toEqual({ ok: false, code: 'no-post-here' });
    expect(ask({ do: 'read-in-view' }, { html: '<p>Nothing here</p>' }).answer).toEqual({
      ok: false,
      code: 'no-post-here',
    });
  });

  it('for a link gives the post that holds it and nothing else', () => {
    const url = 'https://rookery.example/post/three';
    expect(ask({ do: 'read-link', url }, { focus: '[href="/post/three"]' }).answer).toMatchObject({
      reading: { value: { nativeId: 'three' } },
    });
    expect(ask({ do: 'read-link', url: `${url}x` }).answer).toEqual({ ok: false, code: 'no-post-here' });
  });

  it('for the post in view gives the one with focus', () => {
    expect(ask({ do: 'read-in-view' }, { focus: '[href="/post/two"]' }).answer).toMatchObject({
      reading: { value: { nativeId: 'two' } },
    });
  });

  it('leaves the page as it was', () => {
    for (const order of [{ do: 'list' }, { do: 'read-listed', key: 'one' }]) {
      const [before, after] = ask(order).pages;
      expect(after).toBe(before);
    }
  });

  it('on a page that breaks the reader fails in words, not by an exception', () => {
    const broken = {
      ...practiceAdapter,
      readPost: () => {
        throw new Error('unforeseen');
      },
    };
    expect(ask({ do: 'list' }, { adapter: broken }).answer).toEqual({ ok: false, code: 'reading-invalid' });
  });
});

describe('comments', () => {
  const url = 'https://www.linkedin.com/feed/';
  const html = readFileSync(join(import.meta.dirname, '../../networks/linkedin/fixtures/ember-feed-en.html'), 'utf8');
  const askLinkedIn = (order: QuietOrder): QuietAnswer => {
    const { window } = new JSDOM(html, { url });
    const page = { document: window.document, window: window as unknown as Window & typeof globalThis };
    return answerOrder(linkedinAdapter, page, { [ORDER_NAME]: order });
  };

  it('are listed beside the posts', () => {
    const answer = askLinkedIn({ do: 'list' });
    expect(answer).toMatchObject({
      comments: [
        { key: '7434173094559744011', author: 'Otto Vane', start: 'True, and every Liv Sand breath counts.' },
        { author: 'Liv Sand' },
      ],
    });
    expect(quietAnswerSchema.safeParse(answer).success).toBe(true);
  });

  it('are read with the post they stand under', () => {
    const answer = askLinkedIn({ do: 'read-comment', key: '7434174411571200012' });
    expect(answer).toMatchObject({
      ok: true,
      reading: { value: { parentId: '7434173094559744011', isByPostAuthor: true } },
      post: { nativeId: '7434122821632000009', authorName: 'Liv Sand' },
    });
    expect(quietAnswerSchema.safeParse(answer).success).toBe(true);
    expect(askLinkedIn({ do: 'read-comment', key: 'gone' })).toEqual({ ok: false, code: 'not-found' });
    expect(ask({ do: 'read-comment', key: 'any' }, { html: '' }).answer).toEqual({ ok: false, code: 'not-found' });
  });
});

describe('the background', () => {
  it.each([
    ['nothing', undefined],
    ['a list with a post that is none', { ok: true, did: 'list', page: {}, posts: [{}], comments: [] }],
    ['an unknown failure', { ok: false, code: 'because' }],
    ['a reading without its page', { ok: true, did: 'read', reading: {}, account: null }],
  ])('refuses %s', (_what, answer) => expect(quietAnswerSchema.safeParse(answer).success).toBe(false));
});
