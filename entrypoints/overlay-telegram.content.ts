import { defineContentScript } from 'wxt/utils/define-content-script';

import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { telegramPreviewLocator } from '@/lib/networks/telegram/preview-locator';
import { runAlwaysOn } from '@/lib/overlay/run-always-on';

export default defineContentScript({
  matches: NETWORK_HOSTS.telegram.filter((host) => host.includes('//t.me/')),
  // A channel's post page on t.me shows the post in a frame of its own (?embed=1).
  allFrames: true,
  noScriptStartedPostMessage: true,
  main: (ctx) => runAlwaysOn(telegramPreviewLocator, ctx),
});
