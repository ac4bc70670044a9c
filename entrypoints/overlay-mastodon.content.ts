import { defineContentScript } from 'wxt/utils/define-content-script';

import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { mastodonLocator } from '@/lib/networks/mastodon/locator';
import { runAlwaysOn } from '@/lib/overlay/run-always-on';
import { runWhileAllowed } from '@/lib/sites/run-while-allowed';

/** Runs by itself on the host in the manifest; registered by the background for servers that the person allowed. */
export default defineContentScript({
  matches: [...NETWORK_HOSTS.mastodon],
  noScriptStartedPostMessage: true,
  main: (ctx) => runWhileAllowed(ctx, (signal) => runAlwaysOn(mastodonLocator, { signal })),
});
