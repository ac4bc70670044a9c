import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { xAdapter } from '@/lib/networks/x/adapter';

import { loadFixture, parsePage } from '../parse-page';

const conversation = loadFixture(join(import.meta.dirname, 'fixtures', 'post-ar.html'));
const dialog = loadFixture(join(import.meta.dirname, 'fixtures', 'reply-dialog-ro.html'));
const ANSWER = '2039281616286646275';

function findKeys(html: string, url = conversation.url): (string | null)[] {
  const page = parsePage(xAdapter, html, url);
  const keys = [...xAdapter.comments!.findComments(page.document, page)].map((comment) =>
    xAdapter.comments!.commentKey(comment, page),
  );
  expect(xAdapter.hasComments!(page)).toBe(keys.length > 0);
  return keys;
}

/** X takes what is far out of view out of the page. */
function withoutCell(html: string, index: number): string {
  const page = parsePage(xAdapter, html, conversation.url);
  page.document.querySelectorAll('[data-testid="cellInnerDiv"]')[index]!.remove();
  return page.document.documentElement.outerHTML;
}

describe('answers on X', () => {
  it('are the posts below the opened one, not those above it nor those below "Discover more"', () => {
    expect(findKeys(conversation.html)).toEqual([ANSWER]);
  });

  it('are known while the opened post is scrolled out of the page', () => {
    expect(findKeys(withoutCell(conversation.html, 1))).toEqual([ANSWER]);
  });

  it('are not the posts of a list', () => {
    for (const url of ['https://x.com/home', 'https://x.com/layla_reads', 'https://x.com/search?q=a'])
      expect(findKeys(conversation.html, new URL(url))).toEqual([]);
  });

  it('are no advertisements', () => {
    const html = conversation.html.replaceAll('<article', '<div data-testid="placementTracking"><article');
    expect(findKeys(html.replaceAll('</article>', '</article></div>'))).toEqual([]);
  });

  it('of a post older than its ids tell nothing about time once it is gone', () => {
    expect(findKeys(withoutCell(conversation.html, 1), new URL('https://x.com/layla_reads/status/20'))).toEqual([]);
  });

  it('know the post they stand under and whether its author wrote them', () => {
    const html = conversation.html.replaceAll('/noor_77', '/layla_reads').replaceAll('@noor_77', '@layla_reads');
    const page = parsePage(xAdapter, html, conversation.url);
    const [comment] = [...xAdapter.comments!.findComments(page.document, page)];
    expect(xAdapter.comments!.readComment(comment!, page).value.isByPostAuthor).toBe(true);
    const post = xAdapter.comments!.postOfComment(comment!, page);
    expect(xAdapter.postKey(post!, page)).toBe('2039274066539446274');
  });
});

function describeBoxes(html: string): string[] {
  const page = parsePage(xAdapter, html, dialog.url);
  return [...xAdapter.findEditors(page.document, page)].map(({ purpose, answers }) =>
    answers === null ? purpose : `${purpose} ${xAdapter.postKey(answers, page)}`,
  );
}

describe('boxes on X', () => {
  it('answer the post shown above them in a dialog', () => {
    expect(describeBoxes(dialog.html)).toEqual(['comment 2039995067397046273', 'composer', 'message']);
  });

  it('answer nothing where the post stands below: it is quoted', () => {
    const page = parsePage(xAdapter, dialog.html, dialog.url);
    const shown = page.document.querySelector('[role="dialog"] article')!.parentElement!;
    shown.parentElement!.append(shown);
    expect(describeBoxes(page.document.documentElement.outerHTML)).toEqual(['composer', 'composer', 'message']);
  });

  it('are fields on phones and in the newer chat', () => {
    const html = dialog.html
      .replace(
        /<div data-testid="tweetTextarea_0" role="textbox" contenteditable="true"><\/div>/,
        '<textarea data-testid="tweetTextarea_0"></textarea>',
      )
      .replace(
        /<div data-testid="dmComposerTextInput"[^]*?<\/div><\/div>/,
        '<textarea data-testid="dm-composer-textarea"></textarea>',
      );
    expect(describeBoxes(html)).toEqual(['comment 2039995067397046273', 'composer', 'message']);
  });
});
