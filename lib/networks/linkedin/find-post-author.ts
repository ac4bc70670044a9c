import type { PageContext } from '@/lib/networks/contract';

import { resolveHref } from '../shared/resolve-url';
import { findPosts, generationOf, postOf } from './find-posts';
import { createScope } from './scope';
import { findNameLinks, findNested } from './sdui/find-sdui-parts';
import { ember, guest } from './selectors';
import { parseProfileUrl } from './urls';

/** Address of the account that wrote the post a comment stands under; null when the page does not show it. */
export function findPostAuthorUrl(comment: HTMLElement, page: PageContext): string | null {
  const post = postOf(comment) ?? (page.kind === 'post' ? (findPosts(page.document)[0] ?? null) : null);
  return post === null ? null : (parseProfileUrl(resolveHref(findAuthorLink(post), page.url))?.url ?? null);
}

function findAuthorLink(post: HTMLElement): Element | null {
  const generation = generationOf(post);
  if (generation === 'ember') return post.querySelector(ember.actor)?.querySelector(ember.actorLink) ?? null;
  if (generation === 'guest') return post.querySelector(guest.name);
  return findNameLinks(createScope(post, findNested(post)))[0] ?? null;
}
