import { useUndoable } from '@/components/app/use-undoable';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { m } from '@/lib/i18n/messages';

import { useSamples } from './use-samples';

/** Says that what is shown is partly made up, and erases it by one press; nothing where there are no samples. */
export function SampleNotice({ className }: { className?: string }) {
  const { act } = useUndoable('onboarding:samples');
  const { areThere, erase } = useSamples(act);
  if (areThere !== true) return null;
  return (
    <div className={className}>
      <Notice
        action={
          <Button size="small" onClick={erase}>
            {m.onboarding_samples_erase()}
          </Button>
        }
      >
        {m.onboarding_samples_notice()}
      </Notice>
    </div>
  );
}
