import type { RawPost, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { buildMedia } from '../shared/build-media';
import { emptyRawPost } from '../shared/empty';
import { readText } from '../shared/read-text';
import { resolveSrc, resolveUrl } from '../shared/resolve-url';
import { isAside, isWithin, scopeOf } from './find-parts';
import { readAuthor } from './read-author';
import { selectors } from './selectors';
import { buildPostUrl } from './urls';

/** Where texts of a reel are none of its description. */
const NOT_TEXT = `a, ul, ${selectors.heading}, ${selectors.nameBox}, ${selectors.button}, [role="slider"]`;

/**
 * A reel in the endless viewer (2022–2026): number, author, description and video. Its counters carry no names, so they are
 * told by nothing but their order, and stay missing. Known from public sources, not from a page of our own.
 */
export function readReel(post: HTMLElement, id: string, page: PageContext): Reading<RawPost> {
  const scope = scopeOf(post, page.url);
  const value = emptyRawPost();
  value.nativeId = id;
  value.permalink = buildPostUrl({ kind: 'reel', id, owner: null, group: null });
  value.format = 'reel';
  const { author, rule } = readAuthor(scope);
  value.author = author;
  value.text = readDescription(post);
  const player = post.querySelector(selectors.video);
  const url = resolveSrc(player, page.url)?.href ?? null;
  value.media = [
    buildMedia('video', { url, posterUrl: resolveUrl(player?.getAttribute('poster'), page.url)?.href ?? null }),
  ];
  const missing = ['time', 'metrics.likes', ...(author.handle === null ? ['author.handle'] : [])];
  return { value, missing, rules: rule === null ? {} : { 'author.name': rule } };
}

/** Its longest text run; the others are names of music and accounts. */
function readDescription(post: HTMLElement): string {
  const message = post.querySelector(selectors.message);
  if (message !== null) return readText(message, selectors.button);
  const texts = [...post.querySelectorAll(selectors.run)]
    .filter((run) => !isAside(run, post) && !isWithin(run, NOT_TEXT, post))
    .map((run) => readText(run, `${selectors.button}, ${selectors.decoy}`));
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}
