import { defineContentScript } from 'wxt/utils/define-content-script';

import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { redditLocator } from '@/lib/networks/reddit/locator';
import { runAlwaysOn } from '@/lib/overlay/run-always-on';

export default defineContentScript({
  matches: [...NETWORK_HOSTS.reddit],
  noScriptStartedPostMessage: true,
  main: (ctx) => runAlwaysOn(redditLocator, ctx),
});
