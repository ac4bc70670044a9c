import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { linkedinAdapter } from '@/lib/networks/linkedin/adapter';
import { answerOrder } from '@/lib/quiet-page/answer-order';

/**
 * Put into a LinkedIn page by the background on the person's own action (`activeTab`), once per order; its result goes back to
 * the background. Nothing is added to the page and nothing stays in it.
 */
export default defineUnlistedScript(() => answerOrder(linkedinAdapter, { document, window }, globalThis));
