import type { RawAuthor, RawComment, RawMetric, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';
import { emptyRawComment } from '@/lib/networks/shared/empty';
import type { Chain } from '@/lib/networks/shared/first-match';
import { ownMatch } from '@/lib/networks/shared/own-match';
import { readBackground } from '@/lib/networks/shared/read-background';
import { readText } from '@/lib/networks/shared/read-text';
import { resolveHref, resolveSrc } from '@/lib/networks/shared/resolve-url';

import { readHandle } from './address';
import { comment as commentSelector, commentChains, notCommentText, unfold } from './comment-selectors';
import { readAuthor } from './read-author';
import { readCommentId } from './read-comment-id';
import { readShownTime } from './read-time';
import { notName } from './selectors';

/** One comment; `post` is the post it stands under, when the page shows it. */
export function readComment(comment: HTMLElement, page: PageContext, post: HTMLElement | null): Reading<RawComment> {
  const rules: Record<string, string> = {};
  const find = (field: keyof typeof commentChains): HTMLElement | null => {
    const match = findOwn(comment, commentChains[field]);
    if (match !== null) rules[field] = match.rule;
    return match?.element ?? null;
  };
  const identity = readCommentId(comment, page.url);
  if (identity !== null) rules['nativeId'] = identity.rule;
  const text = find('text');
  const author = readCommentAuthor(find, page.url);
  const value: RawComment = {
    ...emptyRawComment(),
    nativeId: identity?.id ?? null,
    permalink: identity?.permalink ?? null,
    author,
    text: readText(text, notCommentText),
    truncated: isCut(comment, text),
    time: readShownTime(find('date')),
    parentId: identity?.parentId ?? readThread(comment, page.url),
    likes: readLikes(find('likes')),
    isByPostAuthor: isSameHandle(author, post === null ? null : readAuthor(post, page.url).author),
  };
  const missing = [
    ...(value.nativeId === null ? ['nativeId'] : []),
    ...(value.author.name === null ? ['author.name'] : []),
    ...(value.time === null ? ['time'] : []),
    ...(text === null ? ['text'] : []),
  ];
  return { value, missing, rules };
}

/** Answers stand inside the comment that began the thread: what is theirs is not its own. */
function findOwn(comment: Element, chain: Chain): { element: HTMLElement; rule: string } | null {
  return ownMatch(comment, chain, commentSelector);
}

function readCommentAuthor(find: (field: keyof typeof commentChains) => HTMLElement | null, base: URL): RawAuthor {
  const name = readText(find('author'), notName).split('\n')[0]?.trim() ?? '';
  const handle = readHandle(resolveHref(find('authorLink'), base));
  const avatar = find('avatar');
  return {
    name: name === '' ? null : name,
    handle,
    url: handle === null ? null : `https://vk.com/${handle}`,
    avatarUrl: resolveSrc(avatar, base)?.href ?? readBackground(avatar, base),
  };
}

/** An answer without an address of its own: the comment it stands in. */
function readThread(comment: Element, base: URL): string | null {
  const outer = comment.parentElement?.closest(commentSelector) ?? null;
  return outer === null ? null : (readCommentId(outer, base)?.id ?? null);
}

function readLikes(element: HTMLElement | null): RawMetric | null {
  const count = element?.dataset['count']?.trim() ?? '';
  if (/^[1-9]\d*$/.test(count)) return { raw: count, source: 'attribute' };
  const drawn = readText(element) || (element?.textContent.trim() ?? '');
  return /[1-9]/.test(drawn) ? { raw: drawn, source: 'text' } : null;
}

/** As in posts: the rest stands hidden behind the link that unfolds it, or would have to be fetched. */
function isCut(comment: Element, text: HTMLElement | null): boolean {
  const link = text?.querySelector(unfold) ?? findOwn(comment, { unfold })?.element ?? null;
  if (link === null || findOwn(comment, { expanded: '[data-testid="showmoretext-in-expanded"]' }) !== null)
    return false;
  const rest = link.nextElementSibling;
  return rest === null || !/display\s*:\s*none/i.test(rest.getAttribute('style') ?? '') || readText(rest) === '';
}

function isSameHandle(author: RawAuthor, postAuthor: RawAuthor | null): boolean {
  return author.handle !== null && author.handle === postAuthor?.handle;
}
