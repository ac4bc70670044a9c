import type { NudgeAct } from '@/lib/domain/nudge-act';
import type { ClientId, DayLogId } from '@/lib/domain/ids';
import type { PlanAct, ResumeDecision } from '@/lib/domain/plan-act';
import type { PlanContent } from '@/lib/domain/plan-item';
import type { ReadingAct } from '@/lib/domain/reading-act';

/** What is asked of the content plan and the day; types only, as `protocol.ts`. */

export interface PlanAddPayload {
  content: PlanContent;
  /** UUID of one act, the same in every retry: a second one changes nothing and answers as the first. */
  requestId: string;
}

export interface PlanActPayload {
  ids: string[];
  act: PlanAct;
  /** UUID of one act, the same in every retry: a second one changes nothing and answers as the first. */
  requestId: string;
}

export interface ReadingActPayload {
  act: ReadingAct;
  /** UUID of one act, the same in every retry: a second one changes nothing and answers as the first. */
  requestId: string;
}

export interface NudgeActPayload {
  /** `network:handle`. */
  accountId: string;
  act: NudgeAct;
  /** UUID of one act, the same in every retry: a second one changes nothing and answers as the first. */
  requestId: string;
}

export interface PausePayload {
  /** null: everybody's items. */
  clientId: ClientId | null;
  reason: string;
  /** UUID of one act, the same in every retry: a second one changes nothing and answers as the first. */
  requestId: string;
}

export interface ResumeDayPayload {
  pauseId: DayLogId;
  /** What is left out is kept at its own time. */
  decisions: ResumeDecision[];
  /** UUID of one act, the same in every retry: a second one changes nothing and answers as the first. */
  requestId: string;
}

export interface CloseDayPayload {
  done: number;
  moved: number;
  missed: number;
  /** UUID of one act, the same in every retry: a second one changes nothing and answers as the first. */
  requestId: string;
}
