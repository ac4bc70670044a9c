import { defineContentScript } from 'wxt/utils/define-content-script';

import { runPageButton } from '@/lib/page-button/run-page-button';
import { runWhileAllowed } from '@/lib/sites/run-while-allowed';

/** Registered by the background for sites that the person allowed, one by one (`site-scripts.ts`); in no manifest list. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => runWhileAllowed(ctx, runPageButton),
});
