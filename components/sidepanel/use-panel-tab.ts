import { useCallback, useEffect, useState } from 'react';

import { report } from '@/lib/errors/report';
import { loadPanelTab, type PanelTab, savePanelTab } from '@/lib/settings/panel-tab';

const fail = (error: unknown): void => void report(error, 'sidepanel:tab');

/**
 * Which part of the panel is shown: what the person chose last. Who never chose sees the day, but beside a page that is worked from
 * the panel alone (`isPageListed`) what it lists. null: not read yet.
 */
export function usePanelTab(isPageListed: boolean): { tab: PanelTab | null; choose: (tab: PanelTab) => void } {
  const [chosen, setChosen] = useState<PanelTab | null | undefined>(undefined);
  useEffect(() => {
    loadPanelTab().then((stored) => setChosen((now) => now ?? stored), fail);
  }, []);
  const choose = useCallback((tab: PanelTab) => {
    setChosen(tab);
    savePanelTab(tab).catch(fail);
  }, []);
  if (chosen === undefined) return { tab: null, choose };
  return { tab: chosen ?? (isPageListed ? 'page' : 'today'), choose };
}
