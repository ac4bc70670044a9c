import type { RawComment, RawMetric, RawTime, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { emptyRawComment } from '../shared/empty';
import { resolveHref, resolveSrc } from '../shared/resolve-url';
import { named } from './describe-reading';
import { findCommentId, findParent, postOfComment } from './find-comments';
import { findHandle } from './find-posts';
import { inlineText } from './read-caption';
import { findNumber } from './read-counts';
import { readTime } from './read-time';
import { commentSelectors, selectors } from './selectors';
import { buildProfileUrl, parseProfileUrl } from './urls';

/** A comment or an answer to one. TikTok gives comments no address of their own. */
export function readComment(comment: HTMLElement, page: PageContext): Reading<RawComment> {
  const value = emptyRawComment();
  const text = comment.querySelector(commentSelectors.text);
  const parent = findParent(comment);
  value.nativeId = findCommentId(comment);
  value.author = readAuthor(comment, page.url);
  value.text = text === null ? '' : inlineText(text);
  value.time = readCommentTime(comment, value.nativeId);
  value.parentId = parent === null ? null : findCommentId(parent);
  value.likes = readLikes(comment);
  value.isByPostAuthor = isByPostAuthor(comment, value.author.handle, page);
  const expected = {
    'author.name': value.author.name !== null,
    text: value.text !== '' || comment.querySelector(commentSelectors.sticker) !== null,
    time: value.time !== null,
  };
  const missing = Object.entries(expected).flatMap(([field, isThere]) => (isThere ? [] : [field]));
  const rules = named({ time: value.time?.source ?? null, text: value.text === '' ? null : 'e2e' });
  return { value, missing, rules };
}

/** The name is displayed, the handle stands in its link. */
function readAuthor(comment: HTMLElement, base: URL): RawComment['author'] {
  const name = comment.querySelector(commentSelectors.name);
  const links = [...comment.querySelectorAll(selectors.link)].filter(
    (link) => link.closest(commentSelectors.text) === null,
  );
  const handles = links.map((link) => parseProfileUrl(resolveHref(link, base)));
  const handle = handles.find((one) => one !== null) ?? null;
  const image = comment.querySelector(`${commentSelectors.avatar} img, ${commentSelectors.picture}`);
  // The pill of the post's author can stand inside the name's element.
  const written = name?.querySelector('p, a') ?? name;
  return {
    name: (written === null || written === undefined ? '' : inlineText(written)) || handle,
    handle,
    url: handle === null ? null : buildProfileUrl(handle),
    avatarUrl: resolveSrc(image, base)?.href ?? null,
  };
}

/** Until 2023 the time has a mark; since then it is the text before "Reply". Ids carry it as those of videos do. */
function readCommentTime(comment: HTMLElement, id: string | null): RawTime | null {
  const reply = comment.querySelector(commentSelectors.reply);
  const marked = comment.querySelector(commentSelectors.time) ?? reply?.parentElement?.firstElementChild ?? null;
  const shown = marked === null || marked === reply ? '' : inlineText(marked);
  return readTime(shown === '' ? null : shown, id, null);
}

function readLikes(comment: HTMLElement): RawMetric | null {
  const raw = findNumber(comment, commentSelectors.likes);
  return raw === null ? null : { raw, source: 'text' };
}

function isByPostAuthor(comment: HTMLElement, handle: string | null, page: PageContext): boolean {
  if (comment.querySelector(commentSelectors.creator) !== null) return true;
  const post = handle === null ? null : postOfComment(page);
  return post !== null && findHandle(post, page.url) === handle;
}
