/** Every network of the mission, plus `practice` (the made-up network) and `web` (any other page). Zod-free: the overlay imports it. */
export const NETWORK_IDS = [
  'vk',
  'ok',
  'telegram',
  'facebook',
  'instagram',
  'x',
  'youtube',
  'tiktok',
  'threads',
  'linkedin',
  'pinterest',
  'reddit',
  'bluesky',
  'mastodon',
  'practice',
  'web',
] as const;

export type NetworkId = (typeof NETWORK_IDS)[number];
