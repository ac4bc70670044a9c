import type { PageContext } from '@/lib/networks/contract';

import { findEmbeddedPost } from './embedded-json';
import { findAddress, isBefore } from './find-parts';
import { findPosts } from './find-posts';
import { selectors } from './selectors';
import { parsePostUrl } from './urls';

export interface Conversation {
  /** What the opened post answers, oldest first. */
  above: readonly HTMLElement[];
  opened: HTMLElement;
  answers: readonly HTMLElement[];
}

/** The conversation on the page of one post; null on other pages, and while the page still shows another one. */
export function findConversation(page: PageContext): Conversation | null {
  const opened = parsePostUrl(page.url);
  // The viewer of pictures (`/media`) covers whatever page was there before.
  if (opened === null || (opened.part !== '' && opened.part !== 'embed')) return null;
  const posts = [...findPosts(page.document, page)];
  const post = posts.find((one) => findAddress(one, page.url)?.code === opened.code);
  if (post === undefined || isInList(post)) return null;
  const at = posts.indexOf(post);
  const beside = posts.filter((one) => isBeside(one, post));
  return {
    above: beside.filter((one) => posts.indexOf(one) < at),
    opened: post,
    answers: findAnswers(
      beside.filter((one) => posts.indexOf(one) > at),
      post,
      page,
    ),
  };
}

/** A feed or profile that the address has already left. */
function isInList(post: Element): boolean {
  const unit = post.closest(selectors.unit);
  return unit !== null && !unit.matches(selectors.conversationUnit);
}

/** In the same column (several may stand side by side), and in a unit of the conversation where the opened post is in one. */
function isBeside(post: Element, opened: Element): boolean {
  return post.closest(selectors.column) === opened.closest(selectors.column) && isInUnit(post) === isInUnit(opened);
}

function isInUnit(post: Element): boolean {
  return post.closest(selectors.conversationUnit) !== null;
}

/** People who are logged out are shown "related threads" below the answers: behind a line of text, and known to be no answers. */
function findAnswers(below: readonly HTMLElement[], opened: HTMLElement, page: PageContext): HTMLElement[] {
  const answers: HTMLElement[] = [];
  let last = opened;
  for (const post of below) {
    if (isSeparated(last, post, answers.length > 0)) break;
    const code = findAddress(post, page.url)?.code;
    if (code === undefined) continue;
    if (findEmbeddedPost(page.document, code)?.isReply === false) break;
    answers.push(post);
    last = post;
  }
  return answers;
}

/** A heading between two posts; behind the first answer any line that is no button, link or box to write in. */
function isSeparated(first: Element, second: Element, isAfterAnswer: boolean): boolean {
  let around = first.parentElement;
  while (around !== null && !around.contains(second)) around = around.parentElement;
  const lines = around?.querySelectorAll(isAfterAnswer ? `${selectors.heading}, ${selectors.run}` : selectors.heading);
  return [...(lines ?? [])].some(
    (line) => isBefore(first, line) && isBefore(line, second) && !first.contains(line) && isPlainLine(line),
  );
}

function isPlainLine(line: Element): boolean {
  const other = `${selectors.post}, ${selectors.button}, ${selectors.editor}, a, [role="menu"]`;
  return line.closest(other) === null && line.textContent.trim() !== '';
}
