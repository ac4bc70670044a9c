import type { PageContext } from '@/lib/networks/contract';

import { resolveHref } from '../../shared/resolve-url';
import { comment, sdui } from '../selectors';
import { decodeToolsKey, findCommentUrn, findTranslatedUrn, findUrn, type PostUrn } from '../urn';
import { parsePostUrl } from '../urls';
import { findNested, findQuoted } from './find-sdui-parts';

/** The key a card of the server-driven pages goes by; it lives as long as the page does. */
const CARD_KEY = /^(?:expanded|update-card-focus)(.+?)(?:FeedType_\w+)?$/;

/** null for cards of the other generations. */
export function readCardKey(post: Element): string | null {
  const key = keysOf(post).find((one) => CARD_KEY.test(one));
  return key === undefined ? null : (CARD_KEY.exec(key)?.[1] ?? null);
}

/**
 * Server-driven cards name their post in odd places only. A link to a post counts when all of the card's links agree and none
 * leads into the reshared post; the address of the page when its only card shows no other.
 */
export function findSduiUrn(post: HTMLElement, page: PageContext): PostUrn | null {
  return (
    fromTools(post) ??
    fromFacepile(post, page) ??
    fromComment(post) ??
    fromLinks(post, page) ??
    fromTranslation(post) ??
    fromPage(post, page)
  );
}

function fromTools(post: HTMLElement): PostUrn | null {
  for (const element of post.querySelectorAll(sdui.tools)) {
    const urn = keysOf(element)
      .map(decodeToolsKey)
      .find((one) => one !== null);
    if (urn !== undefined) return urn;
  }
  return null;
}

function fromFacepile(post: HTMLElement, page: PageContext): PostUrn | null {
  const own = post.querySelector(sdui.facepile);
  // On the post's page the faces stand beside the card, not in it.
  const shown = own ?? (isAlone(post, page) ? page.document.querySelector(sdui.facepile) : null);
  return findUrn(shown?.getAttribute('data-testid'));
}

function fromComment(post: HTMLElement): PostUrn | null {
  const first = [...post.querySelectorAll(comment.any)][0];
  return first === undefined
    ? null
    : (keysOf(first)
        .map(findCommentUrn)
        .find((one) => one !== null)?.post ?? null);
}

function fromLinks(post: HTMLElement, { url }: PageContext): PostUrn | null {
  const quoted = findQuoted(post);
  const links = [...post.querySelectorAll(sdui.postLink)].filter(
    (link) => !(quoted?.contains(link) ?? false) && link.closest(`${sdui.text}, ${comment.any}`) === null,
  );
  const urns = links.map((link) => parsePostUrl(resolveHref(link, url))).filter((urn) => urn !== null);
  return new Set(urns.map(({ id }) => id)).size === 1 ? (urns[0] ?? null) : null;
}

/** Only around the card's first words, which are its own: those of a reshared post and of comments name that one. */
function fromTranslation(post: HTMLElement): PostUrn | null {
  const keyed = [...post.querySelectorAll(sdui.translation)];
  if (keyed.length === 0) return null;
  const others = [findQuoted(post), ...findNested(post)];
  const isOwn = (element: Element): boolean => others.every((other) => other?.contains(element) !== true);
  const words = [...post.querySelectorAll(sdui.text)].find(isOwn);
  const own = keyed.filter(isOwn).filter((key) => words === undefined || key.contains(words) || words.contains(key));
  const urns = own.flatMap((element) => keysOf(element).flatMap((key) => findTranslatedUrn(key) ?? []));
  return new Set(urns.map(({ id }) => id)).size === 1 ? (urns[0] ?? null) : null;
}

function fromPage(post: HTMLElement, page: PageContext): PostUrn | null {
  return isAlone(post, page) ? parsePostUrl(page.url) : null;
}

/** The page of one post, and this card its first. */
function isAlone(post: HTMLElement, { kind, document }: PageContext): boolean {
  return kind === 'post' && document.querySelector(sdui.post) === post;
}

function keysOf(element: Element): string[] {
  return [element.getAttribute('componentkey'), element.id].filter((key): key is string => key !== null && key !== '');
}
