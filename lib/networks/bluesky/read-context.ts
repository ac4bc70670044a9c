import type { RawAuthor } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { resolveHref } from '../shared/resolve-url';
import { findOwn, findTimeLink, readLine, type Scope } from './find-own';
import { selectors } from './selectors';
import { buildActorUrl, parseHandle, parseProfileUrl } from './urls';

/**
 * What a feed says above a post. A line that links to a profile is a repost, one that links elsewhere names a feed, one
 * without a link pins the post (2024–2026).
 */
export function readReason(scope: Scope, page: PageContext): { repostedBy: RawAuthor | null; pinned: boolean } {
  const none = { repostedBy: null, pinned: false };
  const row = findReasonRow(scope);
  if (row === null || readLine(row) === null) return none;
  const link = row.querySelector('a');
  if (link === null) return { ...none, pinned: page.kind === 'profile' && row.querySelector('svg') !== null };
  const actor = parseProfileUrl(resolveHref(link, scope.base), scope.base);
  return actor === null ? none : { ...none, repostedBy: readReposter(row, actor, page) };
}

/** The part of a feed item that stands before the one with the buttons and holds text. */
function findReasonRow({ root }: Scope): Element | null {
  if (root.matches(selectors.threadItem)) return null;
  const parts = partsOf(root);
  const body = parts.findIndex((part) => part.querySelector(selectors.replyButton) !== null);
  return parts.slice(0, Math.max(body, 0)).findLast((part) => readLine(part) !== null) ?? null;
}

/** Children of the first element that has several. */
function partsOf(root: Element): Element[] {
  let around = root;
  while (around.childElementCount === 1 && around.firstElementChild !== null) around = around.firstElementChild;
  return [...around.children];
}

/**
 * The line says "Reposted by Nora" in the reader's language. Only where the name is a link of its own (before 2025), or stands
 * by itself elsewhere on the page, is it known.
 */
function readReposter(row: Element, actor: string, page: PageContext): RawAuthor {
  const inner = row.querySelector('a a[href], a + a[href]');
  const shown = readLine(inner) ?? findShownName(actor, page);
  const handle = parseHandle(actor) ?? findShownHandle(actor, page);
  return { name: shown, handle, url: buildActorUrl(handle ?? actor), avatarUrl: null };
}

function linksOf(actor: string, page: PageContext): string[] {
  const links = [...page.document.querySelectorAll(`a[dir]${selectors.profileLink.slice(1)}`)];
  return links.flatMap((link) =>
    parseProfileUrl(resolveHref(link, page.url), page.url) === actor ? (readLine(link) ?? []) : [],
  );
}

function findShownName(actor: string, page: PageContext): string | null {
  // Name and handle are two links side by side: the name is the one before the handle.
  const texts = linksOf(actor, page);
  const at = texts.findIndex((text) => text.startsWith('@') && parseHandle(text) !== null);
  return at > 0 ? (texts[at - 1] ?? null) : null;
}

/** Handle of an account that links name by its DID. */
export function findShownHandle(actor: string, page: PageContext): string | null {
  return parseHandle(linksOf(actor, page).find((text) => text.startsWith('@')));
}

/**
 * Answers: in a thread everything below its first post; in a feed what is joined to the post above it by a line, or says
 * whom it answers between the author's line and the text.
 */
export function isReply(scope: Scope): boolean {
  const { root } = scope;
  if (root.matches(selectors.threadItem)) {
    const first = root.closest(selectors.threadScreen)?.querySelector(selectors.threadItem) ?? root;
    return first !== root;
  }
  return hasLineAbove(scope) || hasAnswerLine(scope);
}

/** The row above the body begins with a place as wide as the avatar, in which the line is drawn. */
function hasLineAbove({ root }: Scope): boolean {
  const parts = partsOf(root);
  const body = parts.findIndex((part) => part.querySelector(selectors.replyButton) !== null);
  const row = parts[body - 1];
  const place = row?.firstElementChild ?? null;
  return place !== null && row?.childElementCount === 2 && place.childElementCount === 1 && readLine(place) === null;
}

function hasAnswerLine(scope: Scope): boolean {
  const time = findTimeLink(scope);
  const button = findOwn(scope, selectors.replyButton)[0];
  if (time === null || button === undefined) return false;
  let column = button.parentElement;
  while (column !== null && !column.contains(time)) column = column.parentElement;
  const parts = [...(column?.children ?? [])];
  const meta = parts.findIndex((part) => part.contains(time));
  const buttons = parts.findIndex((part) => part.contains(button));
  const line = parts[meta + 1];
  if (line === undefined || buttons - meta < 3) return false;
  const isOther =
    line.matches(selectors.content) || line.querySelector('[data-testid], [data-word-wrap], img, button') !== null;
  return !isOther && line.querySelector('svg') !== null && readLine(line) !== null;
}
