import { defineContentScript } from 'wxt/utils/define-content-script';

import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { okLocator } from '@/lib/networks/ok/locator';
import { runAlwaysOn } from '@/lib/overlay/run-always-on';

export default defineContentScript({
  matches: [...NETWORK_HOSTS.ok],
  noScriptStartedPostMessage: true,
  main: (ctx) => runAlwaysOn(okLocator, ctx),
});
