import { defineContentScript } from 'wxt/utils/define-content-script';

import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { pinterestLocator } from '@/lib/networks/pinterest/locator';
import { runAlwaysOn } from '@/lib/overlay/run-always-on';

export default defineContentScript({
  matches: [...NETWORK_HOSTS.pinterest],
  noScriptStartedPostMessage: true,
  main: (ctx) => runAlwaysOn(pinterestLocator, ctx),
});
