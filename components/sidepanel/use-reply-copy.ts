import { useState } from 'react';

import type { ErrorCode } from '@/lib/errors/error-code';
import { send } from '@/lib/messaging/send';
import { copyText } from '@/lib/palette/copy-text';
import { type PaletteSession, renderOf } from '@/lib/palette/palette-session';
import type { FoundTemplate } from '@/lib/messaging/template-messages';
import { findNamesIn, hashReply } from '@/lib/templates/variation/count-repeats';

export interface CopiedReply {
  templateId: string;
  insertionId: string;
  text: string;
  /** How often the same words went out today, this time included. */
  repeatsToday: number;
  /** The comment's row, where it waits in the queue. */
  replyId: string | null;
}

export type CopyState =
  | { state: 'idle' }
  | { state: 'refused' }
  | { state: 'copied'; copied: CopiedReply }
  /** It is on the clipboard, but could not be counted. */
  | { state: 'uncounted'; code: ErrorCode };

/**
 * Copies a reply and counts it as used: the only sign there is that it was, where nothing of ours stands in the page. It is no proof
 * that it was sent, so the comment in the queue is left alone until the person says so.
 */
export function useReplyCopy(): {
  copying: CopyState;
  copy: (session: PaletteSession, template: FoundTemplate) => Promise<void>;
  /** What came of the last copy is of the past. */
  forget: () => void;
} {
  const [copying, setCopying] = useState<CopyState>({ state: 'idle' });
  const copy = async (session: PaletteSession, template: FoundTemplate): Promise<void> => {
    const { text, variantKey, resolved } = renderOf(session, template);
    const { facts, threadKey } = session.situation;
    if (!(await copyText(document, text))) {
      setCopying({ state: 'refused' });
      return;
    }
    const reply = await send('templates:inserted', {
      templateId: template.id,
      variantKey,
      text,
      textHash: hashReply(text, findNamesIn(resolved)),
      network: facts.network,
      threadKey,
      // Without the comment: its row would be answered by it.
      nativeId: null,
      permalink: null,
      requestId: crypto.randomUUID(),
    });
    if (!reply.ok) {
      setCopying({ state: 'uncounted', code: reply.code });
      return;
    }
    const { insertionId, repeatsToday } = reply;
    const replyId = facts.context?.replyId ?? null;
    setCopying({ state: 'copied', copied: { templateId: template.id, insertionId, text, repeatsToday, replyId } });
  };
  return { copying, copy, forget: () => setCopying({ state: 'idle' }) };
}
