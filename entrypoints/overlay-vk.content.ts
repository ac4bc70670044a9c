import { defineContentScript } from 'wxt/utils/define-content-script';

import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { vkLocator } from '@/lib/networks/vk/locator';
import { runAlwaysOn } from '@/lib/overlay/run-always-on';

export default defineContentScript({
  matches: [...NETWORK_HOSTS.vk],
  noScriptStartedPostMessage: true,
  main: (ctx) => runAlwaysOn(vkLocator, ctx),
});
