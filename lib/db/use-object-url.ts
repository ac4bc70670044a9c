import { useCallback, useSyncExternalStore } from 'react';

import { holdObjectUrl, objectUrlOf } from './object-urls';

/** An object URL of a stored picture, revoked when it is no longer shown; null without one. */
export function useObjectUrl(blob: Blob | null): string | null {
  const hold = useCallback(
    (onChange: () => void) => {
      if (blob === null) return () => undefined;
      const release = holdObjectUrl(blob);
      onChange();
      return release;
    },
    [blob],
  );
  return useSyncExternalStore(hold, () => (blob === null ? null : objectUrlOf(blob)));
}
