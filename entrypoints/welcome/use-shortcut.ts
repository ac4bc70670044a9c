import { useEffect, useState } from 'react';

import { browser } from '@/lib/browser';

/** The key combination now set for a command of the manifest; null while unknown or when the person removed it. */
export function useShortcut(command: string): string | null {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      setShortcut(commands.find(({ name }) => name === command)?.shortcut || null);
    });
  }, [command]);
  return shortcut;
}
