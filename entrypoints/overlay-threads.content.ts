import { defineContentScript } from 'wxt/utils/define-content-script';

import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { threadsLocator } from '@/lib/networks/threads/locator';
import { runAlwaysOn } from '@/lib/overlay/run-always-on';

export default defineContentScript({
  matches: [...NETWORK_HOSTS.threads],
  noScriptStartedPostMessage: true,
  main: (ctx) => runAlwaysOn(threadsLocator, ctx),
});
