import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { okAdapter } from '@/lib/networks/ok/adapter';
import { buildCaptureKit } from '@/lib/overlay/capture-kit';
import { handOverKit } from '@/lib/overlay/kit-handover';

/** Put into a page by the background when its overlay asks: the person is about to capture something. */
export default defineUnlistedScript(() => handOverKit(buildCaptureKit(okAdapter)));
