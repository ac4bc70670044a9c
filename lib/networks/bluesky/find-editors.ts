import type { EditorSpot, PageContext } from '@/lib/networks/contract';

import { findAll } from '../shared/find-all';
import { findOwn, readLine } from './find-own';
import { addressOf, blueskyLocator } from './locator';
import { readAuthor } from './read-author';
import { readInlineText } from './read-rich-text';
import { selectors } from './selectors';

/** The composer is one for posts and answers; a thread being written has a box per post. Chats have a plain box. */
export function findEditors(root: ParentNode, page: PageContext): EditorSpot[] {
  const spots = findAll(root, selectors.composerBox).map((element): EditorSpot => {
    const parent = findParent(element);
    return parent === null
      ? { element, purpose: 'composer', answers: null }
      : { element, purpose: 'comment', answers: findAnswered(parent, page) };
  });
  if (page.kind !== 'messages') return spots;
  const boxes = findAll(root, selectors.messageBox);
  return [...spots, ...boxes.map((element): EditorSpot => ({ element, purpose: 'message', answers: null }))];
}

interface Parent {
  name: string | null;
  text: string;
}

/** What is answered: before the box, a button with two lines, the name and the text. */
function findParent(box: HTMLElement): Parent | null {
  const composer = box.closest(selectors.composer);
  for (const button of composer?.querySelectorAll(selectors.composerParent) ?? []) {
    const [name, text] = [...button.querySelectorAll(selectors.line)].map(readLine);
    const isBefore = (button.compareDocumentPosition(box) & 4) !== 0;
    // The dialog writes links out in full, posts leave the scheme away.
    if (isBefore && name !== undefined && text !== undefined)
      return { name, text: (text ?? '').replace(/https?:\/\/(?:www\.)?/g, '') };
  }
  return null;
}

const ENOUGH_TEXT = 24;

/** The dialog gives no link: the post on the page with that name and beginning. */
function findAnswered(parent: Parent, page: PageContext): HTMLElement | null {
  const posts = [...blueskyLocator.findPosts(page.document, page)].filter((post) => {
    const scope = { root: post, base: page.url };
    const text = readInlineText(findOwn(scope, selectors.anyText)[0] ?? null).replace(/\s+/g, ' ');
    if (text.slice(0, ENOUGH_TEXT) !== parent.text.slice(0, ENOUGH_TEXT)) return false;
    return readAuthor(scope, addressOf(post, page)?.actor ?? null).author.name === parent.name;
  });
  return posts.length === 1 ? (posts[0] ?? null) : null;
}
