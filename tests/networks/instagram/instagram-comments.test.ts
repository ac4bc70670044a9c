import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';

import { instagramAdapter } from '@/lib/networks/instagram/adapter';
import { parseCommentUrl } from '@/lib/networks/instagram/urls';

import { parsePage } from '../parse-page';

const BOX = '<div contenteditable="true" role="textbox" data-lexical-editor="true"><p><br></p></div>';

function findPurposes(body: string, path: string): string[] {
  const page = parsePage(instagramAdapter, body, new URL(path, 'https://www.instagram.com'));
  return [...instagramAdapter.findEditors(page.document, page)].map(({ purpose }) => purpose);
}

describe('boxes of Instagram', () => {
  it('are messages in a conversation, in a story and in the corner of other pages', () => {
    expect(findPurposes(`<main>${BOX}</main>`, '/direct/t/123/')).toEqual(['message']);
    expect(findPurposes('<section><textarea></textarea></section>', '/stories/north.pier/1/')).toEqual(['message']);
    expect(findPurposes(`<main></main><div>${BOX}</div>`, '/')).toEqual(['message']);
  });

  it('are messages where people are chosen to send a post to, and captions in other dialogs', () => {
    const sending = '<div role="dialog"><input name="queryBox"><textarea></textarea></div>';
    expect(findPurposes(sending, '/')).toEqual(['message']);
    expect(findPurposes(`<div role="dialog"><img alt="" src="blob:x">${BOX}</div>`, '/')).toEqual(['composer']);
  });

  it('are comments in the panel beside the endless viewer', () => {
    const comment = '<a href="/p/DQq9PefgAAF/c/1801/"><time datetime="2026-01-01T00:00:00Z">1 h</time></a>';
    expect(
      findPurposes(`<main></main><div role="dialog">${comment}<textarea></textarea></div>`, '/reels/X1234/'),
    ).toEqual(['comment']);
  });

  it('are no settings, no search and no hidden copies', () => {
    expect(findPurposes('<main><form><textarea name="bio"></textarea></form></main>', '/accounts/edit/')).toEqual([]);
    expect(findPurposes('<input type="text"><textarea aria-hidden="true"></textarea>', '/explore/')).toEqual([]);
  });
});

describe('addresses of comments', () => {
  it.each([
    ['/p/DQq9PefgAAF/c/1801/', { code: 'DQq9PefgAAF', id: '1801', parentId: null }],
    ['/p/DQq9PefgAAF/c/1801/r/1802/', { code: 'DQq9PefgAAF', id: '1802', parentId: '1801' }],
    ['/oana.pane/reel/DQq9PefgAAF/c/1801/', { code: 'DQq9PefgAAF', id: '1801', parentId: null }],
    ['/p/DQq9PefgAAF/', null],
    ['/p/DQq9PefgAAF/comments/', null],
    ['https://evil.example/p/DQq9PefgAAF/c/1801/', null],
  ])('reads %s', (path, address) => {
    expect(parseCommentUrl(new URL(path, 'https://www.instagram.com'))).toEqual(address);
  });
});

function buildEntry(code: string): string {
  const time = '<time datetime="2026-01-01T00:00:00Z">1 h</time>';
  return `<div><a href="/x/"><img></a><a href="/x/">x</a><a href="/p/${code}/c/1/">${time}</a></div>`;
}

describe('comments beside the endless viewer of reels', () => {
  it('are found in their panel, with the post their links name', () => {
    const url = new URL('https://www.instagram.com/reels/AAAAAAAAAAA/');
    const html = `<main></main><div><div>${buildEntry('BBBBBBBBBBB')}</div><textarea></textarea></div>`;
    const page = parsePage(instagramAdapter, html, url);
    const comments = instagramAdapter.comments!;
    const [comment, ...others] = comments.findComments(page.document, page);
    expect(others).toEqual([]);
    expect(comments.commentOf(comment!.querySelector('time')!, page)).toBe(comment);
    expect(comments.postOfComment(comment!, page)).toBeNull();
    expect(comments.readComment(comment!, page).value.permalink).toBe('https://www.instagram.com/p/BBBBBBBBBBB/c/1/');
    expect([...instagramAdapter.findEditors(page.document, page)].map(({ purpose }) => purpose)).toEqual(['comment']);
  });
});

describe('comments behind a dialog', () => {
  it('are not the opened post’s', () => {
    const link = '<a href="/p/BBBBBBBBBBB/"><time datetime="2026-01-01T00:00:00Z">1 h</time></a>';
    const html = `<main><div>${buildEntry('AAAAAAAAAAA')}</div></main><div role="dialog"><article>${link}${buildEntry('BBBBBBBBBBB')}</article></div>`;
    const url = new URL('https://www.instagram.com/p/BBBBBBBBBBB/');
    const { document } = new JSDOM(html, { url: url.href }).window;
    const found = [...instagramAdapter.comments!.findComments(document, { url, kind: 'post', document })];
    expect(found.map((comment) => comment.closest('article') !== null)).toEqual([true]);
  });
});
