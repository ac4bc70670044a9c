import { defineContentScript } from 'wxt/utils/define-content-script';

import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { vkAdapter } from '@/lib/networks/vk/adapter';
import { runOverlay } from '@/lib/overlay/run-overlay';

export default defineContentScript({
  matches: [...NETWORK_HOSTS.vk],
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(vkAdapter, ctx),
});
