import type { RefusalReason } from './can-insert-into';
import type { EditorEngine, InsertMethod } from './editor-engine';

/** One try: what was done and what the box said afterwards. */
export interface InsertStep {
  readonly method: InsertMethod;
  /** Something on the page took the event over. */
  readonly prevented: boolean;
  /** `other`: the text in the box changed, but not by exactly the inserted text once. */
  readonly result: 'inserted' | 'nothing' | 'other';
}

/**
 * Why nothing, or nobody knows what, was written. `too-long`: `room` UTF-16 units are left. `no-focus`: the page keeps the focus
 * elsewhere. `no-shortcut`: what should be replaced does not stand before the caret. `no-method`: the box took nothing.
 * `unverified`: the box changed in some other way; look before trying again. `aborted`: by the signal.
 */
export type InsertFailure =
  RefusalReason | 'too-long' | 'no-focus' | 'no-shortcut' | 'no-method' | 'unverified' | 'aborted';

/** Where the inserted text stands, counted from the end of the box, so that it holds while the person fills in stops before. */
export interface InsertedText {
  readonly element: HTMLElement;
  readonly text: string;
  /** What stands after it in the box. */
  readonly suffix: string;
}

export type InsertOutcome =
  | {
      ok: true;
      engine: EditorEngine;
      method: InsertMethod;
      steps: readonly InsertStep[];
      inserted: InsertedText;
      /** Milliseconds of own work: without waiting, and without what the page does in answer. */
      ownMs: number;
    }
  | {
      ok: false;
      engine: EditorEngine | null;
      steps: readonly InsertStep[];
      reason: InsertFailure;
      /** With `too-long`: UTF-16 units that still fit. */
      room?: number;
    };

/** Offsets in the inserted text, UTF-16 units; equal for a caret. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
