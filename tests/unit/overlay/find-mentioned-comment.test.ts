import { describe, expect, it } from 'vitest';

import type { EditorSpot } from '@/lib/networks/contract';
import { adapters } from '@/lib/networks/registry';
import { findMentionedComment } from '@/lib/overlay/find-mentioned-comment';

import { loadFixture, parsePage } from '../../networks/parse-page';

function openPage(network: string, name: string) {
  const { html, url } = loadFixture(`tests/networks/${network}/fixtures/${name}.html`);
  const reader = adapters.find(({ id }) => id === network)!;
  const page = parsePage(reader, html, url);
  const spot = [...reader.findEditors(page.document, page)].find(({ purpose }) => purpose === 'comment')!;
  const comments = [...reader.comments!.findComments(page.document, page)];
  const authorOf = (comment: HTMLElement) => reader.comments!.readComment(comment, page).value.author;
  const mentioned = (text: string, pressed: Element | null = null, at: EditorSpot = spot) => {
    (at.element as HTMLTextAreaElement).value = text;
    return findMentionedComment(at, { reader, page, pressed });
  };
  return { spot, comments, authorOf, mentioned };
}

describe('the comment that a mention at the beginning of a box means', () => {
  it('is the one of that author', () => {
    const { comments, authorOf, mentioned } = openPage('instagram', 'post-ro');
    const byHandle = Map.groupBy(comments, (comment) => authorOf(comment).handle);
    const [handle, [only]] = [...byHandle].find(([, all]) => all.length === 1)! as [string, [HTMLElement]];
    expect(mentioned(`@${handle} `)).toBe(only);
    expect(mentioned(`  @${handle.toUpperCase()}, mulțumim`)).toBe(only);
    expect(mentioned(`@${handle}x `)).toBeNull();
    expect(mentioned(`Mulțumim, @${handle}`)).toBeNull();
    expect(mentioned('')).toBeNull();
  });

  it('is the one pressed last where the author wrote several', () => {
    const { comments, authorOf, mentioned } = openPage('instagram', 'post-ro');
    const [first] = comments;
    const twin = first!.cloneNode(true) as HTMLElement;
    first!.after(twin);
    const { handle } = authorOf(first!);
    expect(mentioned(`@${handle} `)).toBeNull();
    expect(mentioned(`@${handle} `, twin)).toBe(twin);
    const other = comments.find((comment) => authorOf(comment).handle !== handle)!;
    expect(mentioned(`@${handle} `, other)).toBeNull();
  });

  it('is left to the adapter where that knows it by the place of the box', () => {
    const { spot, comments, authorOf, mentioned } = openPage('instagram', 'post-ro');
    const [first, second] = comments;
    expect(mentioned(`@${authorOf(first!).handle} `, null, { ...spot, answers: second! })).toBeNull();
  });
});
