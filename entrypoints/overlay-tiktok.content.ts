import { defineContentScript } from 'wxt/utils/define-content-script';

import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { tiktokLocator } from '@/lib/networks/tiktok/locator';
import { runAlwaysOn } from '@/lib/overlay/run-always-on';

export default defineContentScript({
  matches: [...NETWORK_HOSTS.tiktok],
  noScriptStartedPostMessage: true,
  main: (ctx) => runAlwaysOn(tiktokLocator, ctx),
});
