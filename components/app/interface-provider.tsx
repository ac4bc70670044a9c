import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import { ToastProvider } from '@/components/ui/toast';
import { m } from '@/lib/i18n/messages';
import { applyUiSettings, saveUiSettings, watchUiSettings } from '@/lib/settings/ui-settings';
import type { UiSettings } from '@/lib/settings/ui-settings';

interface Interface {
  settings: UiSettings;
  change: (patch: Partial<UiSettings>) => void;
}

const InterfaceContext = createContext<Interface | null>(null);

/** Theme and language of this page, and how to change them. */
export function useInterface(): Interface {
  const value = useContext(InterfaceContext);
  if (value === null) throw new Error('useInterface needs an InterfaceProvider above it');
  return value;
}

export interface InterfaceProviderProps {
  /** Read and applied before the first render, so that nothing flashes in the wrong language. */
  initial: UiSettings;
  /** How many messages are shown at once: a small window has room for one. */
  maxToasts?: number;
  /** A function, so that a change of language renders everything anew without losing focus or scroll. */
  children: () => ReactNode;
}

/** Applies theme and language and follows changes made in any page. */
export function InterfaceProvider({ initial, maxToasts, children }: InterfaceProviderProps) {
  const [settings, setSettings] = useState(initial);
  applyUiSettings(settings, document);
  useEffect(() => {
    const stop = new AbortController();
    watchUiSettings(setSettings, stop.signal);
    return () => stop.abort();
  }, []);
  const value = useMemo<Interface>(() => {
    const change = (patch: Partial<UiSettings>): void => {
      const changed = { ...settings, ...patch };
      setSettings(changed);
      void saveUiSettings(changed);
    };
    return { settings, change };
  }, [settings]);
  return (
    <InterfaceContext value={value}>
      <ToastProvider
        label={m.common_toasts()}
        closeLabel={m.common_close()}
        {...(maxToasts !== undefined && { max: maxToasts })}
      >
        {children()}
      </ToastProvider>
    </InterfaceContext>
  );
}
