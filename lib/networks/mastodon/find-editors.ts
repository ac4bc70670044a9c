import type { EditorSpot, PageContext } from '@/lib/networks/contract';

import { findAll } from '../shared/find-all';
import { resolveHref } from '../shared/resolve-url';
import { mastodonLocator } from './locator';
import { readAuthor } from './read-author';
import { findOwnFirst } from './find-own';
import { readPostText } from './read-rich-text';
import { selectors } from './selectors';
import { parseProfileUrl } from './urls';

/** One form writes posts and answers (private mentions too); while it answers, it repeats what it answers above the box. */
export function findEditors(root: ParentNode, page: PageContext): EditorSpot[] {
  const boxes = findAll(root, selectors.editor);
  return boxes.flatMap((element): EditorSpot[] => {
    const form = element.closest(selectors.form);
    // One box per form: pictures get their descriptions in boxes of other dialogs.
    if (form === null || form.querySelector(selectors.editor) !== element) return [];
    const answered = form.querySelector(selectors.replyIndicator);
    return answered === null
      ? [{ element, purpose: 'composer', answers: null }]
      : [{ element, purpose: 'comment', answers: findAnswered(answered, page) }];
  });
}

const ENOUGH_TEXT = 60;

/** The form names the author and repeats the text, but gives no link: the post on the page that has both. */
function findAnswered(indicator: Element, page: PageContext): HTMLElement | null {
  const acct = parseProfileUrl(resolveHref(indicator.querySelector(selectors.replyAuthor), page.url), page.url);
  const text = readPostText(indicator.querySelector(selectors.replyText));
  const posts = [...mastodonLocator.findPosts(page.document, page)].filter((post) => {
    const scope = { root: post, base: page.url };
    if (readAuthor(scope, page, null).acct !== acct) return false;
    const own = readPostText(findOwnFirst(scope, selectors.text)?.element ?? null);
    return own.slice(0, ENOUGH_TEXT) === text.slice(0, ENOUGH_TEXT);
  });
  return acct !== null && posts.length === 1 ? (posts[0] ?? null) : null;
}
