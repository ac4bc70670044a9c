import { useCallback, useEffect, useState } from 'react';

import type { NetworkId } from '@/lib/domain/network-id';
import { report } from '@/lib/errors/report';
import {
  loadOverlaySettings,
  saveNetworkEnabled,
  saveRecording,
  watchOverlaySettings,
} from '@/lib/settings/overlay-settings';
import type { OverlaySettings } from '@/lib/settings/overlay-settings';

export interface OverlaySwitches {
  /** null until read. */
  settings: OverlaySettings | null;
  setEnabled: (network: NetworkId, isEnabled: boolean) => void;
  /** "Record what I scroll past" of one account. */
  setRecorded: (accountId: string, isOn: boolean) => void;
}

/** Which networks the overlay works on; follows changes made on other pages. */
export function useOverlaySettings(): OverlaySwitches {
  const [settings, setSettings] = useState<OverlaySettings | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchOverlaySettings(setSettings, stop.signal);
    loadOverlaySettings().then(setSettings, (error: unknown) => report(error, 'settings:overlay'));
    return () => stop.abort();
  }, []);
  const setEnabled = useCallback((network: NetworkId, isEnabled: boolean) => {
    saveNetworkEnabled(network, isEnabled).catch((error: unknown) => report(error, 'settings:overlay'));
  }, []);
  const setRecorded = useCallback((accountId: string, isOn: boolean) => {
    saveRecording(accountId, isOn).catch((error: unknown) => report(error, 'settings:overlay'));
  }, []);
  return { settings, setEnabled, setRecorded };
}
