import type { RawAuthor } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { resolveHref, resolveSrc } from '../shared/resolve-url';
import { findOwn, findOwnFirst, type Scope } from './find-own';
import { readName } from './read-rich-text';
import { fullHandle, localAcct } from './read-server';
import { selectors } from './selectors';
import { buildAccountUrl, parseAnyProfileUrl, parseProfileUrl } from './urls';

export interface AuthorReading {
  author: RawAuthor;
  /** `user` or `user@server`, as addresses on this server write it. */
  acct: string | null;
  rule: string | null;
}

/** Author of a post; the line above it names others. */
export function readAuthor(scope: Scope, page: PageContext, linked: string | null): AuthorReading {
  const links = findAuthorLinks(scope);
  const link = links?.element ?? null;
  const found = readAcct(link, page) ?? linked;
  const acct = found === null ? null : localAcct(found, page);
  const name = readName(link?.querySelector(selectors.authorName));
  const picture = findOwn(scope, selectors.avatar).find((image) => !isAbove(image));
  return {
    author: {
      name,
      handle: acct === null ? null : fullHandle(acct, page),
      url: acct === null ? null : buildAccountUrl(page.url, acct),
      avatarUrl: resolveSrc(picture, page.url)?.href ?? null,
    },
    acct,
    rule: name === null ? null : (links?.rule ?? null),
  };
}

/** An account named by one link: who boosted. Without an address it is not known who that is. */
export function readLinkedAccount(link: Element, page: PageContext): RawAuthor | null {
  const found = parseProfileUrl(resolveHref(link, page.url), page.url);
  if (found === null) return null;
  const acct = localAcct(found, page);
  return {
    name: readName(link),
    handle: fullHandle(acct, page),
    url: buildAccountUrl(page.url, acct),
    avatarUrl: null,
  };
}

function findAuthorLinks(scope: Scope): { element: Element; rule: string } | null {
  for (const [rule, selector] of Object.entries(selectors.authorLink)) {
    const element = findOwn(scope, selector).find(
      (link) => !isAbove(link) && link.querySelector(selectors.authorName) !== null,
    );
    if (element !== undefined) return { element, rule };
  }
  // Without any link the name still stands there.
  const bare = findOwnFirst(scope, { bare: '.display-name' });
  return bare === null || isAbove(bare.element)
    ? null
    : { element: bare.element.parentElement ?? bare.element, rule: 'bare' };
}

function isAbove(element: Element): boolean {
  return element.closest(selectors.prepend) !== null;
}

/** The address first; public pages link to the author's own server, and the written handle is the last resort. */
function readAcct(link: Element | null, page: PageContext): string | null {
  const url = resolveHref(link, page.url);
  const here = parseProfileUrl(url, page.url);
  if (here !== null) return here;
  const written = /^@([^\s@]+(?:@[^\s@]+)?)$/.exec(readName(link?.querySelector(selectors.authorHandle)) ?? '')?.[1];
  return written ?? parseAnyProfileUrl(url);
}
