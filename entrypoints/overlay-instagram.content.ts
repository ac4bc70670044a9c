import { defineContentScript } from 'wxt/utils/define-content-script';

import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { instagramAdapter } from '@/lib/networks/instagram/adapter';
import { runOverlay } from '@/lib/overlay/run-overlay';

export default defineContentScript({
  matches: [...NETWORK_HOSTS.instagram],
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(instagramAdapter, ctx),
});
