import { defineContentScript } from 'wxt/utils/define-content-script';

import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { telegramAdapter } from '@/lib/networks/telegram/adapter';
import { runOverlay } from '@/lib/overlay/run-overlay';

export default defineContentScript({
  matches: [...NETWORK_HOSTS.telegram],
  // A channel's post page on t.me shows the post in a frame of its own (?embed=1).
  allFrames: true,
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(telegramAdapter, ctx),
});
