import { defineContentScript } from 'wxt/utils/define-content-script';

import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { blueskyLocator } from '@/lib/networks/bluesky/locator';
import { runAlwaysOn } from '@/lib/overlay/run-always-on';

export default defineContentScript({
  matches: [...NETWORK_HOSTS.bluesky],
  noScriptStartedPostMessage: true,
  main: (ctx) => runAlwaysOn(blueskyLocator, ctx),
});
