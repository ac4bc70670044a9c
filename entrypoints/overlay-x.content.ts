import { defineContentScript } from 'wxt/utils/define-content-script';

import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { xAdapter } from '@/lib/networks/x/adapter';
import { runOverlay } from '@/lib/overlay/run-overlay';

export default defineContentScript({
  matches: [...NETWORK_HOSTS.x],
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(xAdapter, ctx),
});
