import { defineContentScript } from 'wxt/utils/define-content-script';

import { NETWORK_HOSTS } from '@/lib/networks/hosts';
import { telegramWebLocator } from '@/lib/networks/telegram/web-locator';
import { runAlwaysOn } from '@/lib/overlay/run-always-on';

/** Telegram's two web clients share nothing with t.me, so they have a script of their own: each stays small. */
export default defineContentScript({
  matches: NETWORK_HOSTS.telegram.filter((host) => host.includes('//web.telegram.org/')),
  noScriptStartedPostMessage: true,
  main: (ctx) => runAlwaysOn(telegramWebLocator, ctx),
});
