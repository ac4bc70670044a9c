import { useCallback, useEffect, useRef, useState } from 'react';

import { report } from '@/lib/errors/report';
import { loadReplySettings, saveReplySettings, watchReplySettings } from '@/lib/settings/reply-settings';
import type { ReplySettings } from '@/lib/settings/reply-settings';

export interface ReplySettingsState {
  /** null until read. */
  settings: ReplySettings | null;
  change: (patch: Partial<ReplySettings>) => void;
}

const fail = (error: unknown): void => void report(error, 'settings:replies');

/** Who answers and how; follows changes made on other pages. */
export function useReplySettings(): ReplySettingsState {
  const [settings, setSettings] = useState<ReplySettings | null>(null);
  const latest = useRef<ReplySettings | null>(null);
  const show = useCallback((read: ReplySettings) => {
    latest.current = read;
    setSettings(read);
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    watchReplySettings(show, stop.signal);
    loadReplySettings().then(show, fail);
    return () => stop.abort();
  }, [show]);
  const change = useCallback(
    (patch: Partial<ReplySettings>) => {
      // Nothing is written over what was not read.
      if (latest.current === null) return;
      const next = { ...latest.current, ...patch };
      show(next);
      saveReplySettings(next).catch(fail);
    },
    [show],
  );
  return { settings, change };
}
