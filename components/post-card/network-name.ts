import type { NetworkId } from '@/lib/domain/network-id';
import { m } from '@/lib/i18n/messages';

const NAMES: Record<NetworkId, () => string> = {
  vk: m.common_network_vk,
  ok: m.common_network_ok,
  telegram: m.common_network_telegram,
  facebook: m.common_network_facebook,
  instagram: m.common_network_instagram,
  x: m.common_network_x,
  youtube: m.common_network_youtube,
  tiktok: m.common_network_tiktok,
  threads: m.common_network_threads,
  linkedin: m.common_network_linkedin,
  pinterest: m.common_network_pinterest,
  reddit: m.common_network_reddit,
  bluesky: m.common_network_bluesky,
  mastodon: m.common_network_mastodon,
  practice: m.common_network_practice,
  web: m.common_network_web,
};

/** The network's name in the interface's language. */
export function networkName(network: NetworkId): string {
  return NAMES[network]();
}
