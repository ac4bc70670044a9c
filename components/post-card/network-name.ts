import type { NetworkId } from '@/lib/domain/network-id';
import { m } from '@/lib/i18n/messages';

/** Names that are the same in every language stand here; the others are messages. */
const NAMES: Record<NetworkId, string | (() => string)> = {
  vk: m.common_network_vk,
  ok: m.common_network_ok,
  telegram: 'Telegram',
  facebook: 'Facebook',
  instagram: 'Instagram',
  x: 'X',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  threads: 'Threads',
  linkedin: 'LinkedIn',
  pinterest: 'Pinterest',
  reddit: 'Reddit',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  practice: m.common_network_practice,
  web: m.common_network_web,
};

/** The network's name in the interface's language. */
export function networkName(network: NetworkId): string {
  const name = NAMES[network];
  return typeof name === 'string' ? name : name();
}
