import type { RawAuthor, RawComment, RawMetric, RawTime, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';
import { emptyRawComment } from '@/lib/networks/shared/empty';
import { ownMatch } from '@/lib/networks/shared/own-match';
import { readText } from '@/lib/networks/shared/read-text';
import { resolveHref, resolveSrc } from '@/lib/networks/shared/resolve-url';

import { readHandle } from './address';
import { comment as commentSelector } from './comment-root';
import { answered, commentChains, commentMore } from './comment-selectors';
import { readAuthor } from './read-author';
import { parseEpoch } from './read-time';

const COMMENT_ID = /"commentId"\s*:\s*"([^"]+)"/;

/** Id from the JSON that tells the site which comments were seen; older markup has none. */
export function readCommentId(comment: Element): string | null {
  return COMMENT_ID.exec(comment.getAttribute('data-seen-params') ?? '')?.[1] ?? null;
}

/** One comment; `post` is the post it stands under, when the page shows it. Comments have no address of their own. */
export function readComment(comment: HTMLElement, page: PageContext, post: HTMLElement | null): Reading<RawComment> {
  const rules: Record<string, string> = {};
  const find = (field: keyof typeof commentChains): HTMLElement | null => {
    const match = ownMatch(comment, commentChains[field], commentSelector);
    if (match !== null) rules[field] = match.rule;
    return match?.element ?? null;
  };
  const nativeId = readCommentId(comment);
  const author = readCommentAuthor(find('author'), find('avatar'), page.url);
  const postAuthor = post === null ? null : readAuthor(post, page.url).author;
  const value: RawComment = {
    ...emptyRawComment(),
    nativeId,
    author,
    text: readText(find('text'), commentMore),
    truncated: ownMatch(comment, { commentMore }, commentSelector) !== null && rules['text'] !== 'full',
    time: readCommentTime(comment, find('date')),
    parentId: readAnswered(comment),
    likes: readLikes(find('likes')),
    isByPostAuthor: author.handle !== null && author.handle === postAuthor?.handle,
  };
  const missing = [
    ...(value.nativeId === null ? ['nativeId'] : []),
    ...(value.author.name === null ? ['author.name'] : []),
    ...(value.time === null ? ['time'] : []),
    ...(rules['text'] === undefined ? ['text'] : []),
  ];
  return { value, missing, rules };
}

function readCommentAuthor(link: HTMLElement | null, avatar: HTMLElement | null, base: URL): RawAuthor {
  const handle = readHandle(resolveHref(link, base));
  return {
    name: readText(link).split('\n')[0] || null,
    handle,
    url: handle === null ? null : `https://ok.ru/${handle}`,
    avatarUrl: resolveSrc(avatar, base)?.href ?? null,
  };
}

function readCommentTime(comment: HTMLElement, date: HTMLElement | null): RawTime | null {
  const raw = readText(date) || null;
  const iso = parseEpoch(comment.dataset['time']);
  if (iso !== null) return { iso, precision: 'second', source: 'attribute', raw };
  return raw === null ? null : { iso: null, precision: 'unknown', source: 'text', raw };
}

/** Answers follow in the same list and name the comment they answer. */
function readAnswered(comment: HTMLElement): string | null {
  const part = comment.matches(answered) ? comment : ownMatch(comment, { answered }, commentSelector)?.element;
  const id = part?.dataset['rid']?.trim() ?? '';
  return id === '' || id === readCommentId(comment) ? null : id;
}

function readLikes(element: HTMLElement | null): RawMetric | null {
  const raw = readText(element) || (element?.textContent.trim() ?? '');
  return /^[\d\s.,\u00A0\u202F]*[1-9][\d\s.,\u00A0\u202F]*$/.test(raw) ? { raw, source: 'text' } : null;
}
