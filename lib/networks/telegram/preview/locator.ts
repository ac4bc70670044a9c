import type { PageContext } from '@/lib/networks/contract';
import { anonKey } from '@/lib/networks/shared/anon-key';
import { findAll } from '@/lib/networks/shared/find-all';
import { ownMatch } from '@/lib/networks/shared/own-match';

import { buildNativeId } from '../address';
import type { TelegramLocator } from '../client';
import { readNativeId } from './read-native-id';
import { chains, discussion, foreign, post as postSelector } from './selectors';

/** Public pages of t.me. The shell `/name/84` holds its post in a frame: nothing to find there, the frame is an embed. */
export const previewLocator: TelegramLocator = {
  findPosts: (root, page) => findAll(root, postSelector).filter((element) => isPost(element, page)),
  postOf(element, page) {
    const post = element.closest<HTMLElement>(postSelector);
    return post !== null && isPost(post, page) ? post : null;
  },
  postKey(post, page) {
    const id = readNativeId(post, page.url);
    if (id === null) return anonKey(ownMatch(post, chains.text, foreign)?.element ?? null);
    return buildNativeId(id, id.messageId);
  },
  badgeAnchor(post) {
    const row = ownMatch(post, chains.actions, foreign);
    return row === null
      ? { element: post, where: 'prepend', layout: 'corner' }
      : { element: row.element, where: 'append', layout: 'inline' };
  },
};

/** Comments of the discussion widget are written like posts. */
function isPost(element: HTMLElement, page: PageContext): boolean {
  return !page.url.searchParams.has('discussion') && element.closest(discussion) === null;
}
