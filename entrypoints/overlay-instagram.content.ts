import { defineContentScript } from 'wxt/utils/define-content-script';

import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { instagramLocator } from '@/lib/networks/instagram/locator';
import { runAlwaysOn } from '@/lib/overlay/run-always-on';

export default defineContentScript({
  matches: [...NETWORK_HOSTS.instagram],
  noScriptStartedPostMessage: true,
  main: (ctx) => runAlwaysOn(instagramLocator, ctx),
});
