import type { NetworkAdapter } from '@/lib/networks/contract';

import type { OverlayCore } from './overlay-core';
import type { Toast } from './toast';

/** What the parts of the capture kit that work on comments share. */
export interface CommentTools {
  readonly core: OverlayCore;
  readonly reader: NetworkAdapter;
  readonly toast: Toast;
}
