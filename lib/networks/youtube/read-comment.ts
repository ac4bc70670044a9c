import type { RawComment, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { emptyRawComment } from '../shared/empty';
import { firstMatch } from '../shared/first-match';
import { readText } from '../shared/read-text';
import { findCommentId, findCommentLink } from './find-comment-link';
import { COMMENT } from './page-parts';
import { readChannelLink, readPicture } from './read-author';
import { readCounter } from './read-number';
import { cleanShownTime, readTime } from './read-time';

const chains = {
  /** Drawn hidden for the channel's own comments, whose name stands in a badge; the text is the same. */
  author: {
    id: '#author-text',
    badge: 'ytd-author-comment-badge-renderer #name',
    mobile: '.YtmCommentRendererTitle a',
    link: 'a[href*="/@"]:not(:has(img))',
  },
  text: { id: '#content-text', mobile: '.YtmCommentRendererText, .comment-text' },
  time: {
    id: '#published-time-text',
    class: '.published-time-text',
    mobile: '.YtmCommentRendererDetailsTime, .comment-published-time',
  },
  avatar: { id: '#author-thumbnail img', mobile: '.comment-icon-container img' },
} as const;

/** A comment or an answer; the likes of one without any are drawn as nothing. */
export function readComment(comment: HTMLElement, { url }: PageContext): Reading<RawComment> {
  const value = emptyRawComment();
  const text = firstMatch(comment, chains.text);
  const author = firstMatch(comment, chains.author);
  value.nativeId = findCommentId(comment, url);
  value.permalink = findPermalink(comment, url);
  const image = firstMatch(comment, chains.avatar)?.element;
  value.author = { ...readChannelLink(author?.element, url), avatarUrl: readPicture(image, url) };
  value.text = readText(text?.element ?? null);
  value.time = readTime(cleanShownTime(readText(firstMatch(comment, chains.time)?.element ?? null)), null);
  value.parentId = findParentId(comment, value.nativeId, url);
  value.likes = readLikes(comment);
  value.isByPostAuthor = comment.querySelector('ytd-author-comment-badge-renderer[creator], .channel-owner') !== null;
  const expected: Record<string, boolean> = {
    nativeId: value.nativeId !== null,
    'author.name': value.author.name !== null,
    text: value.text !== '',
    time: value.time !== null,
  };
  const rules = {
    ...(text === null ? {} : { text: text.rule }),
    ...(author === null ? {} : { 'author.name': author.rule }),
  };
  return { value, missing: Object.keys(expected).filter((field) => expected[field] === false), rules };
}

/** Only the video (or post) and the comment: the rest of such links is about where they were clicked. */
function findPermalink(comment: Element, base: URL): string | null {
  const url = findCommentLink(comment, base);
  if (url === null) return null;
  const kept = ['v', 'lb', 'lc'].flatMap((name) => {
    const value = url.searchParams.get(name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return `https://www.youtube.com${url.pathname}?${kept.join('&')}`;
}

function readLikes(comment: Element): RawComment['likes'] {
  const shown = comment.querySelector('#vote-count-middle, .YtmCommentRendererLikeCount, .comment-count');
  if (readText(shown) === '') return null;
  const label = comment.querySelector('#like-button button')?.getAttribute('aria-label');
  const found = readCounter(shown, label);
  return found === null ? null : { raw: found.raw, source: found.source };
}

/** Answers to answers stand in threads of their own inside a thread (2025–2026); before, the id alone tells of the parent. */
function findParentId(comment: Element, id: string | null, base: URL): string | null {
  const thread = comment.closest('ytd-comment-thread-renderer');
  const isFirst = thread?.querySelector(COMMENT) === comment;
  const outer = isFirst ? thread?.parentElement?.closest('ytd-comment-thread-renderer') : thread;
  const parent = outer?.querySelector(COMMENT) ?? null;
  const named = id?.includes('.') === true ? (id.split('.')[0] ?? null) : null;
  return (parent === null ? null : findCommentId(parent, base)) ?? named;
}
