import type { PageKind } from '@/lib/domain/vocabulary';

import { findUrn, type PostUrn } from './urn';

const SITE = 'https://www.linkedin.com';
/** `/posts/name_words-activity-123-ab1c`: the address that LinkedIn itself hands out. */
const SLUG = /-(activity|ugcPost|share)-(\d{10,20})(?:-[\w-]*)?\/?$/;
const OWNERS = ['in', 'company', 'school', 'showcase'] as const;
type OwnerKind = (typeof OWNERS)[number];
/** `/in/ACoAA…` is a member's number in disguise, not the name a person would write. */
const MEMBER_NUMBER = /^ACo[\w-]{30,}$/;
const HANDLE = /^[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}._&'’-]{0,99}$/u;

export interface ProfileAddress {
  kind: OwnerKind;
  /** As in the address, decoded; null where it is only a number in disguise. */
  handle: string | null;
  /** Without tabs, tracking and regional host. */
  url: string;
}

/** LinkedIn and its regional hosts (`ro.linkedin.com`), which show the same addresses. */
export function isLinkedIn(url: URL): boolean {
  return url.hostname === 'linkedin.com' || url.hostname.endsWith('.linkedin.com');
}

/** Which post an address leads to; null for other places. */
export function parsePostUrl(url: URL | null): PostUrn | null {
  if (url === null || !isLinkedIn(url)) return null;
  if (/^\/(embed\/)?feed\/update\//.test(url.pathname)) return findUrn(url.pathname);
  const [, type, id] = url.pathname.startsWith('/posts/') ? (SLUG.exec(url.pathname) ?? []) : [];
  return id === undefined ? null : findUrn(`urn:li:${type}:${id}`);
}

/** Whose page a link leads to: `/in/name/`, `/company/name/posts/`; null for other places. */
export function parseProfileUrl(url: URL | null): ProfileAddress | null {
  if (url === null || !isLinkedIn(url)) return null;
  const [, first, written] = url.pathname.split('/');
  const kind = OWNERS.find((owner) => owner === first);
  if (kind === undefined || written === undefined || written === '') return null;
  const handle = decode(written);
  if (!HANDLE.test(handle)) return null;
  return {
    kind,
    handle: MEMBER_NUMBER.test(handle) ? null : handle,
    url: `${SITE}/${kind}/${encodeURIComponent(handle)}/`,
  };
}

/** Hashtag (without "#") of a link to a hashtag's posts or feed, else null. */
export function parseHashtagUrl(url: URL | null): string | null {
  if (url === null || !isLinkedIn(url)) return null;
  const inPath = /^\/feed\/hashtag\/([^/]+)/.exec(url.pathname)?.[1];
  if (inPath !== undefined) return decode(inPath).replace(/^#/, '');
  const words = url.searchParams.get('keywords') ?? '';
  return /^\/(search\/results|feed\/hashtag)\//.test(url.pathname) && /^#[^\s#]+$/.test(words) ? words.slice(1) : null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // A stray "%" in the address: the undecoded name is still the name.
  }
}

export function buildPostUrl({ type, id }: PostUrn): string {
  return `${SITE}/feed/update/urn:li:${type}:${id}/`;
}

export function buildCommentUrl(post: PostUrn, commentId: string): string {
  const urn = encodeURIComponent(`urn:li:comment:(${post.type}:${post.id},${commentId})`);
  return `${SITE}/feed/update/urn:li:${post.type}:${post.id}/?commentUrn=${urn.replace('(', '%28').replace(')', '%29')}`;
}

/** Of a person: companies, schools and showcases have addresses of their own, which their posts name. */
export function buildProfileUrl(handle: string): string | null {
  return HANDLE.test(handle) ? `${SITE}/in/${encodeURIComponent(handle)}/` : null;
}

export function buildSearchUrl(query: string): string {
  return `${SITE}/search/results/content/?keywords=${encodeURIComponent(query)}`;
}

export function pageOf(url: URL): PageKind {
  if (parsePostUrl(url) !== null) return 'post';
  const [first = '', second = ''] = url.pathname.split('/').filter((part) => part !== '');
  if (parseProfileUrl(url) !== null) return 'profile';
  switch (first) {
    case '':
    case 'groups':
      return 'feed';
    case 'feed':
      return second === 'hashtag' ? 'search' : 'feed';
    case 'search':
      return 'search';
    case 'messaging':
      return 'messages';
    case 'article':
    case 'sharing':
    case 'shareArticle':
      return 'composer';
    default:
      return 'other';
  }
}
