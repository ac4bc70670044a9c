import type { PageKind } from '@/lib/domain/vocabulary';
import type { EditorPurpose, EditorSpot, PageContext } from '@/lib/networks/contract';

import { findAll } from '../shared/find-all';
import { findDeep, findShadow } from './find-shadow';
import { findComments, findPosts, parseFullname, readPostId } from './find-things';
import { readCommentId } from './read-comment';
import { editorParts, selectors } from './selectors';

/** Boxes of both front ends. Fields in shadow roots are found below the elements known to hold them, nowhere else. */
export function findEditors(root: ParentNode, page: PageContext): EditorSpot[] {
  return [...findComposers(root, page), ...findTitles(root), ...findChat(root), ...findOldFields(root, page)];
}

function findComposers(root: ParentNode, page: PageContext): EditorSpot[] {
  const inRows = findAll(root, editorParts.actionRow).flatMap((row) => [
    ...(findShadow(row)?.querySelectorAll<HTMLElement>(editorParts.composer) ?? []),
  ]);
  const composers = [...findAll(root, editorParts.composer), ...inRows];
  return composers.map((composer) => readComposer(composer, page)).filter((spot) => spot !== null);
}

function readComposer(composer: HTMLElement, page: PageContext): EditorSpot | null {
  const element = composer.querySelector<HTMLElement>(editorParts.rich) ?? findMarkdown(composer);
  if (element === null || composer.closest('template') !== null) return null;
  if (composer.closest(editorParts.postForm) !== null) return { element, purpose: 'composer', answers: null };
  return { element, purpose: 'comment', answers: findAnswered(composer, page) };
}

function findMarkdown(composer: HTMLElement): HTMLElement | null {
  const shadow = findShadow(composer);
  return shadow === null ? null : (findDeep(shadow, editorParts.markdown)[0] ?? null);
}

/** The host of the composer names the post and, in an answer, the comment. */
function findAnswered(composer: HTMLElement, { document, url }: PageContext): HTMLElement | null {
  if (composer.closest(editorParts.commentEdit) !== null) return null;
  const host = composer.closest(editorParts.commentHost);
  const commentId = parseFullname(host?.getAttribute('parent-id'), 't1');
  if (commentId !== null) return findComments(document).find((comment) => readCommentId(comment) === commentId) ?? null;
  const above = composer.closest<HTMLElement>(selectors.comment);
  if (above !== null) return above;
  const postId = parseFullname(host?.getAttribute('post-id'), 't3');
  return findPosts(document).find((post) => postId !== null && readPostId(post, url) === postId) ?? null;
}

function findTitles(root: ParentNode): EditorSpot[] {
  return findAll(root, editorParts.postForm).flatMap((form) =>
    [...form.querySelectorAll<HTMLElement>(editorParts.postTitle)].flatMap((field) => {
      const shadow = findShadow(field);
      const element =
        field.querySelector<HTMLElement>('textarea') ?? (shadow && findDeep(shadow, 'textarea')[0]) ?? null;
      return element === null ? [] : [{ element, purpose: 'composer' as const, answers: null }];
    }),
  );
}

function findChat(root: ParentNode): EditorSpot[] {
  return findAll(root, editorParts.chat).flatMap((chat) =>
    [chat, findShadow(chat)]
      .flatMap((part) => (part === null ? [] : findDeep(part, editorParts.chatField)))
      .map((element) => ({ element, purpose: 'message', answers: null })),
  );
}

/** What the one kind of field is for on old pages; everywhere else it is for comments. */
const OLD_PURPOSES: Partial<Record<PageKind, EditorPurpose>> = { messages: 'message', composer: 'composer' };

/** Old pages keep spare fields hidden: one to be cloned, one per text of the person's own. */
function findOldFields(root: ParentNode, page: PageContext): EditorSpot[] {
  const purpose = OLD_PURPOSES[page.kind] ?? 'comment';
  return findAll(root, editorParts.oldField)
    .filter((field) => field.closest(editorParts.oldSide) === null && !isHidden(field))
    .map((element) => ({ element, purpose, answers: purpose === 'comment' ? findOldAnswered(element, page) : null }));
}

function isHidden(element: Element): boolean {
  return element.closest('[style*="display:none"], [style*="display: none"]') !== null;
}

/** An answer's form stands inside of the comment, a comment's in the area below the post. */
function findOldAnswered(field: HTMLElement, { document }: PageContext): HTMLElement | null {
  const above = field.closest<HTMLElement>(`${selectors.oldComment}, ${selectors.oldPost}`);
  if (above !== null) return above;
  return field.closest('.commentarea') === null ? null : (findPosts(document)[0] ?? null);
}
