import type { WaitingReply } from '@/lib/messaging/protocol';

import type { OverlayCore } from './overlay-core';

/** Comments come in batches; one question for each is enough. */
const GATHER_MS = 250;
/** Keys that adapters make of author and text, where the page shows no id, are not ids to ask for. */
const NATIVE_ID = /^\S{1,200}$/;
/** The protocol's limit of ids in one question. */
const MAX_IDS = 200;

export interface CommentStatus {
  ask(key: string | null): void;
}

/** Finds out which comments of the page wait in the queue already; asks once for each. */
export function createCommentStatus(
  { locator, send, onFault }: OverlayCore,
  { onLearned, signal }: { onLearned: (key: string, waiting: WaitingReply) => void; signal: AbortSignal },
): CommentStatus {
  const asked = new Set<string>();
  const waiting: string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async (): Promise<void> => {
    const nativeIds = waiting.splice(0, MAX_IDS);
    if (waiting.length > 0) schedule();
    const reply = await send('replies:status', { network: locator.id, nativeIds });
    if (!reply.ok || signal.aborted) return;
    for (const key of nativeIds) {
      const known = Object.hasOwn(reply.waiting, key) ? reply.waiting[key] : undefined;
      if (known !== undefined) onLearned(key, known);
    }
  };
  const schedule = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      ask().catch((error: unknown) => onFault(error, `${locator.id}.comments`));
    }, GATHER_MS);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    ask(key) {
      if (key === null || !NATIVE_ID.test(key) || asked.has(key)) return;
      asked.add(key);
      waiting.push(key);
      schedule();
    },
  };
}
