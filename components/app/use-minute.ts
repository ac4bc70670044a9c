import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/** The present, taken anew when a minute begins and when the page is looked at again after a while. */
export function useMinute(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const left = MINUTE_MS - (Date.now() % MINUTE_MS);
    const timer = setTimeout(() => setNow(new Date()), left);
    const onVisible = (): void => {
      if (!document.hidden && Date.now() - now.getTime() > MINUTE_MS) setNow(new Date());
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [now]);
  return now;
}
