import { isForeign, ownAll, ownMatch } from '@/lib/networks/shared/own-match';
import { resolveHref } from '@/lib/networks/shared/resolve-url';

import { readPostAddress } from './address';
import { foreign, layer, logged, movie, numbered, opened, rootChains } from './selectors';

export interface Identity {
  id: string;
  /** As far as the source knows it. */
  permalink: string | null;
  rule: string;
}

/**
 * Number of a topic, unique over the whole network: the address behind its text or heading, logging attributes, its buttons.
 * The page's address names what a window over the page shows, and nothing else.
 */
export function readIdentity(root: Element, base: URL): Identity | null {
  const linked = readLinked(root, base);
  if (linked !== null) return linked;
  const attribute = readLogged(root);
  if (attribute !== null) return attribute;
  const video = readMovie(root, base);
  if (video !== null) return video;
  const button = ownAll(root, numbered, foreign)[0]?.dataset['id1'] ?? '';
  if (/^\d{6,}$/.test(button)) return { id: button, permalink: null, rule: 'button' };
  const named = root.matches(opened) ? readPostAddress(base) : null;
  return named === null ? null : { id: named.id, permalink: named.permalink, rule: 'page' };
}

/** While another video loads the address is already of that one. */
function readMovie(root: Element, base: URL): Identity | null {
  if (!root.matches(layer)) return null;
  const box = root.matches(movie) ? root : root.querySelector(movie);
  const id = box?.getAttribute('data-movie-id') ?? '';
  if (!/^\d{6,}$/.test(id)) return null;
  const named = readPostAddress(base);
  const permalink = named?.id === `video${id}` ? named.permalink : `https://ok.ru/video/${id}`;
  return { id: `video${id}`, permalink, rule: 'movie' };
}

function readLinked(root: Element, base: URL): Identity | null {
  const link = ownMatch(root, rootChains.permalink, foreign);
  const address = readPostAddress(resolveHref(link?.element, base));
  return address === null ? null : { id: address.id, permalink: address.permalink, rule: `link-${link?.rule ?? ''}` };
}

function readLogged(root: Element): Identity | null {
  const own = [root, ...root.querySelectorAll(logged)].filter((part) => !isForeign(part, root, foreign));
  for (const part of own) {
    const log = part.getAttribute('data-l') ?? '';
    const topic = /(?:^|,)topicId,(\d+)/.exec(log)?.[1];
    const group = /(?:^|,)groupId,(\d+)/.exec(log)?.[1];
    if (topic === undefined) continue;
    const permalink = group === undefined ? null : `https://ok.ru/group/${group}/topic/${topic}`;
    return { id: topic, permalink, rule: 'log' };
  }
  return null;
}
