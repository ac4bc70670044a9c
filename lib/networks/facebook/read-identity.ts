import { resolveHref } from '../shared/resolve-url';
import { isOwn, isWithin, type Scope } from './find-parts';
import { selectors } from './selectors';
import { isInnerLink, readStoryToken } from './track-links';
import { isPfbid, parsePostUrl, parseSetPost, type PostAddress } from './urls';

export interface Identity {
  address: PostAddress;
  rule: 'link' | 'set' | 'medium' | 'pfbid';
}

/**
 * What the post's own links say of its number. The time's link often names nothing until the pointer rests on it; pictures
 * posted together name their post. A single picture or video stands for the post when nothing else does, and so does a
 * `pfbid` name, which differs between viewers.
 */
export function findIdentity(scope: Scope): Identity | null {
  let medium: Identity | null = null;
  let byName: Identity | null = null;
  for (const link of findAddressLinks(scope)) {
    const url = resolveHref(link, scope.base);
    const address = parsePostUrl(url);
    if (address === null) continue;
    const set = parseSetPost(url);
    if (set !== null)
      return { address: { kind: 'post', id: set, owner: address.owner, group: groupOf(scope) }, rule: 'set' };
    if (address.kind === 'post' && !isPfbid(address.id)) return { address, rule: 'link' };
    if (address.kind === 'post') byName ??= { address, rule: 'pfbid' };
    else medium ??= { address, rule: 'medium' };
  }
  return medium ?? byName;
}

/** Links written in the text lead to other posts. */
function findAddressLinks(scope: Scope): HTMLElement[] {
  return [...scope.root.querySelectorAll<HTMLElement>(selectors.postLink)].filter(
    (link) =>
      (scope.isInner || !isInnerLink(link.getAttribute('href'))) &&
      !isWithin(link, selectors.message, scope.root) &&
      isOwn(link, scope),
  );
}

/** Group in whose page or heading the post stands; ids of photos in groups name no group. */
function groupOf(scope: Scope): string | null {
  for (const link of scope.heading?.querySelectorAll(selectors.link) ?? []) {
    const group = /\/groups\/([^/?#]+)/.exec(resolveHref(link, scope.base)?.pathname ?? '')?.[1];
    if (group !== undefined) return group;
  }
  return /^\/groups\/([^/?#]+)/.exec(scope.base.pathname)?.[1] ?? null;
}

/** The value that ties the post to the page's own data, from any of its own links. */
export function findStoryToken(scope: Scope): string | null {
  for (const link of scope.root.querySelectorAll(selectors.trackedLink)) {
    const href = link.getAttribute('href');
    if (isInnerLink(href) || scope.shared?.contains(link) === true) continue;
    const token = readStoryToken(href);
    if (token !== null) return token;
  }
  return null;
}
