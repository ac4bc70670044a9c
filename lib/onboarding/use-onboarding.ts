import { useCallback, useEffect, useState } from 'react';

import { report } from '@/lib/errors/report';

import {
  loadOnboarding,
  type OnboardingState,
  type OnboardingStep,
  saveOnboarding,
  watchOnboarding,
} from './onboarding-state';

export interface OnboardingProgress {
  /** null until read. */
  state: OnboardingState | null;
  go: (step: OnboardingStep) => void;
  /** Finished or skipped; the step is kept, so that it can be gone on with. */
  end: () => void;
}

const fail = (error: unknown): void => void report(error, 'onboarding');

/** Where the first run stands; the same in the popup and on the welcome page, and after either was closed. */
export function useOnboarding(): OnboardingProgress {
  const [state, setState] = useState<OnboardingState | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchOnboarding(setState, stop.signal);
    loadOnboarding().then(setState, fail);
    return () => stop.abort();
  }, []);
  const save = useCallback((next: Omit<OnboardingState, 'isNew'>) => {
    setState({ ...next, isNew: false });
    saveOnboarding(next).catch(fail);
  }, []);
  return {
    state,
    go: (step) => save({ step, isOver: false }),
    end: () => save({ step: state?.step ?? 'clients', isOver: true }),
  };
}
