import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { PageContext } from '@/lib/networks/contract';
import { redditAdapter } from '@/lib/networks/reddit/adapter';

import { loadFixture, parsePage } from '../parse-page';

const reader = redditAdapter.comments!;

function load(name: string): { page: PageContext; comments: HTMLElement[] } {
  const fixture = loadFixture(join(import.meta.dirname, 'fixtures', `${name}.html`));
  const page = parsePage(redditAdapter, fixture.html, fixture.url);
  return { page, comments: [...reader.findComments(page.document, page)] };
}

describe('a comment of Reddit', () => {
  it('has its button beside the one to share, in the slot the row draws it in', () => {
    const { page, comments } = load('post-de');
    const anchor = reader.commentAnchor(comments[0]!, page)!;
    expect(anchor).toMatchObject({ where: 'append', layout: 'inline', slot: 'comment-share' });
    expect(anchor.element.closest('shreddit-comment')).toBe(comments[0]);
  });

  it('has it in the line of author and time where the row draws nothing', () => {
    const { page, comments } = load('post-de');
    const anchor = reader.commentAnchor(comments.at(-1)!, page)!;
    expect(anchor.slot).toBeUndefined();
    expect(anchor.element.getAttribute('slot')).toBe('commentMeta');
  });

  it('keeps what answers it out of its own text', () => {
    for (const name of ['post-de', 'old-post-cs']) {
      const { page, comments } = load(name);
      const [first, second] = comments.map((comment) => reader.readComment(comment, page).value);
      expect(comments[0]!.contains(comments[1]!)).toBe(true);
      expect(first!.text).not.toContain(second!.text);
      expect(second!.parentId).toBe(first!.nativeId);
    }
  });

  it('belongs to the post of the page, and to none where that is not shown', () => {
    for (const name of ['post-de', 'old-post-cs']) {
      const { page, comments } = load(name);
      const [post] = [...redditAdapter.findPosts(page.document, page)];
      for (const comment of comments.filter((one) => one.getAttribute('author') !== '[deleted]'))
        expect(reader.postOfComment(comment, page)).toBe(post);
    }
    const { page, comments } = load('profile-ro');
    expect(reader.postOfComment(comments[0]!, page)).toBeNull();
  });

  it('counts no likes that are hidden or negative', () => {
    const { page, comments } = load('post-de');
    const likes = comments.map((comment) => reader.readComment(comment, page).value.likes?.raw ?? null);
    expect(likes).toEqual(['93', '12', null, '5', null, null]);
  });
});
