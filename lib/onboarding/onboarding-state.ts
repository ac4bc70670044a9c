import { browser } from '@/lib/browser';

/** The steps of the first run, in their order (domain.md DP-1). */
export const ONBOARDING_STEPS = ['clients', 'networks', 'duties'] as const;
export type OnboardingStep = (typeof ONBOARDING_STEPS)[number];

export interface OnboardingState {
  /** Where the person is, or was when it was skipped. */
  step: OnboardingStep;
  /** Finished or skipped: it is not offered any more. */
  isOver: boolean;
  /** Nobody has gone a step yet. */
  isNew: boolean;
}

const STORAGE_KEY = 'onboarding.state';
const FIRST: OnboardingState = { step: 'clients', isOver: false, isNew: true };

/** Damaged values begin anew; rejects only when storage itself fails. */
export async function loadOnboarding(): Promise<OnboardingState> {
  const stored = await browser.storage.local.get(STORAGE_KEY);
  return toState(stored[STORAGE_KEY]);
}

export async function saveOnboarding({ step, isOver }: Omit<OnboardingState, 'isNew'>): Promise<void> {
  await browser.storage.local.set({ [STORAGE_KEY]: { step, isOver } });
}

/** Calls back with every change made in any context of the extension, until `signal` aborts. */
export function watchOnboarding(onChange: (state: OnboardingState) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[STORAGE_KEY];
    if (area === 'local' && change !== undefined) onChange(toState(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

function toState(stored: unknown): OnboardingState {
  if (typeof stored !== 'object' || stored === null || !('step' in stored)) return FIRST;
  const step = ONBOARDING_STEPS.find((known) => known === stored.step);
  if (step === undefined) return FIRST;
  return { step, isOver: 'isOver' in stored && stored.isOver === true, isNew: false };
}
