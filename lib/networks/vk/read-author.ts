import type { RawAuthor } from '@/lib/domain/reading';
import { ownMatch } from '@/lib/networks/shared/own-match';
import { readBackground } from '@/lib/networks/shared/read-background';
import { readText } from '@/lib/networks/shared/read-text';
import { resolveHref, resolveSrc } from '@/lib/networks/shared/resolve-url';

import { readHandle } from './address';
import { chains, foreign, notName } from './selectors';

/**
 * Name, address and picture of the author of a post or of a repost's source (`root` is then the inner post). The owner's
 * number would give an address too (`club1`), but a second name for an account that is known by its first.
 */
export function readAuthor(root: Element, base: URL): { author: RawAuthor; rule: string | null } {
  const match = ownMatch(root, chains.author, foreign);
  // A heading may hold the name as a link beside other things; then only the link is the name.
  const inner =
    match?.element.matches('a') === false ? match.element.querySelector('a[href]:not([href*="wall"])') : null;
  const name =
    readText(inner ?? match?.element ?? null, notName)
      .split('\n')[0]
      ?.trim() ?? '';
  const handle = readHandle(resolveHref(ownMatch(root, chains.authorLink, foreign)?.element, base));
  const avatar = ownMatch(root, chains.avatar, foreign)?.element;
  const author: RawAuthor = {
    name: name === '' ? null : name,
    handle,
    url: handle === null ? null : `https://vk.com/${handle}`,
    avatarUrl: resolveSrc(avatar, base)?.href ?? readBackground(avatar, base),
  };
  return { author, rule: name === '' ? null : (match?.rule ?? null) };
}
