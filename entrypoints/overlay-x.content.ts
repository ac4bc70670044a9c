import { defineContentScript } from 'wxt/utils/define-content-script';

import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { xLocator } from '@/lib/networks/x/locator';
import { runAlwaysOn } from '@/lib/overlay/run-always-on';

export default defineContentScript({
  matches: [...NETWORK_HOSTS.x],
  noScriptStartedPostMessage: true,
  main: (ctx) => runAlwaysOn(xLocator, ctx),
});
