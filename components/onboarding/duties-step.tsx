import type { Act } from '@/components/app/use-undoable';

import { DutySwitches } from './duty-switches';
import { SampleOffer } from './sample-offer';

/** Step 3: "What do you do yourself?" What is somebody else's work is not shown. */
export function DutiesStep({ act }: { act: Act }) {
  return (
    <div className="space-y-5">
      <DutySwitches />
      <SampleOffer act={act} />
    </div>
  );
}
