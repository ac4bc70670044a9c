import { useCallback, useEffect, useState } from 'react';

import { report } from '@/lib/errors/report';

import { hiddenModulesAhead, loadHiddenModules, type ModuleId, saveModule, watchHiddenModules } from './modules';

export interface Modules {
  /** False until the settings were read; all parts are shown so long. */
  isReady: boolean;
  isOn: (module: ModuleId) => boolean;
  setOn: (module: ModuleId, isOn: boolean) => void;
}

const fail = (error: unknown): void => void report(error, 'settings:modules');

/** Which parts of the work the person does; follows changes made on other pages. */
export function useModules(): Modules {
  const [hidden, setHidden] = useState(hiddenModulesAhead);
  useEffect(() => {
    const stop = new AbortController();
    watchHiddenModules(setHidden, stop.signal);
    loadHiddenModules().then(setHidden, fail);
    return () => stop.abort();
  }, []);
  const setOn = useCallback((module: ModuleId, isOn: boolean) => {
    setHidden((shown) => [...(shown ?? []).filter((other) => other !== module), ...(isOn ? [] : [module])]);
    saveModule(module, isOn).catch(fail);
  }, []);
  return { isReady: hidden !== null, isOn: (module) => hidden?.includes(module) !== true, setOn };
}
