import type { RawMedia, RawMetric, RawPost, RawTime } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { buildMedia } from '../shared/build-media';
import { emptyRawPost } from '../shared/empty';
import { resolveHref, resolveUrl } from '../shared/resolve-url';
import { readPostId } from './find-things';
import { buildAuthor, readLinkedUser } from './read-author';
import { parseWhole } from './read-counts';
import { buildTime, parseMilliseconds } from './read-instant';
import { readImage, withoutCopies } from './read-media';
import { readOldCrosspost } from './read-old-crosspost';
import { joinText, readLine, readRichText } from './read-rich-text';
import { oldParts } from './selectors';
import { buildThingUrl, isReddit } from './urls';

/** A post of old.reddit.com, in a list or opened. */
export function readOldPost(post: HTMLElement, page: PageContext, rules: Record<string, string>): RawPost {
  const base = page.url;
  const value = emptyRawPost();
  value.sponsored = post.matches('.promoted, .promotedlink');
  value.nativeId = readPostId(post, base);
  value.permalink =
    buildThingUrl(resolveUrl(post.dataset['permalink'], base)) ??
    buildThingUrl(resolveHref(post.querySelector(oldParts.comments), base));
  const link = post.querySelector(oldParts.author);
  value.author = buildAuthor(post.dataset['author'] ?? readLinkedUser(link, base));
  if (value.author.handle !== null)
    rules['author.handle'] = post.dataset['author'] === undefined ? 'link' : 'attribute';
  value.time = readTime(post);
  if (value.time !== null) rules['time'] = value.time.source;
  const body = readRichText(post.querySelector(oldParts.body), base);
  value.text = joinText(readLine(post.querySelector(oldParts.title)), body.text);
  value.truncated = body.text === '' && post.querySelector(oldParts.unloadedText) !== null;
  value.quoted = readOldCrosspost(post, base);
  value.mentions = body.mentions;
  value.pinned = post.matches('.stickied');
  Object.assign(value, value.quoted === null ? readTarget(post, base, body.links) : { links: body.links });
  value.metrics = { ...named('likes', readScore(post)), ...named('comments', readComments(post)) };
  for (const name of Object.keys(value.metrics)) rules[`metrics.${name}`] = 'attribute';
  if (value.sponsored) value.kind = 'ad';
  else if (value.quoted !== null) value.kind = 'quote';
  return value;
}

function readTime(post: HTMLElement): RawTime | null {
  const shown = post.querySelector(oldParts.time);
  return buildTime([shown?.getAttribute('datetime'), parseMilliseconds(post.dataset['timestamp'])], shown);
}

/** Three numbers stand in the page; the one for this person's own vote is drawn. Its title is the full one, "•" hides it. */
function readScore(post: HTMLElement): RawMetric | null {
  const column = post.querySelector(oldParts.midcol);
  const vote = ['likes', 'dislikes'].find((name) => column?.classList.contains(name)) ?? 'unvoted';
  const shown = column?.querySelector(`.score.${vote}`) ?? null;
  return shown !== null && /\d/.test(shown.textContent) ? parseWhole(shown.getAttribute('title')) : null;
}

/** Drawn as a link with the number in words of some language, none for zero; advertisements have no such link. */
function readComments(post: HTMLElement): RawMetric | null {
  return post.querySelector(oldParts.comments) === null ? null : parseWhole(post.dataset['commentsCount']);
}

/** What the post leads to: a picture or video of Reddit's, or a page elsewhere. */
function readTarget(post: HTMLElement, base: URL, links: string[]): Partial<RawPost> {
  const thumbnail = resolveUrl(post.querySelector(oldParts.thumbnail)?.getAttribute('src'), base)?.href ?? null;
  const target = resolveUrl(post.dataset['url'], base) ?? resolveHref(post.querySelector(oldParts.title), base);
  if (post.dataset['isGallery'] === 'true')
    return { links, format: 'carousel', media: readGallery(post, base, thumbnail) };
  if (target === null || isReddit(target)) {
    const card = thumbnail === null ? null : { url: null, title: null, imageUrl: thumbnail };
    return { links, card, format: post.matches('.self') ? 'text' : null };
  }
  const file = readFile(target, thumbnail);
  if (file !== null) return { links, media: [file] };
  const shown = target.hostname === 'alb.reddit.com' ? null : target.href;
  const card = { url: shown, title: null, imageUrl: thumbnail };
  return { links: [...new Set([...links, ...(shown === null ? [] : [shown])])], card, format: 'link' };
}

function readFile(target: URL, posterUrl: string | null): RawMedia | null {
  if (target.hostname === 'v.redd.it') return buildMedia('video', { url: target.href, posterUrl });
  if (!/\.(?:jpe?g|png|webp|gif)$/i.test(target.pathname)) return null;
  const type = /\.gif$/i.test(target.pathname) ? 'gif' : 'image';
  return buildMedia(type, { url: target.href, posterUrl: posterUrl ?? target.href });
}

/** Lists show one thumbnail of a gallery; the opened one shows all pictures. */
function readGallery(post: HTMLElement, base: URL, posterUrl: string | null): RawMedia[] {
  const pictures = [...post.querySelectorAll(oldParts.loadedMedia)].map((picture) => readImage(picture, base));
  const shown = withoutCopies(pictures.filter((picture) => picture !== null));
  if (shown.length > 0) return shown;
  return posterUrl === null ? [] : [buildMedia('image', { posterUrl })];
}

function named<K extends string>(name: K, metric: RawMetric | null): { [P in K]?: RawMetric } {
  return metric === null ? {} : ({ [name]: metric } as { [P in K]?: RawMetric });
}
