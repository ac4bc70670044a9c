import type { ErrorCode } from '@/lib/errors/error-code';
import { m } from '@/lib/i18n/messages';
import type { QueueReplyPayload, WaitingReply } from '@/lib/messaging/protocol';
import type { CommentReader } from '@/lib/networks/contract';

import type { BadgeEntry } from './badge-placement';
import { buildPageInfo } from './build-page-info';
import type { CommentTools } from './comment-tools';
import { describeCommentFailure, describeFailure } from './describe-failure';

/** A comment on the page and its button. `post` is the comment's node: the observer's word for what it follows. */
export interface CommentEntry extends BadgeEntry {
  /** Being put into the queue. */
  isWaiting: boolean;
  failure: ErrorCode | null;
  /** What is known of a comment without an id of its own. */
  keyless: QueueMark | null;
}

/** A comment in the queue; `undoId` where this page put it there. */
export type QueueMark = WaitingReply & { undoId: string | null };

export interface CommentQueue {
  markOf(entry: CommentEntry): QueueMark | undefined;
  /** Known from before this page. */
  learn(key: string, waiting: WaitingReply): void;
  /** Puts the comment into the queue, or takes it out again if this page put it there. */
  toggle(entry: CommentEntry): Promise<void>;
}

/** What pressing "To answer" does. */
export function createCommentQueue(
  { core, reader, toast }: CommentTools,
  comments: CommentReader,
  draw: (entry: CommentEntry) => void,
): CommentQueue {
  const marks = new Map<string, QueueMark>();
  const markOf = ({ key, keyless }: CommentEntry): QueueMark | undefined =>
    key === null ? (keyless ?? undefined) : marks.get(key);
  const setMark = (entry: CommentEntry, key: string | null, mark: QueueMark | null): void => {
    if (key === null) entry.keyless = mark;
    else if (mark === null) marks.delete(key);
    else marks.set(key, mark);
  };
  const readPayload = (entry: CommentEntry): QueueReplyPayload | null => {
    const context = core.context();
    try {
      const reading = comments.readComment(entry.post, context);
      const post = comments.postOfComment(entry.post, context);
      const read = post === null ? null : reader.readPost(post, context).value;
      const address = context.kind === 'post' ? context.url.href : null;
      return {
        network: core.locator.id,
        reading,
        post: {
          nativeId: read?.nativeId ?? null,
          permalink: read === null ? address : read.permalink,
          authorName: read?.author.name ?? null,
        },
        page: buildPageInfo(context),
        requestId: core.page.window.crypto.randomUUID(),
      };
    } catch (error) {
      core.onFault(error, `${core.locator.id}.readComment`);
      return null;
    }
  };
  const takeOut = async (
    entry: CommentEntry,
    { key, mark }: { key: string | null; mark: QueueMark },
  ): Promise<void> => {
    if (mark.undoId === null) {
      toast.say(m.overlay_comment_already());
      return;
    }
    const reply = await core.send('posts:undo', { undoId: mark.undoId });
    if (reply.ok) setMark(entry, key, null);
    toast.say(reply.ok ? m.overlay_comment_removed() : describeFailure(reply.code));
    draw(entry);
  };
  const put = async (entry: CommentEntry): Promise<void> => {
    const { key } = entry;
    const payload = readPayload(entry);
    Object.assign(entry, { isWaiting: true, failure: null });
    draw(entry);
    const reply =
      payload === null ? ({ ok: false, code: 'unexpected' } as const) : await core.send('replies:queue', payload);
    if (reply.ok) setMark(entry, key, { replyId: reply.replyId, dueAt: reply.dueAt, undoId: reply.undoId });
    // The node may show another comment by now.
    if (entry.key === key) Object.assign(entry, { isWaiting: false, failure: reply.ok ? null : reply.code });
    draw(entry);
    if (!reply.ok) {
      toast.say(describeCommentFailure(reply.code));
      return;
    }
    const undo = (): void => {
      const mark = markOf(entry);
      if (mark !== undefined) void takeOut(entry, { key, mark });
    };
    toast.say(m.overlay_comment_done(), { label: m.overlay_tools_undo(), run: undo });
  };
  return {
    markOf,
    learn(key, waiting) {
      if (!marks.has(key)) marks.set(key, { ...waiting, undoId: null });
    },
    async toggle(entry) {
      if (entry.isWaiting) return;
      const mark = markOf(entry);
      if (mark === undefined) await put(entry);
      else await takeOut(entry, { key: entry.key, mark });
    },
  };
}
