import { defineContentScript } from 'wxt/utils/define-content-script';

import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { mastodonLocator } from '@/lib/networks/mastodon/locator';
import { runAlwaysOn } from '@/lib/overlay/run-always-on';

export default defineContentScript({
  matches: [...NETWORK_HOSTS.mastodon],
  noScriptStartedPostMessage: true,
  main: (ctx) => runAlwaysOn(mastodonLocator, ctx),
});
