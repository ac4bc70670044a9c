import { ownMatch } from '@/lib/networks/shared/own-match';
import { resolveHref } from '@/lib/networks/shared/resolve-url';

import { isVkUrl } from './address';
import { comment as commentSelector, commentChains } from './comment-selectors';

/** Whose address a comment has, and the comment that began the thread it stands in. */
export interface CommentId {
  id: string;
  permalink: string | null;
  parentId: string | null;
  rule: string;
}

const OBJECT = /^\/(wall|photo|video|clip|market|topic)(-?\d+)_(\d+)$/;

/**
 * `-2513295_8958`: wall comments share their numbers with the posts of the same owner; comments of photos, videos and goods
 * are numbered under them (`photo-1_2/3`). Sources: the address behind the date, then the attributes that legacy comments share with posts.
 */
export function readCommentId(comment: Element, base: URL): CommentId | null {
  const link = ownMatch(comment, commentChains.permalink, commentSelector);
  const linked = parseCommentUrl(resolveHref(link?.element, base));
  if (linked !== null) return { ...linked, rule: `link-${link?.rule ?? ''}` };
  const attribute = /^-?\d+_\d+$/.exec(comment.getAttribute('data-post-id') ?? '')?.[0];
  const elementId = /^post(-?\d+_\d+)$/.exec(comment.id)?.[1];
  const id = attribute ?? elementId;
  return id === undefined
    ? null
    : { id, permalink: null, parentId: null, rule: attribute === undefined ? 'id' : 'attribute' };
}

function parseCommentUrl(url: URL | null): Omit<CommentId, 'rule'> | null {
  if (url === null || !isVkUrl(url)) return null;
  const [, type = '', owner = '', object = ''] = OBJECT.exec(url.pathname) ?? [];
  const reply = digits(url.searchParams.get('reply') ?? url.searchParams.get('post'));
  if (type === '' || reply === null) return null;
  const thread = digits(url.searchParams.get('thread'));
  const named = (number: string): string =>
    type === 'wall' ? `${owner}_${number}` : `${type}${owner}_${object}/${number}`;
  const parameter = url.searchParams.has('reply') ? 'reply' : 'post';
  const query = thread === null ? '' : `&thread=${thread}`;
  return {
    id: named(reply),
    permalink: `https://vk.com/${type}${owner}_${object}?${parameter}=${reply}${query}`,
    parentId: thread === null || thread === reply ? null : named(thread),
  };
}

function digits(value: string | null): string | null {
  return value !== null && /^[1-9]\d*$/.test(value) ? value : null;
}
