import { useLiveQuery } from 'dexie-react-hooks';

import { getThumbnail } from './repositories/find-thumbnail';
import { useObjectUrl } from './use-object-url';

/** An object URL of the kept picture, revoked when it is no longer shown; null where none is kept. */
export function useThumbnailUrl(postId: string): string | null | undefined {
  const thumbnail = useLiveQuery(async () => getThumbnail(postId), [postId]);
  const url = useObjectUrl(thumbnail?.blob ?? null);
  return thumbnail === undefined ? undefined : url;
}
