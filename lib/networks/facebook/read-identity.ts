import { resolveHref } from '../shared/resolve-url';
import { isOwn, isWithin, type Scope } from './find-parts';
import { selectors } from './selectors';
import { findPostLinks, isInnerLink, isMediumLink, readStoryToken } from './track-links';
import { isPfbid, parsePostUrl, parseSetPost, type PostAddress } from './urls';

/** Addresses a post carries: by its number, of its first picture or video, by a `pfbid` name. */
export interface Identities {
  numbered: PostAddress | null;
  medium: PostAddress | null;
  byName: PostAddress | null;
}

export interface PickedAddress {
  address: PostAddress;
  rule: 'page' | 'link' | 'medium' | 'pfbid';
}

/**
 * What the post's own links say of its number. The time's link often names nothing until the pointer rests on it; pictures
 * posted together name their post. A single picture or video stands for the post when nothing else does, and so does a
 * `pfbid` name, which differs between viewers.
 * @param isNumberEnough the caller wants nothing else once there is a number
 */
export function findIdentity(scope: Scope, isNumberEnough = false): Identities {
  const found: Identities = { numbered: null, medium: null, byName: null };
  for (const link of findPostLinks(scope.root)) {
    if (found.medium !== null && isMediumLink(link.getAttribute('href') ?? '')) continue;
    const url = resolveHref(link, scope.base);
    const address = parsePostUrl(url);
    if (address === null) continue;
    const set = parseSetPost(url);
    const slot = set === null ? slotOf(address) : 'numbered';
    // Whose link it is takes longest to find out: asked of the first ones only.
    if (found[slot] !== null || !isOwnAddress(link, scope)) continue;
    found[slot] = set === null ? address : { ...address, kind: 'post', id: set, group: groupOf(scope) };
    if (isNumberEnough && slot === 'numbered') break;
  }
  return found;
}

function slotOf({ kind, id }: PostAddress): keyof Identities {
  if (kind !== 'post') return 'medium';
  return isPfbid(id) ? 'byName' : 'numbered';
}

/**
 * The one address that names the post the same on every visit. Where the page's address names what is shown, a medium is
 * meant with its own counters (a viewer), and a number is as good as one in the post.
 */
export function pickAddress(
  { numbered, medium, byName }: Identities,
  opened: PostAddress | null,
): PickedAddress | null {
  const named = opened !== null && !isPfbid(opened.id) ? opened : null;
  const ranked: [PostAddress | null, PickedAddress['rule']][] = [
    [named?.kind === 'post' ? null : named, 'page'],
    [numbered, 'link'],
    [named, 'page'],
    [medium, 'medium'],
    [byName, 'pfbid'],
    [opened, 'page'],
  ];
  for (const [address, rule] of ranked) if (address !== null) return { address, rule };
  return null;
}

/** What a person wrote. */
const WRITTEN = `${selectors.message}, ${selectors.paragraph}`;

/** Links written in the text lead to other posts. */
function isOwnAddress(link: HTMLElement, scope: Scope): boolean {
  return (
    (scope.isInner || !isInnerLink(link.getAttribute('href'))) &&
    !isWithin(link, WRITTEN, scope.root) &&
    isOwn(link, scope)
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
  for (const link of scope.root.getElementsByTagName('a')) {
    const href = link.getAttribute('href');
    if (isInnerLink(href) || scope.shared?.contains(link) === true) continue;
    const token = readStoryToken(href);
    if (token !== null) return token;
  }
  return null;
}
