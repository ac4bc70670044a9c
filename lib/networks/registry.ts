import type { NetworkAdapter } from './contract';
import { blueskyAdapter } from './bluesky/adapter';
import { facebookAdapter } from './facebook/adapter';
import { instagramAdapter } from './instagram/adapter';
import { linkedinAdapter } from './linkedin/adapter';
import { mastodonAdapter } from './mastodon/adapter';
import { okAdapter } from './ok/adapter';
import { pinterestAdapter } from './pinterest/adapter';
import { practiceAdapter } from './practice/adapter';
import { redditAdapter } from './reddit/adapter';
import { telegramAdapter } from './telegram/adapter';
import { threadsAdapter } from './threads/adapter';
import { tiktokAdapter } from './tiktok/adapter';
import { vkAdapter } from './vk/adapter';
import { xAdapter } from './x/adapter';
import { youtubeAdapter } from './youtube/adapter';

/** Every adapter once. Extension pages and the background import this; each host's always-on script imports only its own adapter. */
export const adapters: readonly NetworkAdapter[] = [
  xAdapter,
  facebookAdapter,
  instagramAdapter,
  redditAdapter,
  telegramAdapter,
  threadsAdapter,
  vkAdapter,
  okAdapter,
  tiktokAdapter,
  pinterestAdapter,
  blueskyAdapter,
  mastodonAdapter,
  youtubeAdapter,
  linkedinAdapter,
  practiceAdapter,
];
