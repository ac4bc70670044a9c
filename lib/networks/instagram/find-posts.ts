import type { PageContext } from '@/lib/networks/contract';

import { resolveHref } from '../shared/resolve-url';
import { findReels, isReelsViewer, reelOf } from './find-reels';
import { selectors } from './selectors';
import { parsePostUrl, type PostAddress } from './urls';

/** Pages of one post show that post only, wherever it is drawn; all others show feed articles and grid tiles. */
export function* findPosts(root: ParentNode, page: PageContext): Iterable<HTMLElement> {
  if (page.kind === 'messages' || page.kind === 'composer') return;
  if (page.kind === 'post') {
    const opened = findOpenedPost(page);
    if (opened !== null && (root === opened || root.contains(opened))) yield opened;
    return;
  }
  if (isReelsViewer(page)) yield* findReels(root, page);
  const candidates = root.querySelectorAll<HTMLElement>(`${selectors.article}, ${selectors.postLink}`);
  const found: HTMLElement[] = [];
  for (const element of [...selfOf(root), ...candidates]) {
    // No post stands in another one.
    if (found.at(-1)?.contains(element) === true) continue;
    const post = postAt(element, page.url);
    if (post === null || found.includes(post)) continue;
    found.push(post);
    if (post === root || root.contains(post)) yield post;
  }
}

export function postOf(element: Element, page: PageContext): HTMLElement | null {
  if (page.kind === 'messages' || page.kind === 'composer') return null;
  if (page.kind === 'post') {
    const opened = findOpenedPost(page);
    return opened?.contains(element) === true ? opened : null;
  }
  const reel = isReelsViewer(page) ? reelOf(element, page) : null;
  if (reel !== null) return reel;
  const article = element.closest<HTMLElement>(selectors.article);
  if (article !== null && isPostArticle(article)) return article;
  const link =
    element.closest<HTMLElement>(selectors.postLink) ?? element.querySelector<HTMLElement>(`:scope > a[href]`);
  const tile = link === null ? null : tileOf(link, page.url);
  return tile?.contains(element) === true ? tile : null;
}

/** Address of a post by its own links; in an article the link around the time comes first, promoted ones have none. */
export function findAddress(post: HTMLElement, base: URL): PostAddress | null {
  let other: PostAddress | null = null;
  for (const link of linksOf(post)) {
    const address = parsePostUrl(resolveHref(link, base));
    if (address === null || address.part === 'c') continue;
    if (address.part === '' && (isTile(post) || link.querySelector(selectors.time) !== null)) return address;
    if (other === null || (other.part !== '' && address.part === '')) other = address;
  }
  return other === null ? null : { ...other, part: '' };
}

/** The time of publishing: inside the permalink. The caption repeats it (or tells of an edit), comments have their own. */
export function findOwnTime(post: HTMLElement, base: URL): HTMLElement | null {
  for (const time of post.querySelectorAll<HTMLElement>(selectors.time))
    if (parsePostUrl(resolveHref(time.closest('a'), base))?.part === '') return time;
  return null;
}

/** A tile of a grid is the link with its picture, or the cell that holds nothing else. */
export function isTile(post: HTMLElement): boolean {
  return (
    post.tagName !== 'ARTICLE' &&
    post.querySelector(selectors.time) === null &&
    post.querySelector(selectors.section) === null
  );
}

function selfOf(root: ParentNode): HTMLElement[] {
  return root.nodeType === 1 && (root as HTMLElement).matches(`${selectors.article}, ${selectors.postLink}`)
    ? [root as HTMLElement]
    : [];
}

function linksOf(post: HTMLElement): Element[] {
  const inside = [...post.querySelectorAll(selectors.postLink)];
  return post.matches(selectors.postLink) ? [post, ...inside] : inside;
}

function postAt(element: HTMLElement, base: URL): HTMLElement | null {
  if (element.tagName === 'ARTICLE') return isPostArticle(element) ? element : null;
  const article = element.closest(selectors.article);
  return article === null || !isPostArticle(article) ? tileOf(element, base) : null;
}

/** Profile grids were articles once, too: a post has a row of actions or a time. */
function isPostArticle(article: Element): boolean {
  return article.querySelector(`${selectors.time}, ${selectors.section}`) !== null;
}

function tileOf(link: HTMLElement, base: URL): HTMLElement | null {
  const address = parsePostUrl(resolveHref(link, base));
  if (address?.part !== '' || link.querySelector(selectors.tilePicture) === null) return null;
  // Teasers in messages and notifications are links with a picture, too; grids stand in `main`.
  if (link.closest(selectors.main) === null) return null;
  const cell = link.parentElement;
  return cell !== null && cell.tagName === 'DIV' && cell.querySelectorAll(selectors.postLink).length === 1
    ? cell
    : link;
}

/** The post the address names: a dialog, an article, or on bare post pages all around its time but the "more posts" grid. */
function findOpenedPost({ document, url }: PageContext): HTMLElement | null {
  const code = parsePostUrl(url)?.code;
  if (code === undefined) return null;
  for (const article of document.querySelectorAll<HTMLElement>(selectors.dialogArticle))
    if (findLinkOf(article, code, url) !== null) return article;
  const own = { code, base: url };
  for (const dialog of document.querySelectorAll<HTMLElement>(selectors.dialog)) {
    const opened = aroundLinkIn(dialog, own);
    if (opened !== null && opened.querySelector(selectors.time) !== null) return opened;
  }
  const main = document.querySelector<HTMLElement>(selectors.main);
  const articles = main?.querySelectorAll<HTMLElement>(selectors.article) ?? [];
  for (const article of articles) if (findLinkOf(article, code, url) !== null) return article;
  return main === null ? null : aroundLinkIn(main, own);
}

/** A link of this post (permalink, likes, comments) that is no tile. */
function findLinkOf(root: HTMLElement | null, code: string, base: URL): HTMLElement | null {
  for (const link of root?.querySelectorAll<HTMLElement>(`a[href*="/${code}"]`) ?? [])
    if (parsePostUrl(resolveHref(link, base))?.code === code && link.querySelector(selectors.tilePicture) === null)
      return link;
  return null;
}

interface OwnAddress {
  code: string;
  base: URL;
}

/** The widest element inside `root` around a link of the post that holds no tile of another post. */
function aroundLinkIn(root: HTMLElement, own: OwnAddress): HTMLElement | null {
  const link = findLinkOf(root, own.code, own.base);
  if (link === null) return null;
  const others = [...root.querySelectorAll(selectors.postLink)].filter((other) => isOtherTile(other, own));
  let around = link;
  while (isFree(around.parentElement)) around = around.parentElement;
  return around === link ? null : around;

  function isFree(element: HTMLElement | null): element is HTMLElement {
    return element !== null && element !== root && !others.some((other) => element.contains(other));
  }
}

function isOtherTile(link: Element, { code, base }: OwnAddress): boolean {
  const address = parsePostUrl(resolveHref(link, base));
  return address !== null && address.code !== code && link.querySelector(selectors.tilePicture) !== null;
}
