import type { RawAccount, RawAuthor, RawMedia, RawMetric, RawPost, RawQuoted, Reading } from '@/lib/domain/reading';
import { METRIC_NAMES } from '@/lib/domain/vocabulary';
import type { PageKind } from '@/lib/domain/vocabulary';
import type { NetworkAdapter, PageContext } from '@/lib/networks/contract';
import { buildMedia } from '@/lib/networks/shared/build-media';
import { emptyRawAccount, emptyRawPost, UNKNOWN_AUTHOR } from '@/lib/networks/shared/empty';
import { readText } from '@/lib/networks/shared/read-text';
import { resolveUrl } from '@/lib/networks/shared/resolve-url';

import { practiceComments } from './comments';
import { findEditors } from './find-editors';
import { readTime } from './read-time';
import { selectors } from './selectors';

/** Rookery, the practice page's made-up network: an adapter like any other, so that the practice page runs the real overlay. */
export const practiceAdapter: NetworkAdapter = {
  id: 'practice',
  name: 'Rookery',
  // A page of the extension itself: no host to match.
  matches: [],
  identityAttributes: ['data-rookery-post'],
  commentsSelector: selectors.comment,
  pageOf,
  *findPosts(root) {
    if (isElement(root) && root.matches(selectors.post)) yield root;
    yield* root.querySelectorAll<HTMLElement>(selectors.post);
  },
  postOf: (element) => element.closest<HTMLElement>(selectors.post),
  postKey: (post) => post.dataset['rookeryPost'] ?? null,
  badgeAnchor(post) {
    const row = post.querySelector(selectors.actions);
    return row === null
      ? { element: post, where: 'prepend', layout: 'corner' }
      : { element: row, where: 'append', layout: 'inline' };
  },
  readPost,
  comments: practiceComments,
  findEditors,
  readAccount,
  readSignedInAs: (page) =>
    page.document.querySelector<HTMLElement>('[data-signed-in-as]')?.dataset['signedInAs'] ?? null,
  profileUrl: () => null,
  searchUrl: () => null,
  composeUrl: () => null,
};

function isElement(node: ParentNode): node is HTMLElement {
  return node.nodeType === 1;
}

function pageOf(url: URL): PageKind {
  if (url.hash.startsWith('#/post/')) return 'post';
  if (url.hash.startsWith('#/@')) return 'profile';
  return 'feed';
}

function readPost(post: HTMLElement, page: PageContext): Reading<RawPost> {
  const value = emptyRawPost();
  const own = ownParts(post);
  value.nativeId = post.dataset['rookeryPost'] ?? null;
  value.author = readAuthor(own(selectors.author));
  value.text = readText(own(selectors.text));
  value.textLang = own(selectors.text)?.getAttribute('lang') ?? null;
  value.truncated = own(selectors.showMore) !== null;
  value.time = readTime(own(selectors.time));
  value.media = readMedia(post, page, (image) => image.closest(selectors.quoted) === null);
  value.links = [...post.querySelectorAll(selectors.links)]
    .filter((link) => link.closest(selectors.quoted) === null)
    .flatMap((link) => resolveUrl(link.getAttribute('href'), page.url)?.href ?? []);
  value.metrics = readMetrics(post);
  value.sponsored = own(selectors.promotedMark) !== null;
  value.pinned = own(selectors.pinnedMark) !== null;
  value.quoted = readQuoted(post.querySelector<HTMLElement>(selectors.quoted), page);
  const repost = own(selectors.repostLine);
  value.repostedBy = repost === null ? null : readAuthor(repost);
  value.kind = kindOf(value);
  const missing = [
    ...(value.nativeId === null ? ['nativeId'] : []),
    ...(value.author.name === null ? ['author.name'] : []),
    ...(value.time === null ? ['time'] : []),
  ];
  return { value, missing, rules: {} };
}

function kindOf(post: RawPost): RawPost['kind'] {
  if (post.sponsored) return 'ad';
  if (post.repostedBy !== null) return 'repost';
  return post.quoted === null ? 'post' : 'quote';
}

/** Finds parts of the post itself, never of the post it quotes. */
function ownParts(post: HTMLElement): (selector: string) => HTMLElement | null {
  return (selector) =>
    [...post.querySelectorAll<HTMLElement>(selector)].find((part) => part.closest(selectors.quoted) === null) ?? null;
}

function readAuthor(element: HTMLElement | null): RawAuthor {
  if (element === null) return UNKNOWN_AUTHOR;
  return {
    ...UNKNOWN_AUTHOR,
    name: element.textContent.trim() || null,
    handle: element.dataset['author'] || element.dataset['repostedBy'] || null,
  };
}

/** Images inside `root` that `isOwn` keeps; the extension's own addresses are not http(s), so these have none to store. */
function readMedia(root: HTMLElement, page: PageContext, isOwn = (_image: Element) => true): RawMedia[] {
  return [...root.querySelectorAll<HTMLImageElement>(selectors.media)].filter(isOwn).map((image) => {
    const url = resolveUrl(image.getAttribute('src'), page.url)?.href ?? null;
    return buildMedia('image', {
      url,
      posterUrl: url,
      alt: image.getAttribute('alt'),
      width: Number(image.getAttribute('width')) || null,
      height: Number(image.getAttribute('height')) || null,
    });
  });
}

function readMetrics(post: HTMLElement): RawPost['metrics'] {
  const metrics: RawPost['metrics'] = {};
  for (const element of post.querySelectorAll<HTMLElement>(selectors.metric)) {
    const name = METRIC_NAMES.find((known) => known === element.dataset['metric']);
    const label = element.getAttribute('aria-label');
    const raw = label ?? element.textContent.trim();
    if (name !== undefined && raw !== '') metrics[name] = { raw, source: label === null ? 'text' : 'label' };
  }
  return metrics;
}

function readQuoted(element: HTMLElement | null, page: PageContext): RawQuoted | null {
  if (element === null) return null;
  const text = element.querySelector<HTMLElement>(selectors.text);
  return {
    nativeId: element.dataset['rookeryQuoted'] ?? null,
    permalink: null,
    author: readAuthor(element.querySelector<HTMLElement>(selectors.author)),
    text: readText(text),
    truncated: false,
    time: readTime(element.querySelector<HTMLElement>(selectors.time)),
    media: readMedia(element, page),
  };
}

function readAccount(page: PageContext): Reading<RawAccount> | null {
  const header = page.document.querySelector<HTMLElement>(selectors.account);
  if (header === null) return null;
  const count = (name: string): RawMetric | null => {
    const element = header.querySelector(`${selectors.accountCount}[data-count="${name}"]`);
    const raw = element?.getAttribute('title') ?? element?.textContent.trim() ?? '';
    return raw === '' ? null : { raw, source: 'attribute' };
  };
  const value: RawAccount = {
    ...emptyRawAccount(),
    handle: header.dataset['rookeryAccount'] ?? null,
    name: header.querySelector(selectors.accountName)?.textContent.trim() ?? null,
    bio: readText(header.querySelector('[data-bio]')) || null,
    followers: count('followers'),
    following: count('following'),
    posts: count('posts'),
  };
  return { value, missing: value.handle === null ? ['handle'] : [], rules: {} };
}
