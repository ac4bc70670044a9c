import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { buildPaletteKit } from '@/lib/palette/build-palette-kit';
import { handOverPalette } from '@/lib/palette/palette-handover';

/** Put into a page by the background when the capture kit asks: the person is about to answer somebody. */
export default defineUnlistedScript(() => handOverPalette(buildPaletteKit()));
