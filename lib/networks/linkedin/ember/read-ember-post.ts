import type { RawAuthor, RawPost, RawQuoted, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { readText } from '../../shared/read-text';
import { resolveHref } from '../../shared/resolve-url';
import { createDraft, finish, note } from '../draft';
import { buildOwner } from '../read-owner';
import { readAge, readPostTime } from '../read-time';
import { readWords } from '../read-words';
import { createScope, type Scope } from '../scope';
import { ember, emberName, emberText } from '../selectors';
import { findUrn } from '../urn';
import { buildPostUrl, parsePostUrl } from '../urls';
import { usesWordOf } from '../words';
import { findEmberUrn } from './find-ember-urn';
import { readEmberCounts } from './read-ember-counts';
import { readEmberMedia } from './read-ember-media';

/** Everything a card of the Ember client shows. */
export function readEmberPost(post: HTMLElement, page: PageContext): Reading<RawPost> {
  const base = page.url;
  const draft = createDraft();
  const { value } = draft;
  // A card inside of a card is another post.
  const scope = createScope(post, [...post.querySelectorAll(`${ember.comments}, ${ember.post}`)]);
  const quoted = findQuoted(scope);
  const own = scope.without(quoted === null ? [] : [quoted]);
  const found = findEmberUrn(post);
  value.nativeId = found?.urn.id ?? null;
  value.permalink = found === null ? null : buildPostUrl(found.urn);
  note(draft, 'nativeId', found?.rule);
  const { author, rule } = readAuthor(own, base);
  value.author = author;
  note(draft, 'author.name', rule);
  value.sponsored = isSponsored(own);
  value.repostedBy = readReposter(own, base);
  value.time = readPostTime(found?.isOwn === true ? found.urn : null, value.sponsored ? null : readShownAge(own));
  note(draft, 'time', value.time?.source);
  const text = own.first(emberText);
  Object.assign(value, readWords(text?.element ?? null, base));
  note(draft, 'text', text?.rule);
  Object.assign(value, readEmberMedia(own, page));
  if (own.one(ember.poll) !== null) value.format = 'poll';
  value.quoted = quoted === null ? null : readQuoted(quoted, page);
  const counts = readEmberCounts(own);
  value.metrics = counts.metrics;
  draft.missing.push(...counts.missing);
  return finish(draft);
}

/** A wrapper holds a reshared post when it names an author and the card names one outside of it. */
function findQuoted(scope: Scope): HTMLElement | null {
  const actors = scope.all(ember.actor);
  return (
    scope
      .all(ember.quoted)
      .find((part) => actors.some((actor) => part.contains(actor)) && actors.some((actor) => !part.contains(actor))) ??
    null
  );
}

function readAuthor(scope: Scope, base: URL): { author: RawAuthor; rule: string | null } {
  const actor = scope.one(ember.actor);
  const name = scope.first(emberName);
  const link = actor?.querySelector(ember.actorLink) ?? null;
  const avatar = actor?.querySelector(ember.avatar) ?? null;
  const shown = name === null ? null : readText(name.element, ember.hidden);
  return { author: buildOwner({ name: shown, link, avatar }, base), rule: name?.rule ?? null };
}

function readShownAge(scope: Scope): string | null {
  const line = scope.one(ember.actorNote);
  return readAge((line?.querySelector(ember.shown) ?? line)?.textContent);
}

/** Every post tells its age and, by an icon, who may see it; an ad tells neither, in one line of words ("Promoted"). */
function isSponsored(scope: Scope): boolean {
  const line = scope.one(ember.actorNote);
  const words = line?.textContent.trim() ?? '';
  return line !== null && words !== '' && line.querySelector(ember.icon) === null && !/\p{Nd}/u.test(words);
}

/** "Name reposted this" is told from "Name likes this" by the word that the card's own repost button uses. */
function readReposter(scope: Scope, base: URL): RawAuthor | null {
  const line = scope.one(ember.headerText);
  if (line === null) return null;
  const link = line.querySelector('a[href]');
  const said = readText(line, 'a');
  const button = findRepostLabel(scope);
  if (link === null || !usesWordOf(button, said)) return null;
  const avatar = scope.one(ember.header)?.querySelector('img') ?? null;
  return buildOwner({ name: readText(link, ember.hidden), link, avatar }, base);
}

export function findRepostLabel(scope: Scope): string | null {
  const button = scope.one(ember.repostIcon)?.closest('button');
  return button?.textContent.trim() || button?.getAttribute('aria-label') || null;
}

function readQuoted(quoted: HTMLElement, page: PageContext): RawQuoted {
  const base = page.url;
  const scope = createScope(quoted);
  const link = scope.all(ember.quotedLink).find((one) => parsePostUrl(resolveHref(one, base)) !== null);
  const urn = parsePostUrl(resolveHref(link, base)) ?? findUrn(quoted.getAttribute('data-urn'));
  const { text } = readWords(scope.first(emberText)?.element ?? scope.one('.update-components-text'), base);
  return {
    nativeId: urn?.id ?? null,
    permalink: urn === null ? null : buildPostUrl(urn),
    author: readAuthor(scope, base).author,
    text,
    truncated: false,
    time: readPostTime(urn, readShownAge(scope)),
    media: readEmberMedia(scope, page).media,
  };
}
