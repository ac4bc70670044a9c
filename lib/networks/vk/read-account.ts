import type { RawAccount, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';
import { emptyRawAccount } from '@/lib/networks/shared/empty';
import { type Chain, firstMatch, type Match } from '@/lib/networks/shared/first-match';
import { readBackground } from '@/lib/networks/shared/read-background';
import { readText } from '@/lib/networks/shared/read-text';
import { resolveHref, resolveSrc } from '@/lib/networks/shared/resolve-url';

import { readHandle } from './address';

/**
 * Header of a community or of a person. React names from public sources of 2025–2026, which give no counter of followers;
 * legacy and 2022 names from five older ones; none seen on a page saved for us.
 */
const chains = {
  name: {
    testid: '[data-testid="group-name"], [data-testid="profile-name"], [data-testid="profile_name"]',
    legacy: 'h1.page_name, h2.page_name, .page_name',
    profile: '#owner_page_name, .ProfileInfo h2',
    mobile: '.OwnerInfo__name, .basisProfile__mainInfo h1, h2.op_header',
  },
  /** Only counters whose place tells what they count; `.header_count` alone also counts photos, links, contacts. */
  followers: {
    redesigned: '.redesigned-group-subscribers span, .redesigned-group-subscribers',
    legacy: '#public_followers .header_count, #group_followers .header_count, #page_subscribers .header_count',
    friends: '.group_friends_count, #page_subscribers span',
    members: 'a[href*="act=members"] [class*="count" i], a[href*="section=members"] [class*="count" i]',
  },
  bio: {
    testid: '[data-testid="group-info-description"], [data-testid="group_info_description"]',
    legacy: '.group_info_row.info, .page_current_info, .ProfileInfo__status',
  },
  link: {
    testid: '[data-testid="group-info-site"] a[href], a[data-testid="group-info-site"][href]',
    legacy: '.group_info_row.site a[href]',
  },
  avatar: {
    testid: '[data-testid="group-avatar"] img, [data-testid="profile-avatar"] img',
    legacy: '.page_avatar_img, .redesigned-group-avatar img, .AvatarRich__img',
    mobile: '.owner_panel .Avatar__image',
  },
} as const satisfies Record<string, Chain>;

/** Rows of the mobile header are told apart by their icon, whatever the language. */
const mobileRow = {
  icon: '[class*="svgIcon-followers_outline"]',
  row: '.OwnerInfo__row',
  text: '.OwnerInfo__rowCenter',
} as const;

const verified = 'h1 .page_verified, .page_name .page_verified, [data-testid="group-name"] [data-testid="verified"]';

/** The community or person whose page this is; null elsewhere and while the header is not there. */
export function readAccount(page: PageContext): Reading<RawAccount> | null {
  if (page.kind !== 'profile') return null;
  const { document, url } = page;
  const name = firstMatch(document, chains.name);
  if (name === null) return null;
  const followers = firstMatch(document, chains.followers) ?? findMobileFollowers(document);
  const avatar = firstMatch(document, chains.avatar)?.element;
  const raw = readText(followers?.element ?? null);
  const handle = readHandle(url);
  const value: RawAccount = {
    ...emptyRawAccount(),
    handle,
    name: readText(name.element, '.blind_label, .page_verified').split('\n')[0] || null,
    url: handle === null ? null : `https://vk.com/${handle}`,
    avatarUrl: resolveSrc(avatar, url)?.href ?? readBackground(avatar, url),
    bio: readText(firstMatch(document, chains.bio)?.element ?? null) || null,
    link: resolveHref(firstMatch(document, chains.link)?.element, url)?.href ?? null,
    verified: document.querySelector(verified) === null ? null : true,
    followers: /\p{Nd}/u.test(raw) ? { raw, source: 'text' } : null,
  };
  const missing = (['handle', 'name', 'followers'] as const).filter((field) => value[field] === null);
  const rules = { name: name.rule, ...(value.followers !== null && followers ? { followers: followers.rule } : {}) };
  return { value, missing, rules };
}

function findMobileFollowers(document: Document): Match | null {
  const row = document.querySelector(mobileRow.icon)?.closest(mobileRow.row);
  const element = row?.querySelector<HTMLElement>(mobileRow.text) ?? null;
  return element === null ? null : { element, rule: 'mobile-icon' };
}

/** Links to the signed-in person's own page: top bar, left menu, the field for a new post. */
const ownPage: Chain = {
  top: 'a#top_profile_link[href], a.top_profile_link[href]',
  menu: '#l_pr a[href], #side_bar a[data-testid="leftmenuitem"][href][accesskey="1"]',
  composer: '#submit_post_box a._post_field_author[href], #submit_post_box a.post_field_user_link[href]',
};

/** Handle of the person signed in; null when signed out or where the page shows no link to the own page. */
export function readSignedInAs(page: PageContext): string | null {
  return readHandle(resolveHref(firstMatch(page.document, ownPage)?.element, page.url));
}
