import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { readWebPage } from '@/lib/web-page/read-web-page';

/** Put into the page by the background on the person's own action (`activeTab`); its result goes back to the background. */
export default defineUnlistedScript(() =>
  readWebPage(document, location.href, window.getSelection()?.toString() ?? null),
);
