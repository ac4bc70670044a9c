import { useMemo } from 'react';

import type { Attempt, UndoableChanges } from '@/components/app/use-undoable';
import type { IdeaAct, IdeaDone } from '@/lib/domain/idea-act';
import { planItemIdSchema, postIdSchema, undoIdSchema, type UndoId } from '@/lib/domain/ids';
import type { PlanItem } from '@/lib/domain/plan-item';
import type { IdeaReason } from '@/lib/domain/plan-vocabulary';
import type { Failure } from '@/lib/errors/error-code';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { send } from '@/lib/messaging/send';

/** Ideas that stand in the plan now. */
export interface TakenIdeas {
  itemIds: readonly string[];
  /** How many are new; the others were ideas already. */
  added: number;
}

/** What can be made of captured posts in the plan; each can be taken back, by its toast or by Ctrl+Z. */
export interface IdeaActions {
  /** null: nothing was saved, and the person was told why. */
  take: (postIds: readonly string[]) => Promise<TakenIdeas | null>;
  explain: (itemIds: readonly string[], why: { reasons: readonly IdeaReason[]; note: string }) => Promise<void>;
  attach: (postIds: readonly string[], item: PlanItem) => Promise<void>;
}

/** Asks the background instead of writing here: the popup may be closed in the same moment. */
async function ask(act: IdeaAct): Promise<IdeaDone | Failure> {
  return send('ideas:act', { act, requestId: crypto.randomUUID() });
}

type Undoable = ({ ok: true; undoId: UndoId } & TakenIdeas) | Failure;

function withUndoId(reply: IdeaDone | Failure): Undoable {
  if (!reply.ok) return reply;
  return reply.undoId === null
    ? { ok: false, code: 'not-found' }
    : { ...reply, undoId: undoIdSchema.parse(reply.undoId) };
}

const counted = (count: number) => ({ count, shown: formatNumber(count) });

export function takenWords({ itemIds, added }: TakenIdeas): string {
  return added === 0 ? m.ideas_said_known(counted(itemIds.length)) : m.ideas_said_added(counted(added));
}

async function take(attempt: Attempt, postIds: readonly string[]): Promise<TakenIdeas | null> {
  const act = { act: 'take', postIds: postIds.map((id) => postIdSchema.parse(id)) } as const;
  const reply = await ask(act);
  // All were ideas already: there is nothing to take back.
  if (reply.ok && reply.undoId === null) return reply;
  return attempt<TakenIdeas & { undoId: UndoId }>(async () => withUndoId(reply), takenWords);
}

/** @param changes of the page, so that Ctrl+Z takes back whatever was done last on it */
export function useIdeaActions({ act, attempt }: UndoableChanges): IdeaActions {
  return useMemo(
    () => ({
      take: async (postIds) => take(attempt, postIds),
      explain: async (itemIds, { reasons, note }) => {
        const ids = itemIds.map((id) => planItemIdSchema.parse(id));
        await act(
          async () => withUndoId(await ask({ act: 'explain', itemIds: ids, reasons: [...reasons], note })),
          () => m.ideas_said_why(),
        );
      },
      attach: async (postIds, { id, title }) => {
        const posts = postIds.map((one) => postIdSchema.parse(one));
        await act(
          async () => withUndoId(await ask({ act: 'attach', postIds: posts, itemId: id })),
          () => m.ideas_said_attached({ title }),
        );
      },
    }),
    [act, attempt],
  );
}
