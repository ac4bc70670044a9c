import { useCallback } from 'react';

import type { Act } from '@/components/app/use-undoable';
import { useRowCount } from '@/lib/db/use-row-count';
import { currentLocale } from '@/lib/i18n/locale';
import { m } from '@/lib/i18n/messages';
import { SAMPLE_KEYS } from '@/lib/onboarding/sample-keys';
import { addSamples, eraseSamples } from '@/lib/onboarding/samples';

export interface Samples {
  /** undefined until read. */
  areThere: boolean | undefined;
  add: () => void;
  erase: () => void;
}

/** The sample data: whether any of it is there, and the way in and out; both can be undone. */
export function useSamples(act: Act): Samples {
  const count = useRowCount(SAMPLE_KEYS);
  const add = useCallback(
    () => void act(() => addSamples({ language: currentLocale(), now: new Date() }), m.onboarding_samples_added),
    [act],
  );
  const erase = useCallback(() => void act(() => eraseSamples(), m.onboarding_samples_erased), [act]);
  return { areThere: count === undefined ? undefined : count > 0, add, erase };
}
