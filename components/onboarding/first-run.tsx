import { lazy, Suspense } from 'react';

import { classNames } from '@/components/ui/class-names';
import { useUsed } from '@/lib/db/use-used';
import { useOnboarding } from '@/lib/onboarding/use-onboarding';

/** It comes once in a life; its fields and zones are loaded only then. */
const Onboarding = lazy(async () => {
  const { Onboarding: Steps } = await import('./onboarding');
  return { default: Steps };
});

/**
 * The first run in the popup (domain.md DP-1): the three steps, until they are gone or skipped. Whoever worked with Jackdaw before there
 * were any is not asked. Shows nothing while that is not known.
 */
export function FirstRun({ className }: { className?: string }) {
  const progress = useOnboarding();
  const isUsed = useUsed();
  const { state } = progress;
  if (state === null || state.isOver || isUsed === undefined || (state.isNew && isUsed)) return null;
  return (
    <Suspense>
      <Onboarding
        progress={progress}
        className={classNames('rounded-card border border-line bg-surface p-4', className)}
      />
    </Suspense>
  );
}
