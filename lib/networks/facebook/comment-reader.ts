import type { RawComment, Reading } from '@/lib/domain/reading';
import type { CommentReader, PageContext } from '@/lib/networks/contract';

import { findAll } from '../shared/find-all';
import { emptyRawComment } from '../shared/empty';
import { readText } from '../shared/read-text';
import { resolveHref, resolveUrl } from '../shared/resolve-url';
import { findCommentTime } from './embedded-data';
import { isComment, isWithin, scopeOf } from './find-parts';
import { postOf } from './find-posts';
import { readAuthor } from './read-author';
import { readShownLabel } from './read-shown-label';
import { selectors } from './selectors';
import {
  buildPostUrl,
  buildProfileUrl,
  type CommentAddress,
  parseCommentUrl,
  parsePostUrl,
  parseProfileUrl,
} from './urls';

/** Comments and answers to them: articles whose links carry their number; answers stand beside the comment, not in it. */
export const commentReader: CommentReader = {
  findComments: (root) => findAll(root, selectors.comment).filter((article) => isComment(article)),
  commentOf(element) {
    let article = element.closest<HTMLElement>(selectors.comment);
    while (article !== null && !isComment(article))
      article = article.parentElement?.closest<HTMLElement>(selectors.comment) ?? null;
    return article;
  },
  commentKey: (comment, page) => findAddress(comment, page)?.id ?? null,
  commentAnchor(comment) {
    const actions = ownLinks(comment).at(-1)?.closest('ul');
    return actions !== null && actions !== undefined && comment.contains(actions)
      ? { element: actions, where: 'append', layout: 'inline' }
      : { element: comment, where: 'prepend', layout: 'corner' };
  },
  readComment,
  postOfComment: (comment, page) => postOf(comment, page),
};

function readComment(comment: HTMLElement, page: PageContext): Reading<RawComment> {
  const value = emptyRawComment();
  const address = findAddress(comment, page);
  value.nativeId = address?.id ?? null;
  value.parentId = address?.parentId ?? null;
  const time = findTimeLink(comment, page);
  value.permalink = buildPermalink(time, address, page);
  value.author = readCommentAuthor(comment, page);
  const written = address === null ? null : findCommentTime(page.document, address.id);
  const shown = time === null ? null : readShownLabel(time);
  if (written !== null)
    value.time = {
      iso: new Date(written * 1000).toISOString(),
      precision: 'second',
      source: 'json',
      raw: shown?.text ?? null,
    };
  else if (shown !== null) value.time = { iso: null, precision: 'unknown', source: shown.source, raw: shown.text };
  Object.assign(value, readCommentText(comment), { likes: readLikes(comment) });
  const post = postOf(comment, page);
  const author = post === null ? null : readAuthor(scopeOf(post, page.url)).author.handle;
  value.isByPostAuthor = author !== null && author === value.author.handle;
  const expected = { nativeId: value.nativeId, 'author.name': value.author.name, time: value.time };
  const missing = Object.entries(expected).flatMap(([field, known]) => (known === null ? [field] : []));
  return { value, missing, rules: value.time === null ? {} : { time: value.time.source } };
}

/** Links a person wrote into the comment may lead to other comments. */
function ownLinks(comment: HTMLElement): HTMLElement[] {
  return [...comment.querySelectorAll<HTMLElement>(selectors.commentLink)].filter(
    (link) => link.closest(selectors.article) === comment && !isWithin(link, selectors.paragraph, comment),
  );
}

function findAddress(comment: HTMLElement, page: PageContext): CommentAddress | null {
  const addresses = ownLinks(comment).flatMap((link) => parseCommentUrl(resolveHref(link, page.url)) ?? []);
  return addresses.find(({ parentId }) => parentId !== null) ?? addresses[0] ?? null;
}

/** The link to the comment in its post; the others lead to the writer. */
function findTimeLink(comment: HTMLElement, page: PageContext): HTMLElement | null {
  return ownLinks(comment).findLast((link) => parsePostUrl(resolveHref(link, page.url)) !== null) ?? null;
}

function buildPermalink(link: Element | null, address: CommentAddress | null, page: PageContext): string | null {
  const post = parsePostUrl(resolveHref(link, page.url));
  if (post === null || address === null) return null;
  const url = new URL(buildPostUrl(post));
  url.searchParams.set('comment_id', address.parentId ?? address.id);
  if (address.parentId !== null) url.searchParams.set('reply_comment_id', address.id);
  return url.href;
}

function readCommentAuthor(comment: HTMLElement, page: PageContext): RawComment['author'] {
  const links = [...comment.querySelectorAll(selectors.link)];
  const link = links.find((one) => parseProfileUrl(resolveHref(one, page.url)) !== null && readText(one) !== '');
  const handle = parseProfileUrl(resolveHref(link, page.url));
  const picture = comment.querySelector(selectors.svgPicture);
  const avatar = picture?.getAttribute('xlink:href') ?? picture?.getAttribute('href');
  return {
    name: link === undefined ? null : readText(link),
    handle,
    url: handle === null ? null : buildProfileUrl(handle),
    avatarUrl: resolveUrl(avatar, page.url)?.href ?? null,
  };
}

/** Paragraphs have a direction of their own inside a run that has one, too; names, buttons and times have not. */
function readCommentText(comment: HTMLElement): Pick<RawComment, 'text' | 'truncated'> {
  const paragraph = [...comment.querySelectorAll(selectors.paragraph)].find(
    (part) => !isWithin(part, `a, ul, ${selectors.button}, ${selectors.form}`, comment),
  );
  if (paragraph === undefined) return { text: '', truncated: false };
  const run = paragraph.parentElement?.closest(selectors.run) ?? paragraph;
  const text = readText(comment.contains(run) ? run : paragraph, selectors.button);
  const truncated = run.querySelector(selectors.button) !== null && /(?:…|\.{3})$/u.test(text);
  return { text, truncated };
}

/** Drawn from the second reaction on; the button's label has the same number with words. */
function readLikes(comment: HTMLElement): RawComment['likes'] {
  for (const icon of comment.querySelectorAll(`${selectors.button} img[role="presentation"]`)) {
    const button = icon.closest(selectors.button);
    const raw = button?.textContent.trim() ?? '';
    if (/^\p{Nd}/u.test(raw)) return { raw, source: 'text' };
  }
  return null;
}
