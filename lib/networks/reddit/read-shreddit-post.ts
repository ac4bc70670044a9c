import type { RawPost, RawTime } from '@/lib/domain/reading';
import type { PostFormat } from '@/lib/domain/vocabulary';
import type { PageContext } from '@/lib/networks/contract';

import { buildMedia } from '../shared/build-media';
import { emptyRawPost } from '../shared/empty';
import { firstMatch } from '../shared/first-match';
import { resolveHref, resolveUrl } from '../shared/resolve-url';
import { readPostId } from './find-things';
import { buildAuthor, readAvatar, readLinkedUser } from './read-author';
import { hasActionRow, readShownCount } from './read-counts';
import { readCrosspost } from './read-crosspost';
import { buildTime } from './read-instant';
import { readImage, readMedia, withoutCopies } from './read-media';
import { joinText, readLine, readRichText, type RichText } from './read-rich-text';
import { mediaParts, parts } from './selectors';
import { buildThingUrl, isReddit, parsePostUrl } from './urls';

/** What Reddit itself calls the kind of a post, where it says the format plainly. */
const FORMATS: Readonly<Record<string, PostFormat>> = {
  text: 'text',
  self: 'text',
  image: 'photo',
  gallery: 'carousel',
  video: 'video',
  link: 'link',
  poll: 'poll',
};

/** A post of the current front end. */
export function readShredditPost(post: HTMLElement, page: PageContext, rules: Record<string, string>): RawPost {
  const base = page.url;
  const value = emptyRawPost();
  const type = post.getAttribute('post-type') ?? '';
  value.nativeId = readPostId(post, base);
  value.permalink = readPermalink(post, base);
  value.author = readAuthor(post, base, rules);
  value.time = readTime(post);
  if (value.time !== null) rules['time'] = value.time.source;
  const body = readBody(post, base, rules);
  value.text = joinText(readTitle(post, rules), body.text);
  value.textLang = post.getAttribute('post-language') || null;
  value.quoted = readCrosspost(post, base);
  value.media = value.quoted === null ? readOwnMedia(post, type, base) : [];
  const target = readTarget(post, base);
  value.links = [...new Set([...body.links, ...(target === null ? [] : [target.href])])];
  value.mentions = body.mentions;
  value.card = target === null ? null : { url: target.href, title: null, imageUrl: readThumbnail(post, base) };
  value.format = FORMATS[type] ?? null;
  value.sponsored = post.localName === 'shreddit-ad-post' || post.hasAttribute('promoted');
  value.pinned = post.hasAttribute('stickied') || post.querySelector(parts.pinned) !== null;
  readMetricsInto(value, post, rules);
  value.kind = kindOf(value);
  return value;
}

function kindOf({ sponsored, quoted }: RawPost): RawPost['kind'] {
  if (sponsored) return 'ad';
  return quoted === null ? 'post' : 'quote';
}

function readPermalink(post: HTMLElement, base: URL): string | null {
  const written = resolveUrl(post.getAttribute('permalink'), base);
  return buildThingUrl(written) ?? buildThingUrl(resolveHref(post.querySelector(parts.titleLink), base));
}

function readAuthor(post: HTMLElement, base: URL, rules: Record<string, string>): RawPost['author'] {
  const handle = post.getAttribute('author');
  const avatar = readAvatar(post.getAttribute('icon'), base);
  if (handle !== null) rules['author.handle'] = 'attribute';
  return buildAuthor(handle ?? readLinkedUser(post.querySelector(parts.authorLink), base), avatar);
}

function readTime(post: HTMLElement): RawTime | null {
  const shown = post.querySelector(parts.time);
  const ago = post.querySelector(parts.timeAgo);
  return buildTime(
    [post.getAttribute('created-timestamp'), shown?.getAttribute('datetime'), ago?.getAttribute('ts')],
    shown,
  );
}

/** As it is drawn (translated pages draw another than the attribute says), else the attribute. */
function readTitle(post: HTMLElement, rules: Record<string, string>): string {
  const shown = readLine(post.querySelector(parts.title));
  rules['title'] = shown === '' ? 'attribute' : 'slot';
  return shown === '' ? (post.getAttribute('post-title')?.trim() ?? '') : shown;
}

function readBody(post: HTMLElement, base: URL, rules: Record<string, string>): RichText {
  const own = readPostId(post, base);
  // Without its slot the text is still told by the post's own id; a crossposted one has another.
  const chain = own === null ? parts.body : { ...parts.body, id: `[id="t3_${own}-post-rtjson-content"]` };
  const found = firstMatch(post, chain);
  if (found !== null) rules['text'] = found.rule;
  return readRichText(found?.element ?? null, base);
}

/** The page a link post leads to, on Reddit or elsewhere; posts of pictures and videos lead to Reddit's own files. */
function readTarget(post: HTMLElement, base: URL): URL | null {
  const target = resolveUrl(post.getAttribute('content-href') ?? post.getAttribute('outbound-link-url'), base);
  if (target === null || isOwnTarget(post, target, base) || target.hostname === AD_CLICKS) return null;
  return !isReddit(target) || post.getAttribute('post-type') === 'link' ? target : null;
}

/** Redirector of advertisements: where it leads is not told. */
const AD_CLICKS = 'alb.reddit.com';

/** The post itself, its gallery, or a file of Reddit's. */
function isOwnTarget(post: HTMLElement, target: URL, base: URL): boolean {
  if (/(?:^|\.)redd\.it$/.test(target.hostname) || isViewer(target)) return true;
  const id = parsePostUrl(target)?.id ?? /^\/gallery\/(\w+)/.exec(target.pathname)?.[1];
  return isReddit(target) && id !== undefined && id === readPostId(post, base);
}

/** Reddit's page around a single picture: `/media?url=…`. */
function isViewer(target: URL): boolean {
  return isReddit(target) && target.pathname === '/media';
}

function readThumbnail(post: HTMLElement, base: URL): string | null {
  const picture = post.querySelector(`${parts.thumbnail} img, ${parts.media} img`);
  return picture === null ? null : (readImage(picture, base)?.posterUrl ?? null);
}

/** The pictures of a link post are the preview of its target. */
function readOwnMedia(post: HTMLElement, type: string, base: URL): RawPost['media'] {
  const inText = [...post.querySelectorAll(mediaParts.inText)].map((picture) => readImage(picture, base));
  const container = post.querySelector(`:scope > ${parts.media}`);
  const shown = container === null || isPreview(post, type, base) ? [] : readMedia(container, base);
  const media = withoutCopies([...shown, ...inText.filter((image) => image !== null)]);
  if (media.length > 0 || (type !== 'image' && type !== 'video')) return media;
  return readFile(post, type, base);
}

function isPreview(post: HTMLElement, type: string, base: URL): boolean {
  if (type !== '') return type === 'link';
  const target = resolveUrl(post.getAttribute('content-href'), base);
  return target !== null && !isOwnTarget(post, target, base);
}

/** Compact lists show a thumbnail only, but the file itself is named. */
function readFile(post: HTMLElement, type: 'image' | 'video', base: URL): RawPost['media'] {
  const written = resolveUrl(post.getAttribute('content-href'), base);
  const file = written !== null && isViewer(written) ? resolveUrl(written.searchParams.get('url'), base) : written;
  const posterUrl = readThumbnail(post, base);
  if (file === null || parsePostUrl(file) !== null || isReddit(file))
    return posterUrl === null ? [] : [buildMedia(type, { posterUrl })];
  return [buildMedia(type, { url: file.href, posterUrl: posterUrl ?? (type === 'image' ? file.href : null) })];
}

function readMetricsInto(value: RawPost, post: HTMLElement, rules: Record<string, string>): void {
  if (value.sponsored && !hasActionRow(post)) return;
  const likes = readShownCount(post, 'score', post.getAttribute('score'));
  const comments = readShownCount(post, 'comments', post.getAttribute('comment-count'));
  if (likes !== null) value.metrics.likes = likes;
  if (comments !== null) value.metrics.comments = comments;
  for (const name of Object.keys(value.metrics)) rules[`metrics.${name}`] = 'attribute';
}
