import { defineContentScript } from 'wxt/utils/define-content-script';

import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { youtubeLocator } from '@/lib/networks/youtube/locator';
import { runAlwaysOn } from '@/lib/overlay/run-always-on';

export default defineContentScript({
  matches: [...NETWORK_HOSTS.youtube],
  noScriptStartedPostMessage: true,
  main: (ctx) => runAlwaysOn(youtubeLocator, ctx),
});
