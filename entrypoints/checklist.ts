import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { buildChecklistKit } from '@/lib/checklist-panel/build-checklist-kit';
import { handOverChecklist } from '@/lib/checklist-panel/checklist-handover';

/** Put into a page by the background when the capture kit asks: the person is about to publish something. */
export default defineUnlistedScript(() => handOverChecklist(buildChecklistKit()));
