import type { RawComment, RawMetric, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { emptyRawComment } from '../shared/empty';
import { resolveHref, resolveUrl } from '../shared/resolve-url';
import { parseFullname } from './find-things';
import { buildAuthor, isDeleted, readAvatar, readLinkedUser } from './read-author';
import { parseWhole, readCommentScore } from './read-counts';
import { buildTime } from './read-instant';
import { readRichText } from './read-rich-text';
import { commentParts, oldParts, selectors } from './selectors';
import { buildThingUrl, parsePostUrl, parseUserUrl } from './urls';

/** A comment of the three shapes Reddit has; `post`: the one it stands under, where the page shows it. */
export function readComment(comment: HTMLElement, page: PageContext, post: HTMLElement | null): Reading<RawComment> {
  const value = readShape(comment, page, post);
  const isGone = comment.hasAttribute('is-comment-deleted') || comment.matches('.deleted');
  const expected: Record<string, boolean> = {
    nativeId: value.nativeId !== null,
    permalink: value.permalink !== null || isGone,
    'author.handle': value.author.handle !== null || isGone || isDeleted(handleOf(comment)),
    time: value.time !== null,
  };
  return { value, missing: Object.keys(expected).filter((field) => expected[field] === false), rules: {} };
}

function readShape(comment: HTMLElement, page: PageContext, post: HTMLElement | null): RawComment {
  if (comment.matches(selectors.comment)) return readShredditComment(comment, page.url, post);
  return comment.matches(selectors.oldComment)
    ? readOldComment(comment, page.url)
    : readProfileComment(comment, page.url);
}

/** The number of a comment without the `t1_` before it. */
export function readCommentId(comment: HTMLElement): string | null {
  const written = comment.getAttribute('thingid') ?? comment.getAttribute('comment-id') ?? comment.dataset['fullname'];
  return parseFullname(written, 't1');
}

function handleOf(comment: HTMLElement): string | undefined {
  return comment.getAttribute('author') ?? comment.dataset['author'];
}

function readShredditComment(comment: HTMLElement, base: URL, post: HTMLElement | null): RawComment {
  const meta = comment.querySelector(commentParts.meta);
  const time = meta?.querySelector(commentParts.time) ?? null;
  const ago = meta?.querySelector(commentParts.timeAgo);
  const author = comment.getAttribute('author');
  return {
    ...emptyRawComment(),
    nativeId: readCommentId(comment),
    permalink: buildThingUrl(resolveUrl(comment.getAttribute('permalink'), base)),
    author: buildAuthor(author, readAvatar(comment.querySelector(commentParts.avatar)?.getAttribute('src'), base)),
    text: readRichText(findText(comment), base).text,
    time: buildTime([time?.getAttribute('datetime'), ago?.getAttribute('ts'), comment.getAttribute('created')], time),
    parentId: parseFullname(comment.getAttribute('parentid'), 't1'),
    likes: readCommentScore(comment.querySelector(commentParts.actionRow), comment.getAttribute('score')),
    isByPostAuthor: author !== null && !isDeleted(author) && author === post?.getAttribute('author'),
  };
}

/** The slotted part; older pages wrapped it, but its id tells whose it is. */
function findText(comment: HTMLElement): Element | null {
  const id = readCommentId(comment);
  const named = id === null ? null : comment.querySelector(`[id="t1_${id}-comment-rtjson-content"]`);
  return comment.querySelector(commentParts.text) ?? named;
}

/** On a person's page; the person whose page it is wrote it. */
function readProfileComment(comment: HTMLElement, base: URL): RawComment {
  const time = comment.querySelector(commentParts.time);
  const ago = comment.querySelector(commentParts.timeAgo);
  const row = comment.querySelector('shreddit-comment-action-row');
  return {
    ...emptyRawComment(),
    nativeId: readCommentId(comment),
    permalink: buildThingUrl(resolveUrl(comment.getAttribute('href'), base)),
    author: buildAuthor(parseUserUrl(base)),
    text: readRichText(comment.querySelector(commentParts.richText), base).text,
    time: buildTime([time?.getAttribute('datetime'), ago?.getAttribute('ts')], time),
    likes: readCommentScore(row, null),
  };
}

/** What answers it stands in a `.child` beside its `.entry`. */
function readOldComment(comment: HTMLElement, base: URL): RawComment {
  const entry = comment.querySelector(oldParts.entry);
  const time = entry?.querySelector(oldParts.time) ?? null;
  const link = entry?.querySelector(oldParts.author) ?? null;
  const above = comment.parentElement?.closest<HTMLElement>(selectors.oldComment) ?? null;
  const written = resolveUrl(comment.dataset['permalink'], base);
  return {
    ...emptyRawComment(),
    nativeId: readCommentId(comment),
    permalink: buildThingUrl(written) ?? buildThingUrl(resolveHref(entry?.querySelector('a.bylink'), base)),
    author: buildAuthor(comment.dataset['author'] ?? readLinkedUser(link, base)),
    text: readRichText(entry?.querySelector(oldParts.body) ?? null, base).text,
    time: buildTime([time?.getAttribute('datetime')], time),
    parentId: above === null ? null : readCommentId(above),
    likes: readOldScore(comment, entry),
    isByPostAuthor: (entry?.querySelector(oldParts.submitter) ?? null) !== null,
  };
}

/** As with posts, the number for this person's own vote is drawn; its title is the bare one. */
function readOldScore(comment: HTMLElement, entry: Element | null): RawMetric | null {
  const vote = ['likes', 'dislikes'].find((name) => entry?.classList.contains(name)) ?? 'unvoted';
  const shown = entry?.querySelector(`${oldParts.score}.${vote}`) ?? null;
  return comment.matches('.score-hidden') || shown === null ? null : parseWhole(shown.getAttribute('title'));
}

/** The post a comment belongs to, by what it says itself. */
export function readPostIdOf(comment: HTMLElement, base: URL): string | null {
  const written = comment.getAttribute('permalink') ?? comment.getAttribute('href') ?? comment.dataset['permalink'];
  return parseFullname(comment.getAttribute('postid'), 't3') ?? parsePostUrl(resolveUrl(written, base))?.id ?? null;
}
