import type { RawAccount, RawMetric, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';
import { emptyRawAccount } from '@/lib/networks/shared/empty';
import { readText } from '@/lib/networks/shared/read-text';
import { resolveHref, resolveSrc, resolveUrl } from '@/lib/networks/shared/resolve-url';

import { parseHandle, parseTelegramAddress } from '../address';
import { header, landing } from './selectors';

/** Words for subscribers and members; the counters beside them (photos, videos, files, links) have the same markup. */
const FOLLOWERS = /subscriber|member|подписч|участник|підписник|учасник|abona|membr|abonnent|mitglied/i;

/** The channel of a `/s/` page or of a landing page; null on post shells, embeds and pages of invites. */
export function readAccount(page: PageContext): Reading<RawAccount> | null {
  if (page.kind === 'post') return null;
  const { document } = page;
  const isPreview = document.querySelector(header.info) !== null;
  if (!isPreview && document.querySelector(landing.title) === null) return null;
  if (document.querySelector(landing.shell) !== null) return null;
  const parts = isPreview ? header : landing;
  const description = document.querySelector(parts.description);
  const value: RawAccount = {
    ...emptyRawAccount(),
    handle: readHandle(page),
    name: readText(document.querySelector(parts.title)) || null,
    avatarUrl: resolveSrc(document.querySelector(parts.photo), page.url)?.href ?? null,
    bio: readText(description) || null,
    link: readLink(description, page.url),
    verified: document.querySelector(header.verified) === null ? null : true,
    followers: isPreview ? readPreviewFollowers(page) : readLandingFollowers(page),
  };
  value.url = value.handle === null ? null : `https://t.me/${value.handle}`;
  const missing = [
    ...(value.handle === null ? ['handle'] : []),
    ...(value.name === null ? ['name'] : []),
    ...(value.followers === null ? ['followers'] : []),
  ];
  return { value, missing, rules: { account: isPreview ? 'preview' : 'landing' } };
}

/** What the page says of itself wins over the address bar: a saved or redirected page may stand under another name. */
function readHandle(page: PageContext): string | null {
  const shown = page.document.querySelector(header.username);
  const app = page.document.querySelector('meta[property="al:ios:url"], meta[property="al:android:url"]');
  const domain = /^tg:\/\/resolve\?domain=(\w+)$/i.exec(app?.getAttribute('content') ?? '')?.[1];
  const candidates = [
    parseTelegramAddress(resolveHref(shown, page.url))?.handle,
    parseHandle(shown?.textContent),
    parseHandle(domain),
    parseTelegramAddress(page.url)?.handle,
  ];
  return candidates.find((handle) => handle !== null && handle !== undefined) ?? null;
}

function readPreviewFollowers(page: PageContext): RawMetric | null {
  const texts = [header.counter, header.counters].flatMap((selector) =>
    [...page.document.querySelectorAll(selector)].map((element) => readText(element)),
  );
  const raw = texts.find((text) => /\d/.test(text) && FOLLOWERS.test(text));
  return raw === undefined ? null : { raw, source: 'text' };
}

/** "2 805 members, 12 online"; people show "@name", bots "1 234 monthly users": neither is a following. */
function readLandingFollowers(page: PageContext): RawMetric | null {
  const raw = readText(page.document.querySelector(landing.extra));
  return /^\d/.test(raw) && FOLLOWERS.test(raw) ? { raw, source: 'text' } : null;
}

/** The first address in the description, as a link or (landing pages) as bare text. */
function readLink(description: Element | null, base: URL): string | null {
  const links = [...(description?.querySelectorAll('a[href]') ?? [])].map((link) => resolveHref(link, base));
  const outside = links.find((url) => url !== null && url.hostname !== base.hostname);
  if (outside) return outside.href;
  return resolveUrl(/https?:\/\/[^\s<>"]+/i.exec(readText(description))?.[0], base)?.href ?? null;
}
