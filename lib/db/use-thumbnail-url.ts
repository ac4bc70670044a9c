import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useSyncExternalStore } from 'react';

import { holdObjectUrl, objectUrlOf } from './object-urls';
import { getThumbnail } from './repositories/find-thumbnail';

/** An object URL of the kept picture, revoked when it is no longer shown; null where none is kept. */
export function useThumbnailUrl(postId: string): string | null | undefined {
  const thumbnail = useLiveQuery(async () => getThumbnail(postId), [postId]);
  const blob = thumbnail?.blob ?? null;
  const hold = useCallback(
    (onChange: () => void) => {
      if (blob === null) return () => undefined;
      const release = holdObjectUrl(blob);
      onChange();
      return release;
    },
    [blob],
  );
  const url = useSyncExternalStore(hold, () => (blob === null ? null : objectUrlOf(blob)));
  return thumbnail === undefined ? undefined : url;
}
