import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { adapters } from '@/lib/networks/registry';
import { describePage } from '@/lib/page-shape/describe-page';
import { type PageShapeAnswer, SHAPE_ORDER } from '@/lib/page-shape/page-shape';

/**
 * Put into the page by the background when the person asks for a report on it (`activeTab`); its result goes back to the
 * background. Reads only. One script for all networks and apart from the capture kits: it is rarely asked for, and works where
 * no overlay is (LinkedIn, networks that are switched off). The background leaves the network's id in this isolated world.
 */
export default defineUnlistedScript((): PageShapeAnswer => {
  const network: unknown = Reflect.get(globalThis, SHAPE_ORDER);
  Reflect.deleteProperty(globalThis, SHAPE_ORDER);
  const adapter = adapters.find(({ id }) => id === network);
  return adapter === undefined ? { ok: false, code: 'page-not-readable' } : describePage(adapter, { document, window });
});
