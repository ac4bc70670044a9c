import { useMemo } from 'react';

import { useUndoable } from '@/components/app/use-undoable';
import type { Act } from '@/components/app/use-undoable';
import { nextClientColour } from '@/components/library/client-colour';
import { createClient } from '@/lib/db/repositories/clients';
import { changeReplies, changeReply, queueReply } from '@/lib/db/repositories/replies';
import { addReplyPicture, type PictureInput, removeReplyPicture } from '@/lib/db/repositories/reply-pictures';
import type { ReadComment } from '@/lib/domain/comment';
import { clientIdSchema } from '@/lib/domain/ids';
import type { UndoId } from '@/lib/domain/ids';
import { assigneeSchema } from '@/lib/domain/reply';
import type { EscalationTier, Reply, ReplyChange } from '@/lib/domain/reply';
import type { ReplyKind, ReplyState } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/i18n/format-count';
import { formatMoment } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';
import { dueBy } from '@/lib/replies/due-moves';
import { dueTimeOf } from '@/lib/replies/due-time';
import { buildAnswer, buildSortingChange, buildStateChange } from '@/lib/replies/reply-changes';
import { loadRules } from '@/lib/replies/load-rules';
import type { SlaSettings } from '@/lib/replies/sla-rules';

export interface ReplyActions {
  /** A comment typed in by hand. */
  add: (comment: ReadComment, kind: ReplyKind | null) => Promise<void>;
  /** `answered` also stores when; waiting stops the clock; opening again forgets what was merely said to be answered. */
  setState: (ids: readonly string[], state: ReplyState) => Promise<void>;
  /** Answered with these words. */
  answerWith: (id: string, text: string) => Promise<void>;
  /** null: nobody said what it is. The due time follows unless it was set by hand. */
  setKind: (ids: readonly string[], kind: ReplyKind | null) => Promise<void>;
  setTier: (id: string, tier: EscalationTier) => Promise<void>;
  /** A free name; "" takes it back. */
  setAssignee: (ids: readonly string[], name: string) => Promise<void>;
  /** ISO 8601 UTC. */
  setDue: (id: string, dueAt: string) => Promise<void>;
  /** Counts the due times of these anew by the rules of now; those set by hand stay. */
  moveDue: (ids: readonly string[]) => Promise<void>;
  setNote: (id: string, note: string) => Promise<void>;
  addScreenshot: (picture: PictureInput) => Promise<void>;
  removeScreenshot: (pictureId: string) => Promise<void>;
  /** null takes it out of its client. */
  assign: (ids: readonly string[], clientId: string | null) => Promise<void>;
  /** Creates a client by this name and files the comments under it. */
  assignNew: (ids: readonly string[], name: string) => Promise<void>;
  undoLast: () => Promise<void>;
}

const SAID: Record<ReplyState, () => string> = {
  new: m.replies_said_new,
  'in-work': m.replies_said_in_work,
  waiting: m.replies_said_waiting,
  answered: m.replies_said_answered,
  closed: m.replies_said_closed,
};

interface Changed {
  undoId: UndoId;
  changed: number;
}

/** "Kind set", and of how many where it is more than one. */
function say(said: string): (done: Changed) => string {
  return ({ changed }) =>
    changed === 1 ? said : m.replies_said_many({ said, count: changed, shown: formatNumber(changed) });
}

type Build = (reply: Reply, circumstances: { at: string; settings: SlaSettings }) => ReplyChange;

/** The settings are read first: inside the transaction nothing else may be waited for. */
async function change(ids: readonly string[], build: Build): ReturnType<typeof changeReplies> {
  const circumstances = { at: new Date().toISOString(), settings: await loadRules() };
  return changeReplies(ids, (reply) => build(reply, circumstances));
}

/** Taken up inside the transaction: what was answered or set by hand meanwhile stays. */
function moveByRules(reply: Reply, { settings }: { settings: SlaSettings }): ReplyChange {
  const dueAt = dueBy(reply, settings);
  return dueAt === null ? {} : { dueAt };
}

async function add(comment: ReadComment, kind: ReplyKind | null): Promise<{ ok: true; undoId: UndoId }> {
  const at = new Date().toISOString();
  const basis = { queuedAt: at, kind, tier: 1, clientId: null, pausedMs: 0 } as const;
  const { undoId } = await queueReply({
    comment,
    post: { id: null, permalink: null, authorName: null },
    pageUrl: comment.permalink ?? '',
    at,
    dueAt: dueTimeOf(basis, await loadRules()),
    source: 'hand',
    kind,
  });
  return { ok: true, undoId };
}

function buildSorting(act: Act): Pick<ReplyActions, 'setKind' | 'setTier' | 'assign' | 'assignNew'> {
  const sort = async (ids: readonly string[], sorted: Parameters<typeof buildSortingChange>[1], said: string) =>
    act<Changed>(
      async () => change(ids, (reply, { settings }) => buildSortingChange(reply, sorted, settings)),
      say(said),
    );
  return {
    setKind: async (ids, kind) => sort(ids, { kind }, m.replies_said_kind()),
    setTier: async (id, tier) => sort([id], { tier }, m.replies_said_tier()),
    assign: async (ids, clientId) =>
      sort(
        ids,
        { clientId: clientId === null ? null : clientIdSchema.parse(clientId) },
        clientId === null ? m.replies_said_no_client() : m.replies_said_client(),
      ),
    assignNew: async (ids, name) => {
      const client = await createClient({ name, colour: await nextClientColour() });
      await sort(ids, { clientId: client.id }, m.replies_said_client());
    },
  };
}

function buildActions(act: Act, undoLast: () => Promise<void>): ReplyActions {
  return {
    ...buildSorting(act),
    add: async (comment, kind) => act(async () => add(comment, kind), m.replies_said_added),
    undoLast,
    setState: async (ids, state) =>
      act<Changed>(async () => change(ids, (reply, at) => buildStateChange(reply, state, at)), say(SAID[state]())),
    answerWith: async (id, text) =>
      act<Changed>(
        async () =>
          change([id], (reply, now) => buildAnswer(reply, { text, templateId: null, insertionId: null }, now)),
        say(m.replies_said_answered()),
      ),
    setAssignee: async (ids, name) => {
      const assignee = assigneeSchema.safeParse(name).data ?? null;
      const said = assignee === null ? m.replies_said_nobody() : m.replies_said_assignee({ name: assignee });
      await act<Changed>(async () => change(ids, () => ({ assignee })), say(said));
    },
    setDue: async (id, dueAt) =>
      act(
        async () => changeReply(id, { dueAt, isDueByHand: true }),
        () => m.replies_said_due({ time: formatMoment(dueAt) }),
      ),
    addScreenshot: async (picture) => act(async () => addReplyPicture(picture), m.replies_said_screenshot),
    removeScreenshot: async (id) => act(async () => removeReplyPicture(id), m.replies_said_screenshot_removed),
    moveDue: async (ids) => act<Changed>(async () => change(ids, moveByRules), say(m.replies_said_due_moved())),
    setNote: async (id, note) => act(async () => changeReply(id, { note }), m.replies_said_note),
  };
}

/** What can be done with comments that want an answer; each can be taken back, by its toast or by Ctrl+Z. */
export function useReplyActions(): ReplyActions {
  const { act, undoLast } = useUndoable('replies:action');
  return useMemo(() => buildActions(act, undoLast), [act, undoLast]);
}
