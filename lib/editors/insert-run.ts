import type { Comparable } from './expected-text';
import type { InsertMethod } from './editor-engine';
import type { InsertFailure, InsertStep } from './insert-outcome';
import type { Pauses } from './pauses';

/** One insertion on its way. */
export interface InsertRun {
  /** Lines end with "\n". */
  readonly text: string;
  /** What stands before the caret and goes away; "" for nothing. */
  readonly replaced: string;
  readonly comparable: Comparable;
  readonly pauses: Pauses;
  readonly signal: AbortSignal | undefined;
}

export type RunResult =
  | { ok: true; method: InsertMethod; steps: readonly InsertStep[]; suffix: string }
  | { ok: false; reason: InsertFailure; steps: readonly InsertStep[]; room?: number };

export function failRun(reason: InsertFailure, steps: readonly InsertStep[] = []): Extract<RunResult, { ok: false }> {
  return { ok: false, reason, steps };
}
