import { useEffect, useState } from 'react';

const SECOND_MS = 1000;

/** Milliseconds left until `until` (ISO 8601 UTC), renewed each second; 0 once it is over, null while nothing is waited for. */
export function useHold(until: string | null): number | null {
  const [seen, setSeen] = useState<{ until: string | null; now: number }>({ until: null, now: 0 });
  const [startedAt] = useState(() => Date.now());
  const end = until === null ? null : Date.parse(until);
  // The clock as it was last looked at for this wait; for one that has just begun, when the page was drawn.
  const now = seen.until === until ? seen.now : startedAt;
  useEffect(() => {
    if (end === null) return undefined;
    const look = (): void => {
      setSeen({ until, now: Date.now() });
      if (Date.now() >= end) clearInterval(timer);
    };
    const timer = setInterval(look, SECOND_MS);
    look();
    return () => clearInterval(timer);
  }, [until, end]);
  return end === null ? null : Math.max(0, end - now);
}
