import type { RawAccount, RawMetric, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { emptyRawAccount } from '../shared/empty';
import { readText } from '../shared/read-text';
import { resolveHref } from '../shared/resolve-url';
import { readPicture } from './read-owner';
import { account as selectors } from './selectors';
import { isLinkedIn, parseProfileUrl } from './urls';

/** Header of a profile, company or school page; null on other pages. */
export function readAccount(page: PageContext): Reading<RawAccount> | null {
  const owner = parseProfileUrl(page.url);
  if (page.kind !== 'profile' || owner === null) return null;
  const { document, url } = page;
  const card = document.querySelector<HTMLElement>(selectors.sduiCard);
  const value = emptyRawAccount();
  value.handle = owner.handle;
  value.url = owner.url;
  value.name = readText(card?.querySelector(selectors.sduiName) ?? document.querySelector(selectors.name)) || null;
  value.bio = readText(document.querySelector(selectors.headline)) || null;
  value.avatarUrl = readPicture(document.querySelector(selectors.avatar), url);
  value.link = readLink(document, url);
  // Only the Ember client marks it in a way that is the same in every language; elsewhere it stays unknown.
  value.verified = isVerified(document);
  value.followers = readFollowers(document);
  const missing = value.name === null ? ['name'] : [];
  return { value, missing, rules: {} };
}

function isVerified(document: Document): true | null {
  const header = document.querySelector(selectors.emberCard) ?? document.querySelector(selectors.sduiCard);
  const mark = header?.querySelector(selectors.verified) ?? null;
  return mark === null ? null : true;
}

function readLink(document: Document, base: URL): string | null {
  const link = resolveHref(document.querySelector(selectors.link), base);
  return link === null || (isLinkedIn(link) && !/^\/(safety|redir)\//.test(link.pathname)) ? null : link.href;
}

/**
 * Of the facts in a header those with a number are followers, connections and employees; the latter two are links. A company's
 * followers are its last such fact, a person's the only one; guests see a company's in one line, at its end.
 */
function readFollowers(document: Document): RawMetric | null {
  const facts = [...document.querySelectorAll(`${selectors.companyFact}, ${selectors.personFact}`)];
  const counted = facts.findLast((fact) => isCounted(fact)) ?? null;
  const line = counted ?? document.querySelector(selectors.guestFact);
  const text = readText(line);
  const numbers = text.match(/\p{Nd}[\p{Nd}.,\p{Zs}]*(?:[KMB]\b)?/gu) ?? [];
  const raw = (counted === null ? numbers.at(-1) : text)?.trim() ?? '';
  return raw === '' ? null : { raw, source: 'text' };
}

function isCounted(fact: Element): boolean {
  return /\p{Nd}/u.test(fact.textContent) && fact.querySelector('a') === null && fact.closest('a') === null;
}
