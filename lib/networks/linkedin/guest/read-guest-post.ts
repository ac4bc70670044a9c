import type { RawAuthor, RawPost, RawQuoted, RawTime, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { readText } from '../../shared/read-text';
import { createDraft, finish, note } from '../draft';
import { buildOwner } from '../read-owner';
import { readAge, readPostTime } from '../read-time';
import { readWords } from '../read-words';
import { createScope, type Scope } from '../scope';
import { comment, guest } from '../selectors';
import { buildPostUrl } from '../urls';
import { findGuestUrn } from './find-guest-urn';
import { findPosting } from './posting-json';
import { readGuestMedia } from './read-guest-media';

/** Everything a card of the pages for guests shows; the page's own JSON, matched by id, gives the exact time. */
export function readGuestPost(post: HTMLElement, page: PageContext): Reading<RawPost> {
  const base = page.url;
  const draft = createDraft();
  const { value } = draft;
  const quoted = post.querySelector<HTMLElement>(guest.quoted);
  const nested = [...post.querySelectorAll(comment.any), ...(quoted === null ? [] : [quoted])];
  const own = createScope(post, nested);
  const urn = findGuestUrn(post);
  value.nativeId = urn?.id ?? null;
  value.permalink = urn === null ? null : buildPostUrl(urn);
  const { author, rule } = readAuthor(own, base);
  value.author = author;
  note(draft, 'author.name', rule);
  const published = urn === null ? null : findPosting(page.document, urn.id);
  const age = readAge(own.one(guest.time)?.textContent);
  value.time = readTime(published, age) ?? readPostTime(urn, age);
  note(draft, 'time', value.time?.source);
  const text = own.one(guest.text);
  Object.assign(value, readWords(text, base));
  note(draft, 'text', text === null ? null : 'testid');
  Object.assign(value, readGuestMedia(own, page));
  value.quoted = quoted === null ? null : readQuoted(quoted, page);
  value.metrics = readMetrics(own);
  return finish(draft);
}

function readAuthor(scope: Scope, base: URL): { author: RawAuthor; rule: string | null } {
  const named = scope.one(guest.name);
  const link = named ?? scope.all(guest.lockupLink).find((one) => one.textContent.trim() !== '') ?? null;
  const author = buildOwner({ name: link?.textContent ?? null, link, avatar: scope.one(guest.avatar) }, base);
  if (named !== null) return { author, rule: 'tracking-name' };
  return { author, rule: link === null ? null : 'lockup' };
}

function readTime(published: string | null, raw: string | null): RawTime | null {
  return published === null ? null : { iso: published, precision: 'second', source: 'json', raw };
}

/** Exact numbers stand in attributes beside the drawn words. */
function readMetrics(scope: Scope): RawPost['metrics'] {
  const metrics: RawPost['metrics'] = {};
  const likes = scope.one(guest.reactions)?.dataset['numReactions'];
  const shown = readText(scope.one(guest.reactionCount));
  if (likes !== undefined && /^\d+$/.test(likes)) metrics.likes = { raw: likes, source: 'attribute' };
  else if (/\p{Nd}/u.test(shown)) metrics.likes = { raw: shown, source: 'text' };
  const comments = scope.one(guest.comments)?.dataset['numComments'];
  if (comments !== undefined && /^\d+$/.test(comments)) metrics.comments = { raw: comments, source: 'attribute' };
  return metrics;
}

function readQuoted(quoted: HTMLElement, page: PageContext): RawQuoted {
  const base = page.url;
  const scope = createScope(quoted);
  const urn = findGuestUrn(quoted);
  return {
    nativeId: urn?.id ?? null,
    permalink: urn === null ? null : buildPostUrl(urn),
    author: readAuthor(scope, base).author,
    text: readWords(scope.one(guest.text), base).text,
    truncated: false,
    time: readPostTime(urn, readAge(scope.one(guest.time)?.textContent)),
    media: readGuestMedia(scope, page).media,
  };
}
