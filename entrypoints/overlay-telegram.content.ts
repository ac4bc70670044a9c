import { defineContentScript } from 'wxt/utils/define-content-script';

import { telegramPreviewAdapter } from '@/lib/networks/telegram/preview/adapter';
import { runOverlay } from '@/lib/overlay/run-overlay';

export default defineContentScript({
  matches: ['https://t.me/*'],
  // A channel's post page on t.me shows the post in a frame of its own (?embed=1).
  allFrames: true,
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(telegramPreviewAdapter, ctx),
});
