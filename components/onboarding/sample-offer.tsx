import { Sparkles } from 'lucide-react';

import type { Act } from '@/components/app/use-undoable';
import { Button } from '@/components/ui/button';
import { m } from '@/lib/i18n/messages';

import { useSamples } from './use-samples';

/** A made-up working day to look around in, and the way to be rid of it. */
export function SampleOffer({ act }: { act: Act }) {
  const { areThere, add, erase } = useSamples(act);
  return (
    <div className="rounded-card bg-sunken p-4">
      <p className="font-medium">{m.onboarding_samples_title()}</p>
      <p className="mt-0.5 text-pretty text-ink-soft">{m.onboarding_samples_text()}</p>
      <div className="mt-3">
        {areThere === true ? (
          <Button onClick={erase}>{m.onboarding_samples_erase()}</Button>
        ) : (
          <Button icon={<Sparkles aria-hidden size={15} />} onClick={add}>
            {m.onboarding_samples_add()}
          </Button>
        )}
      </div>
    </div>
  );
}
