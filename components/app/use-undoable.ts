import { useCallback, useState } from 'react';

import { useToast } from '@/components/ui/toast';
import { errorCodeOf } from '@/lib/db/errors';
import { undo } from '@/lib/db/repositories/undo-log';
import type { UndoId } from '@/lib/domain/ids';
import { describeError } from '@/lib/errors/describe-error';
import type { Failure } from '@/lib/errors/error-code';
import { report } from '@/lib/errors/report';
import { m } from '@/lib/i18n/messages';

import { createUndoHistory } from './undo-history';

type Run<Result> = <Done extends { undoId: UndoId }>(
  change: () => Promise<({ ok: true } & Done) | Failure>,
  say: ((done: Done) => string) | null,
) => Promise<Result extends 'done' ? Done | null : void>;

/** Runs a change and says what it did; `say: null` where the screen itself shows it. Failures are said too, never thrown. */
export type Act = Run<'nothing'>;
/** The same, and gives what was done; null: nothing was, and the person was told. */
export type Attempt = Run<'done'>;

export interface UndoableChanges {
  act: Act;
  attempt: Attempt;
  /** Takes back the last change of this page. */
  undoLast: () => Promise<void>;
}

/** Changes that can be taken back, by their toast or by Ctrl+Z. `where` names the screen in the error log. */
export function useUndoable(where: string): UndoableChanges {
  const showToast = useToast();
  const [done] = useState(createUndoHistory);

  const fail = useCallback(
    (error: unknown) => {
      const code = errorCodeOf(error);
      if (code === 'unexpected') void report(error, where);
      showToast({ text: describeError(code), tone: 'danger' });
    },
    [showToast, where],
  );

  const takeBack = useCallback(
    async (undoId: string) => {
      done.forget(undoId);
      try {
        const reply = await undo(undoId);
        showToast({ text: reply.ok ? m.common_undone() : describeError(reply.code) });
      } catch (error) {
        fail(error);
      }
    },
    [done, showToast, fail],
  );

  const attempt = useCallback<Attempt>(
    async (change, say) => {
      try {
        const reply = await change();
        if (!reply.ok) {
          showToast({ text: describeError(reply.code), tone: 'danger' });
          return null;
        }
        const { undoId } = reply;
        done.add(undoId);
        if (say === null) return reply;
        showToast({ text: say(reply), action: { label: m.common_undo(), onAction: () => void takeBack(undoId) } });
        return reply;
      } catch (error) {
        fail(error);
        return null;
      }
    },
    [done, showToast, takeBack, fail],
  );
  const act = useCallback<Act>(
    async (change, say) => {
      await attempt(change, say);
    },
    [attempt],
  );

  const undoLast = useCallback(async () => {
    const last = done.last();
    if (last !== null) await takeBack(last);
  }, [done, takeBack]);

  return { act, attempt, undoLast };
}
