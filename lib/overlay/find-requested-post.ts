import type { PostLocator, PageContext } from '@/lib/networks/contract';

import type { OverlayPage } from './overlay-page';

/** The post under the pointer, else the one with focus, else the one nearest the middle of the view; null on pages without. */
export function findPostInView(locator: PostLocator, page: OverlayPage, context: PageContext): HTMLElement | null {
  return (
    findPostPointedAt(locator, page, context) ?? findMiddlePost([...locator.findPosts(page.document, context)], page)
  );
}

/** The post under the pointer, else the one with focus. The hovered element is asked for when needed: following it costs. */
export function findPostPointedAt(
  locator: PostLocator,
  { document }: OverlayPage,
  context: PageContext,
): HTMLElement | null {
  const hovered = [...document.querySelectorAll(':hover')].at(-1);
  for (const element of [hovered, document.activeElement]) {
    const post = element === undefined || element === null ? null : locator.postOf(element, context);
    if (post !== null) return post;
  }
  return null;
}

/** The post whose page this is, else the one in view. */
export function findPostOfPage(locator: PostLocator, page: OverlayPage, context: PageContext): HTMLElement | null {
  if (context.kind !== 'post') return findPostInView(locator, page, context);
  const posts = [...locator.findPosts(page.document, context)];
  const address = decodeURIComponent(context.url.href);
  const named = posts.find((post) => {
    const key = locator.postKey(post, context);
    return key !== null && address.includes(key);
  });
  return named ?? posts[0] ?? null;
}

/** The post that holds the link a context menu was opened on. */
export function findPostOfLink(
  locator: PostLocator,
  { page, context, url }: { page: OverlayPage; context: PageContext; url: string },
): HTMLElement | null {
  const links = [...page.document.links].filter((link) => link.href === url);
  const posts = links.map((link) => locator.postOf(link, context)).filter((post) => post !== null);
  // The same link can stand in several posts; the menu was opened with the pointer on one of them.
  const pointedAt = findPostPointedAt(locator, page, context);
  return posts.find((post) => post === pointedAt) ?? findMiddlePost(posts, page);
}

function findMiddlePost(posts: readonly HTMLElement[], { window }: OverlayPage): HTMLElement | null {
  const middle = window.innerHeight / 2;
  let best: { post: HTMLElement; distance: number } | null = null;
  for (const post of posts) {
    const { top, bottom, height } = post.getBoundingClientRect();
    if (height === 0 || bottom <= 0 || top >= window.innerHeight) continue;
    const distance = Math.max(top - middle, middle - bottom, 0);
    if (best === null || distance < best.distance) best = { post, distance };
  }
  return best?.post ?? null;
}
