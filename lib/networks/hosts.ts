import type { NetworkId } from '@/lib/domain/network-id';

/**
 * Always-on hosts, as match patterns over whole hosts: the one source for the manifest, adapters, sender checks and tests.
 * All are asked for from the first release, because a browser disables an extension whose update asks for new required hosts.
 * LinkedIn is absent on purpose: there only `activeTab` on the person's own click.
 */
export const NETWORK_HOSTS = {
  vk: ['https://vk.com/*', 'https://vk.ru/*', 'https://m.vk.com/*', 'https://m.vk.ru/*'],
  ok: ['https://ok.ru/*', 'https://m.ok.ru/*'],
  telegram: ['https://t.me/*', 'https://web.telegram.org/*'],
  facebook: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://m.facebook.com/*'],
  instagram: ['https://www.instagram.com/*'],
  x: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*', 'https://mobile.twitter.com/*'],
  youtube: ['https://www.youtube.com/*', 'https://m.youtube.com/*'],
  tiktok: ['https://www.tiktok.com/*'],
  threads: ['https://www.threads.net/*', 'https://threads.net/*', 'https://www.threads.com/*', 'https://threads.com/*'],
  pinterest: ['https://*.pinterest.com/*'],
  reddit: [
    'https://www.reddit.com/*',
    'https://old.reddit.com/*',
    'https://sh.reddit.com/*',
    'https://new.reddit.com/*',
  ],
  bluesky: ['https://bsky.app/*'],
  mastodon: ['https://mastodon.social/*'],
} as const satisfies Partial<Record<NetworkId, readonly string[]>>;

/**
 * Networks that are read only when the person asks (`activeTab`), and never written to: no script of ours runs there by
 * itself, no node, style or attribute of ours ever stands there. In no manifest list. All of their hosts, not only those with posts.
 */
export const QUIET_HOSTS = {
  linkedin: ['https://*.linkedin.com/*'],
} as const satisfies Partial<Record<NetworkId, readonly string[]>>;
