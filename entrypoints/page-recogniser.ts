import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { isMastodonPage } from '@/lib/networks/mastodon/is-mastodon-page';

/** Put into the page by the background when the person opens the popup on it; its result goes back to the background. */
export default defineUnlistedScript(() => isMastodonPage(document));
