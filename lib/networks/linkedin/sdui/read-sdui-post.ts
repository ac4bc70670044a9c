import type { RawAuthor, RawPost, RawQuoted, RawTime, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { readText } from '../../shared/read-text';
import { resolveHref } from '../../shared/resolve-url';
import { createDraft, finish, note } from '../draft';
import { buildOwner } from '../read-owner';
import { readAge, readPostTime } from '../read-time';
import { readWords } from '../read-words';
import { createScope, type Scope } from '../scope';
import { sdui } from '../selectors';
import { buildPostUrl, parsePostUrl, parseProfileUrl } from '../urls';
import { usesWordOf } from '../words';
import { findActorBlock, findNameLinks, findNested, findQuoted } from './find-sdui-parts';
import { findSduiUrn } from './find-sdui-urn';
import { readSduiCounts } from './read-sdui-counts';
import { readSduiMedia } from './read-sdui-media';

/** Everything a card of the server-driven pages shows. */
export function readSduiPost(post: HTMLElement, page: PageContext): Reading<RawPost> {
  const base = page.url;
  const draft = createDraft();
  const { value } = draft;
  const quoted = findQuoted(post);
  const own = createScope(post, [...findNested(post), ...(quoted === null ? [] : [quoted])]);
  const urn = findSduiUrn(post, page);
  value.nativeId = urn?.id ?? null;
  value.permalink = urn === null ? null : buildPostUrl(urn);
  const actor = readActor(own, post, base);
  value.author = actor.author;
  note(draft, 'author.name', actor.rule);
  value.sponsored = actor.isSponsored;
  value.repostedBy = readReposter(own, base);
  value.time = readPostTime(urn, actor.age);
  note(draft, 'time', value.time?.source);
  const text = own.one(sdui.text);
  Object.assign(value, readWords(text, base));
  note(draft, 'text', text === null ? null : 'testid');
  Object.assign(value, readSduiMedia(own, page));
  value.quoted = quoted === null ? null : readQuoted(quoted, page);
  const counts = readSduiCounts(own);
  value.metrics = counts.metrics;
  draft.missing.push(...counts.missing);
  return finish(draft);
}

interface Actor {
  author: RawAuthor;
  age: string | null;
  isSponsored: boolean;
  rule: string | null;
}

function readActor(scope: Scope, post: HTMLElement, base: URL): Actor {
  const link = findNameLinks(scope)[0] ?? null;
  if (link === null) {
    return {
      author: buildOwner({ name: null, link: null, avatar: null }, base),
      age: null,
      isSponsored: false,
      rule: null,
    };
  }
  const block = findActorBlock(link, post);
  const name = link.querySelector(sdui.paragraph);
  const avatar = findFace(block, link, base);
  const lines = findLines(block);
  const age = lines.findLast(
    (line) => line.querySelector(sdui.visibilityIcon) !== null || /\p{Nd}.*•/u.test(line.textContent),
  );
  return {
    author: buildOwner({ name: readText(name ?? link), link, avatar }, base),
    age: age === undefined ? null : readAge(age.textContent),
    isSponsored: age === undefined && isAdLine(lines.at(-1)),
    rule: name === null ? 'link' : 'paragraph',
  };
}

/** Lines under the name: headline or followers, then the age. A line with a link of its own ("Visit my website") is neither. */
function findLines(block: HTMLElement): HTMLElement[] {
  return [...block.querySelectorAll<HTMLElement>(sdui.paragraph)].filter((line) => line.closest('a, button') === null);
}

/**
 * Ads say "Promoted" where posts say their age, and show no icon of who may see it. Only that line carries a key; a headline,
 * which may be the last line of cards without an age, has none.
 */
function isAdLine(line: HTMLElement | undefined): boolean {
  const words = line?.textContent.trim() ?? '';
  const isKeyed = line?.hasAttribute('componentkey') === true || (line?.id ?? '') !== '';
  return isKeyed && words !== '' && !/\p{Nd}|•/u.test(words);
}

function findFace(block: HTMLElement, link: HTMLElement, base: URL): Element | null {
  const owner = parseProfileUrl(resolveHref(link, base))?.url;
  return (
    [...block.querySelectorAll(sdui.picture)].find(
      (picture) => parseProfileUrl(resolveHref(picture.closest('a'), base))?.url === owner,
    ) ?? null
  );
}

/** "Name reposted this" is told from "Name likes this" by the word that the card's own repost button uses. */
function readReposter(scope: Scope, base: URL): RawAuthor | null {
  const author = findNameLinks(scope)[0];
  const line = scope
    .all(sdui.owner)
    .filter((link) => author !== undefined && (link.compareDocumentPosition(author) & 4) !== 0)
    .map((link) => link.closest<HTMLElement>(sdui.paragraph))
    .find((paragraph) => paragraph !== null && paragraph.closest(sdui.text) === null);
  const link = line?.querySelector(sdui.owner) ?? null;
  if (line === undefined || line === null || link === null) return null;
  const button = scope.one(sdui.repostIcon)?.closest(sdui.control);
  const label = button?.textContent.trim() || button?.getAttribute('aria-label') || null;
  if (!usesWordOf(label, readText(line, 'a'))) return null;
  return buildOwner({ name: readText(link), link, avatar: null }, base);
}

function readQuoted(quoted: HTMLElement, page: PageContext): RawQuoted {
  const base = page.url;
  const scope = createScope(quoted);
  const actor = readActor(scope, quoted, base);
  const link = scope.all(sdui.postLink).find((one) => parsePostUrl(resolveHref(one, base)) !== null);
  const urn = parsePostUrl(resolveHref(link, base));
  return {
    nativeId: urn?.id ?? null,
    permalink: urn === null ? null : buildPostUrl(urn),
    author: actor.author,
    text: readWords(scope.one(sdui.text), base).text,
    truncated: false,
    time: readQuotedTime(urn, actor.age),
    media: readSduiMedia(scope, page).media,
  };
}

function readQuotedTime(urn: ReturnType<typeof parsePostUrl>, age: string | null): RawTime | null {
  return readPostTime(urn, age);
}
