import type { RawComment, Reading } from '@/lib/domain/reading';
import type { CommentReader, PageContext } from '@/lib/networks/contract';

import { anonKey } from '../shared/anon-key';
import { emptyRawComment } from '../shared/empty';
import { readText } from '../shared/read-text';
import { resolveHref, resolveSrc } from '../shared/resolve-url';
import { commentOf, findComments, postOfComment } from './find-comments';
import { findOpenedPin } from './find-posts';
import { commentSelectors, detailSelectors, selectors } from './selectors';
import { buildProfileUrl, parseProfileUrl } from './urls';

export const pinterestComments: CommentReader = {
  findComments,
  commentOf,
  // Comments carry no id on the page: who wrote what tells them apart.
  commentKey(comment, page) {
    if (comment.querySelectorAll(commentSelectors.body).length > 1) return null;
    const { handle } = readAuthor(comment, page.url);
    const text = anonKey(findText(comment)) ?? '';
    return handle === null && text === '' ? null : `${handle ?? ''} ${text}`;
  },
  commentAnchor(comment) {
    const reply = comment.querySelector(commentSelectors.reply);
    return reply === null
      ? { element: comment, where: 'append', layout: 'corner' }
      : { element: reply, where: 'after', layout: 'inline' };
  },
  readComment,
  postOfComment: (_comment, page) => postOfComment(page),
};

function readComment(comment: HTMLElement, page: PageContext): Reading<RawComment> {
  const value = emptyRawComment();
  const shown = readText(comment.querySelector(commentSelectors.time));
  const likes = comment.querySelector(commentSelectors.likes)?.textContent.trim() ?? '';
  value.author = readAuthor(comment, page.url);
  value.text = readText(findText(comment));
  value.time = shown === '' ? null : { iso: null, precision: 'unknown', source: 'text', raw: shown };
  value.likes = /\p{Nd}/u.test(likes) ? { raw: likes, source: 'text' } : null;
  value.isByPostAuthor = value.author.handle !== null && value.author.handle === findPinAuthor(page);
  const missing = [
    ...(value.author.name === null ? ['author.name'] : []),
    ...(value.text === '' ? ['text'] : []),
    ...(value.time === null ? ['time'] : []),
  ];
  return { value, missing, rules: value.text === '' ? {} : { text: 'testid' } };
}

/** Several texts stand in one comment: its author's name first, what was written last. */
function findText(comment: HTMLElement): Element | null {
  const texts = [...comment.querySelectorAll(commentSelectors.text)].filter((text) => readText(text) !== '');
  return texts.findLast((text) => text.closest('a') === null) ?? null;
}

function readAuthor(comment: HTMLElement, base: URL): RawComment['author'] {
  const text = findText(comment);
  const links = [...comment.querySelectorAll(selectors.link)].filter(
    (link) => text?.contains(link) !== true && parseProfileUrl(resolveHref(link, base)) !== null,
  );
  const handle = parseProfileUrl(resolveHref(links[0], base));
  const own = links.filter((link) => parseProfileUrl(resolveHref(link, base)) === handle);
  const name = own.map((link) => readText(link)).find((text) => text !== '');
  return {
    name: name ?? handle,
    handle,
    url: handle === null ? null : buildProfileUrl(handle),
    avatarUrl: resolveSrc(comment.querySelector(selectors.picture), base)?.href ?? null,
  };
}

function findPinAuthor(page: PageContext): string | null {
  const pin = findOpenedPin(page);
  return parseProfileUrl(resolveHref((pin ?? page.document).querySelector(detailSelectors.authorLink), page.url));
}
