import { defineContentScript } from 'wxt/utils/define-content-script';

import { telegramWebAdapter } from '@/lib/networks/telegram/web-adapter';
import { runOverlay } from '@/lib/overlay/run-overlay';

/** Telegram's two web clients share nothing with t.me, so they have a script of their own: each stays small. */
export default defineContentScript({
  matches: ['https://web.telegram.org/*'],
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(telegramWebAdapter, ctx),
});
