import type { RawCard, RawMedia, RawPost, RawQuoted, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { buildMedia } from '../shared/build-media';
import { emptyRawPost } from '../shared/empty';
import { ownAll, ownMatch } from '../shared/own-match';
import { readText } from '../shared/read-text';
import { findUnhidden } from './find-drawn';
import { findPostId, findVideoAddress } from './find-posts';
import { COMMUNITY } from './page-parts';
import { readChannelLink, readPicture } from './read-author';
import { readCounter, readNumberText, type Found } from './read-number';
import { readRichText } from './read-rich-text';
import { cleanShownTime, readTime } from './read-time';
import { buildPostUrl, buildPosterUrl, buildVideoUrl, parsePostUrl } from './urls';

/** A video in a post is a row of its own. */
const ATTACHED =
  'ytd-video-renderer, yt-lockup-view-model, ytm-video-with-context-renderer, ytm-compact-video-renderer';
const FOREIGN = `${COMMUNITY}, ${ATTACHED}`;
const IMAGE = 'ytd-backstage-image-renderer, ytm-backstage-image-renderer';
const POLL =
  'ytd-backstage-poll-renderer, ytd-backstage-quiz-renderer, ytm-backstage-poll-renderer, ytm-backstage-quiz-renderer';

const chains = {
  author: { id: '#author-text', header: 'yt-post-header a, .ytPostHeaderHost a' },
  avatar: { id: '#author-thumbnail img', header: 'yt-post-header img' },
  time: { id: '#published-time-text', class: '.published-time-text' },
  text: {
    id: '#content-text',
    home: '#home-content-text',
    mobile: '.ytmBackstagePostRendererHostContentText, .backstage-post-content-text',
  },
  likes: { id: '#vote-count-middle' },
  likeButton: { id: '#like-button button' },
  comments: { id: '#reply-button-end' },
  votes: { id: '#vote-info' },
} as const;

/** A post of a channel: text, pictures, a poll, a video, or another post that it shares. */
export function readCommunityPost(post: HTMLElement, page: PageContext): Reading<RawPost> {
  const value = emptyRawPost();
  const base = page.url;
  const id = findPostId(post, base) ?? parsePostUrl(base);
  value.nativeId = id;
  value.permalink = id === null ? null : buildPostUrl(id);
  value.author = readAuthor(post, base);
  const text = ownMatch(post, chains.text, FOREIGN);
  Object.assign(value, readRichText(text?.element ?? null, base));
  value.time = readShownTime(post);
  const shared = post.querySelector<HTMLElement>(COMMUNITY);
  value.quoted = shared === null ? null : readShared(shared, base);
  value.kind = value.quoted === null ? 'post' : 'quote';
  value.card = readAttachedVideo(post, base);
  value.media = readMedia(post, base);
  if (ownMatch(post, { poll: POLL }, FOREIGN) !== null) value.format = 'poll';
  const rules = fillMetrics(value, post, page);
  if (text !== null) rules['text'] = text.rule;
  return { value, missing: findMissing(value), rules };
}

function readAuthor(post: Element, base: URL): RawPost['author'] {
  const author = readChannelLink(ownMatch(post, chains.author, FOREIGN)?.element, base);
  return { ...author, avatarUrl: readPicture(ownMatch(post, chains.avatar, FOREIGN)?.element, base) };
}

function readShownTime(post: Element): RawPost['time'] {
  return readTime(cleanShownTime(readText(ownMatch(post, chains.time, FOREIGN)?.element ?? null)), null);
}

function readMedia(post: HTMLElement, base: URL): RawMedia[] {
  const images = ownAll(post, IMAGE, FOREIGN).map((holder) => {
    const image = holder.querySelector('img');
    const url = readPicture(image, base);
    return buildMedia('image', { url, posterUrl: url, alt: image?.getAttribute('alt') || null });
  });
  const video = findAttached(post);
  const address = video === null ? null : findVideoAddress(video, base);
  return address === null ? images : [...images, buildMedia('video', { posterUrl: buildPosterUrl(address.id) })];
}

function findAttached(post: HTMLElement): HTMLElement | null {
  return ownMatch(post, { video: ATTACHED }, COMMUNITY)?.element ?? null;
}

function readAttachedVideo(post: HTMLElement, base: URL): RawCard | null {
  const video = findAttached(post);
  const address = video === null ? null : findVideoAddress(video, base);
  if (video === null || address === null) return null;
  const title = readText(video.querySelector('#video-title, h3')) || null;
  return { url: buildVideoUrl(address), title, imageUrl: buildPosterUrl(address.id) };
}

function readShared(shared: HTMLElement, base: URL): RawQuoted {
  const id = findPostId(shared, base);
  return {
    nativeId: id,
    permalink: id === null ? null : buildPostUrl(id),
    author: readAuthor(shared, base),
    text: readText(ownMatch(shared, chains.text, FOREIGN)?.element ?? null),
    truncated: false,
    time: readShownTime(shared),
    media: readMedia(shared, base),
  };
}

function fillMetrics(value: RawPost, post: Element, page: PageContext): Record<string, string> {
  const rules: Record<string, string> = {};
  const like = ownMatch(post, chains.likeButton, FOREIGN)?.element;
  const reply = ownMatch(post, chains.comments, FOREIGN)?.element;
  const button = reply?.querySelector('button') ?? reply;
  const header = page.kind === 'post' ? findUnhidden(page.document, 'ytd-comments-header-renderer #count') : null;
  const found: Record<'likes' | 'comments' | 'votes', Found | null> = {
    likes: readCounter(ownMatch(post, chains.likes, FOREIGN)?.element, like?.getAttribute('aria-label')),
    comments: readNumberText(header) ?? readCounter(button, button?.getAttribute('aria-label')),
    votes: readNumberText(ownMatch(post, chains.votes, FOREIGN)?.element),
  };
  for (const name of ['likes', 'comments', 'votes'] as const) {
    const count = found[name];
    if (count === null) continue;
    value.metrics[name] = { raw: count.raw, source: count.source };
    rules[`metrics.${name}`] = count.rule;
  }
  return rules;
}

function findMissing(post: RawPost): string[] {
  const hasContent = post.text !== '' || post.media.length > 0 || post.quoted !== null || post.format === 'poll';
  const expected: Record<string, boolean> = {
    nativeId: post.nativeId !== null,
    'author.name': post.author.name !== null,
    'author.handle': post.author.handle !== null,
    text: hasContent,
    time: post.time !== null,
    'metrics.likes': post.metrics.likes !== undefined,
    'metrics.comments': post.metrics.comments !== undefined,
  };
  return Object.keys(expected).filter((field) => expected[field] === false);
}
