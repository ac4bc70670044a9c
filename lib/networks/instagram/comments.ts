import type { RawComment, RawTime, Reading } from '@/lib/domain/reading';
import type { CommentReader, PageContext } from '@/lib/networks/contract';

import { emptyRawComment } from '../shared/empty';
import { parseInstant } from '../shared/parse-instant';
import { readText } from '../shared/read-text';
import { resolveSrc } from '../shared/resolve-url';
import { commentOf, findCommentAddress, findCommentName, findComments } from './find-comments';
import { isAvatar } from './find-parts';
import { findAddress, postOf } from './find-posts';
import { readAuthor } from './read-author';
import { selectors } from './selectors';
import { buildCommentUrl, buildProfileUrl } from './urls';

export const instagramComments: CommentReader = {
  findComments,
  commentOf,
  commentKey(comment, page) {
    // A whole post holds the form for comments.
    if (comment.querySelector(selectors.field) !== null) return null;
    const address = findCommentAddress(comment, page.url);
    if (address !== null) return address.id;
    // Previews in the feed have no id.
    const handle = findCommentName(comment, page.url)?.handle;
    return handle === undefined ? null : `~${handle} ${readText(findRun(comment, page.url)).slice(0, 120)}`;
  },
  commentAnchor(comment) {
    const line = findButtons(comment)[0]?.parentElement ?? null;
    return { element: line ?? comment, where: 'append', layout: 'inline' };
  },
  readComment,
  postOfComment: (comment, page) => postOf(comment, page),
};

function readComment(comment: HTMLElement, page: PageContext): Reading<RawComment> {
  const base = page.url;
  const value = emptyRawComment();
  const address = findCommentAddress(comment, base);
  value.nativeId = address?.id ?? null;
  value.parentId = address?.parentId ?? null;
  value.permalink = address === null ? null : buildCommentUrl(address);
  const handle = findCommentName(comment, base)?.handle ?? null;
  if (handle !== null)
    value.author = { name: handle, handle, url: buildProfileUrl(handle), avatarUrl: readAvatar(comment, base) };
  const run = findRun(comment, base);
  value.text = readText(run, selectors.button);
  value.truncated = (run?.querySelector(selectors.button) ?? null) !== null;
  value.time = readTime(comment);
  const likes = findButtons(comment)[0]?.textContent.trim() ?? '';
  value.likes = /\p{Nd}/u.test(likes) ? { raw: likes, source: 'text' } : null;
  value.isByPostAuthor = handle !== null && isAuthorOfPost(handle, comment, page);
  const expected = { nativeId: value.nativeId, 'author.handle': handle, time: value.time };
  const missing = Object.entries(expected).flatMap(([field, known]) => (known === null ? [field] : []));
  return { value, missing, rules: value.time === null ? {} : { time: value.time.source } };
}

/** The first run that is neither the name nor the time nor on a button; a comment may be a picture only. */
function findRun(comment: HTMLElement, base: URL): Element | null {
  const name = findCommentName(comment, base)?.link ?? null;
  for (const run of comment.querySelectorAll(selectors.run)) {
    const around = run.closest(`a, ${selectors.button}`);
    if (around !== null && around !== comment && comment.contains(around) && !isRow(around)) continue;
    if (run.querySelector(selectors.time) !== null || (name !== null && run.contains(name))) continue;
    if (readText(run, selectors.button) !== '') return run;
  }
  return null;
}

/** Dialogs make the whole row of a comment a button. */
function isRow(button: Element): boolean {
  return button.querySelector(selectors.time) !== null;
}

/**
 * The texts on buttons below a comment: likes where there are any, "reply", "see translation". Hearts and menus are icons, and
 * a button inside the text shows more of it.
 */
function findButtons(comment: HTMLElement): Element[] {
  return [...comment.querySelectorAll(selectors.button)].filter(
    (button) =>
      !isRow(button) &&
      button.querySelector(`${selectors.icon}, ${selectors.picture}, ${selectors.button}`) === null &&
      button.textContent.trim() !== '' &&
      (button.parentElement?.closest(selectors.run) ?? null) === null,
  );
}

function readAvatar(comment: HTMLElement, base: URL): string | null {
  const image = [...comment.querySelectorAll(selectors.picture)].find((one) => isAvatar(one, base));
  return resolveSrc(image, base)?.href ?? null;
}

function readTime(comment: HTMLElement): RawTime | null {
  const time = comment.querySelector(selectors.commentTime);
  const iso = parseInstant(time?.getAttribute('datetime'));
  if (iso === null) return null;
  return { iso, precision: 'second', source: 'attribute', raw: time?.textContent.trim() || null };
}

function isAuthorOfPost(handle: string, comment: HTMLElement, page: PageContext): boolean {
  const post = postOf(comment, page);
  if (post === null) return false;
  return readAuthor(post, findAddress(post, page.url), page.url).author.handle === handle;
}
