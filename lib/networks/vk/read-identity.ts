import { isForeign, ownMatch } from '@/lib/networks/shared/own-match';
import { resolveHref } from '@/lib/networks/shared/resolve-url';

import { readWallId } from './address';
import { chains, foreign } from './selectors';

const POST_ID = /^-?\d+_\d+/;

/**
 * `-2513295_8964`: owner (negative for communities) and number, unique over the whole of VK. Sources: the root's attribute,
 * its id (`post-1_2`, `wall1_2`), attributes of its own header, the address behind its date. The page's address is no
 * source: on a single post's page it also holds for comments.
 */
export function readNativeId(root: Element, base: URL): { id: string; rule: string } | null {
  const attribute = POST_ID.exec(root.getAttribute('data-post-id') ?? '')?.[0];
  if (attribute !== undefined) return { id: attribute, rule: 'attribute' };
  const elementId = /^(?:post|wall)(-?\d+_\d+)$/.exec(root.id)?.[1];
  if (elementId !== undefined) return { id: elementId, rule: 'id' };
  for (const part of root.querySelectorAll('[data-post-id]')) {
    const inner = POST_ID.exec(part.getAttribute('data-post-id') ?? '')?.[0];
    if (inner !== undefined && !isForeign(part, root, foreign)) return { id: inner, rule: 'part' };
  }
  const link = ownMatch(root, chains.permalink, foreign);
  const linked = readWallId(resolveHref(link?.element, base));
  return linked === null ? null : { id: linked, rule: `link-${link?.rule ?? ''}` };
}
