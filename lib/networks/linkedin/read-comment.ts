import type { RawAuthor, RawComment, RawMetric, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';
import { parseLinkedInIdTime } from '@/lib/text/time-from-id';

import { emptyRawComment } from '../shared/empty';
import { readText } from '../shared/read-text';
import { resolveHref } from '../shared/resolve-url';
import { buildOwner } from './read-owner';
import { createScope, type Scope } from './scope';
import { findNameLinks } from './sdui/find-sdui-parts';
import { comment as selectors, ember, sdui } from './selectors';
import type { CommentUrn } from './urn';
import { buildCommentUrl, parseProfileUrl } from './urls';
import { readBareCount, readReactionCount } from './words';
import { findPostAuthorUrl } from './find-post-author';

export interface CommentPlace {
  page: PageContext;
  urn: CommentUrn | null;
  parentId: string | null;
}

interface Parts {
  author: RawAuthor;
  text: HTMLElement | null;
  age: string | null;
  likes: RawMetric | null;
  isMarked: boolean;
}

/** A comment of any of the three generations. Its id is made at the moment of writing (equal to the page's data, 1 of 1). */
export function readComment(comment: HTMLElement, { page, urn, parentId }: CommentPlace): Reading<RawComment> {
  const value = emptyRawComment();
  const scope = createScope(
    comment,
    [...comment.querySelectorAll(selectors.any)].filter((one) => isAnswer(one, comment)),
  );
  const parts = readParts(comment, scope, page.url);
  value.nativeId = urn?.id ?? null;
  value.permalink = urn === null ? null : buildCommentUrl(urn.post, urn.id);
  value.author = parts.author;
  value.text = readText(parts.text, ember.hidden);
  const iso = urn === null ? null : parseLinkedInIdTime(urn.id);
  if (iso !== null) value.time = { iso, precision: 'minute', source: 'id', raw: parts.age };
  else if (parts.age !== null) value.time = { iso: null, precision: 'unknown', source: 'text', raw: parts.age };
  value.parentId = parentId;
  value.likes = parts.likes;
  const postAuthor = findPostAuthorUrl(comment, page);
  value.isByPostAuthor = parts.isMarked || (postAuthor !== null && parts.author.url === postAuthor);
  const absent = { nativeId: value.nativeId, 'author.name': value.author.name, time: value.time };
  return {
    value,
    missing: Object.entries(absent).flatMap(([field, found]) => (found === null ? [field] : [])),
    rules: {},
  };
}

/** The same comment drawn by two elements is no answer to itself. */
function isAnswer(inner: Element, comment: HTMLElement): boolean {
  const key = comment.getAttribute('componentkey');
  return key === null || inner.getAttribute('componentkey') !== key;
}

function readParts(comment: HTMLElement, scope: Scope, base: URL): Parts {
  if (comment.matches('section.comment')) return readGuestParts(scope, base);
  return comment.hasAttribute('data-id') ? readEmberParts(scope, base) : readSduiParts(scope, base);
}

function readEmberParts(scope: Scope, base: URL): Parts {
  const name = readText(scope.one(selectors.emberName), ember.hidden);
  return {
    author: buildOwner({ name, link: scope.one(selectors.emberLink), avatar: scope.one(selectors.emberAvatar) }, base),
    text: scope.one(selectors.emberText),
    age: readText(scope.one(selectors.emberTime)) || null,
    likes: buildCount(scope.one(selectors.emberLikes)?.textContent),
    isMarked: scope.one(selectors.emberBadge) !== null,
  };
}

function readGuestParts(scope: Scope, base: URL): Parts {
  const link = scope.one(selectors.guestName);
  return {
    author: buildOwner({ name: link?.textContent ?? null, link, avatar: scope.one(selectors.guestAvatar) }, base),
    text: scope.one(selectors.guestText),
    age: readText(scope.one(selectors.guestTime)) || null,
    likes: buildCount(scope.one(selectors.guestLikes)?.textContent),
    isMarked: false,
  };
}

function readSduiParts(scope: Scope, base: URL): Parts {
  const named = findNameLinks(scope)[0];
  const link = named ?? scope.one(sdui.owner);
  const owner = parseProfileUrl(resolveHref(link, base))?.url;
  const avatar = scope
    .all(sdui.picture)
    .find((picture) => parseProfileUrl(resolveHref(picture.closest('a'), base))?.url === owner);
  const icon = scope.one(sdui.reactionIcon);
  const reactions = icon?.closest(sdui.control)?.textContent ?? icon?.parentElement?.parentElement?.textContent;
  return {
    author: buildOwner(
      { name: readText(link?.querySelector(sdui.paragraph) ?? link), link, avatar: avatar ?? null },
      base,
    ),
    text: scope.one(sdui.text),
    age: null,
    likes: buildCount(reactions),
    isMarked: false,
  };
}

function buildCount(text: string | null | undefined): RawMetric | null {
  const raw = readBareCount(text ?? '') ?? readReactionCount(text ?? '');
  return raw === null ? null : { raw, source: 'text' };
}
