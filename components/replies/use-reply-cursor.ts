import { useListCursor } from '@/components/app/use-list-cursor';
import type { ListCursor } from '@/components/app/use-list-cursor';

import { replyDomId } from './reply-dom-id';

/** Where the keyboard is in a tab of the queue; another tab begins nowhere. */
export function useReplyCursor(ids: readonly string[], tab: string): ListCursor {
  return useListCursor(ids, { scope: tab, domIdOf: replyDomId });
}
