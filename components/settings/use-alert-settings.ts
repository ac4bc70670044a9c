import { useCallback, useEffect, useRef, useState } from 'react';

import { browser } from '@/lib/browser';
import { report } from '@/lib/errors/report';
import {
  type AlertSettings,
  loadAlertSettings,
  saveAlertSettings,
  watchAlertSettings,
} from '@/lib/settings/alert-settings';

export interface AlertSettingsState {
  /** null until read. */
  settings: AlertSettings | null;
  /** Whether the browser lets Jackdaw show notifications; null until read. */
  isAllowed: boolean | null;
  change: (patch: Partial<AlertSettings>) => void;
  /** Asks the browser on the person's press; answers whether notifications are on now. */
  switchNotifications: (isOn: boolean) => Promise<boolean>;
}

const PERMISSION = { permissions: ['notifications' as const] };
const fail = (error: unknown): void => void report(error, 'settings:alerts');

/** What calls the person; follows changes made on other pages and in the browser's own settings. */
export function useAlertSettings(): AlertSettingsState {
  const [settings, setSettings] = useState<AlertSettings | null>(null);
  const isAllowed = useIsAllowed();
  const latest = useRef<AlertSettings | null>(null);
  const show = useCallback((read: AlertSettings) => {
    latest.current = read;
    setSettings(read);
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    watchAlertSettings(show, stop.signal);
    loadAlertSettings().then(show, fail);
    return () => stop.abort();
  }, [show]);
  const change = useCallback(
    (patch: Partial<AlertSettings>) => {
      // Nothing is written over what was not read.
      if (latest.current === null) return;
      const next = { ...latest.current, ...patch };
      show(next);
      saveAlertSettings(next).catch(fail);
    },
    [show],
  );
  const switchNotifications = useCallback(
    async (isOn: boolean) => {
      // The first thing after the press: browsers ask only in its turn. What is not wanted any more is given back.
      const isDone = isOn
        ? await browser.permissions.request(PERMISSION)
        : await browser.permissions.remove(PERMISSION);
      change({ isNotifying: isOn && isDone });
      return isOn && isDone;
    },
    [change],
  );
  return { settings, isAllowed, change, switchNotifications };
}

function useIsAllowed(): boolean | null {
  const [isAllowed, setIsAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    const read = (): void => void browser.permissions.contains(PERMISSION).then(setIsAllowed, fail);
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return isAllowed;
}
