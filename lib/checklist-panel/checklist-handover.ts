import type { OverlaySend } from '@/lib/messaging/send-from-overlay';
import { createScriptLoader, handOver } from '@/lib/overlay/meeting-point';

import type { ChecklistKit, LoadChecklistKit } from './checklist-kit';

const MEETING_POINT = Symbol.for('jackdaw.checklist');

/** In the injected script. */
export function handOverChecklist(kit: ChecklistKit): void {
  handOver(MEETING_POINT, kit);
}

/** In the capture kit. */
export function createChecklistLoader(send: OverlaySend): LoadChecklistKit {
  return createScriptLoader<ChecklistKit>(MEETING_POINT, () => send('overlay:load-checklist', {}));
}
