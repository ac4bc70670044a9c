import type { EditorPurpose, EditorSpot, PageContext } from '@/lib/networks/contract';

import { findAll } from '../shared/find-all';
import { readText } from '../shared/read-text';
import { resolveHref } from '../shared/resolve-url';
import { isBefore, isComment } from './find-parts';
import { postOf } from './find-posts';
import { selectors } from './selectors';
import { parseCommentUrl, parseProfileUrl } from './urls';

/** Boxes to write in (Lexical, 2021–2026): comment boxes stand in a form of a post, chats in none, the composer in a dialog's. */
export function* findEditors(root: ParentNode, page: PageContext): Iterable<EditorSpot> {
  for (const element of findAll(root, selectors.editor)) {
    const post = postOf(element, page);
    const purpose = page.kind === 'messages' ? 'message' : purposeOf(element, post);
    const answers = purpose === 'comment' && post !== null ? (findAnswered(element, post, page) ?? post) : null;
    yield { element, purpose, answers };
  }
}

function purposeOf(element: HTMLElement, post: HTMLElement | null): EditorPurpose {
  const form = element.closest(selectors.form);
  if (form === null) return 'message';
  // Forms of comment boxes are there for their layout only; the composer's is a real one.
  return post !== null || form.matches('[role="presentation"]') ? 'comment' : 'composer';
}

/** The comment a box answers: its label names the writer, and its thread holds no other one at the top level. */
function findAnswered(element: HTMLElement, post: HTMLElement, page: PageContext): HTMLElement | null {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('aria-placeholder') ?? '';
  for (let around = element.parentElement; around !== null && around !== post; around = around.parentElement) {
    const comments = commentsIn(around);
    if (comments.filter((comment) => isTopLevel(comment, page)).length > 1) return null;
    const named = comments.findLast((comment) => {
      const name = nameOf(comment, page);
      return name !== '' && label.includes(name) && isBefore(comment, element);
    });
    if (named !== undefined) return named;
  }
  return null;
}

function isTopLevel(comment: HTMLElement, page: PageContext): boolean {
  return parseCommentUrl(resolveHref(comment.querySelector(selectors.commentLink), page.url))?.parentId === null;
}

function commentsIn(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(selectors.comment)].filter((article) => isComment(article));
}

function nameOf(comment: HTMLElement, page: PageContext): string {
  const links = [...comment.querySelectorAll(selectors.link)];
  return (
    links
      .map((link) => (parseProfileUrl(resolveHref(link, page.url)) === null ? '' : readText(link)))
      .find((text) => text !== '') ?? ''
  );
}
