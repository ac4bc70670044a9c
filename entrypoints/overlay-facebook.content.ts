import { defineContentScript } from 'wxt/utils/define-content-script';

import { facebookLocator } from '@/lib/networks/facebook/locator';
import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { runAlwaysOn } from '@/lib/overlay/run-always-on';

export default defineContentScript({
  matches: [...NETWORK_HOSTS.facebook],
  noScriptStartedPostMessage: true,
  main: (ctx) => runAlwaysOn(facebookLocator, ctx),
});
