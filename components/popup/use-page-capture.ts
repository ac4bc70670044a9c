import { useState } from 'react';

import type { ErrorCode } from '@/lib/errors/error-code';
import type { CapturePostReply } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';

export type PageCapture =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'captured'; reply: CapturePostReply }
  | { state: 'undone' }
  | { state: 'failed'; code: ErrorCode };

export interface PageCaptureActions {
  capture: PageCapture;
  start: () => Promise<void>;
  undo: () => Promise<void>;
}

/** Captures what the tab shows. "Captured" is shown only after the background answered that it is stored. */
export function usePageCapture(tabId: number): PageCaptureActions {
  const [capture, setCapture] = useState<PageCapture>({ state: 'idle' });
  const start = async (): Promise<void> => {
    setCapture({ state: 'saving' });
    const reply = await send('page:capture', { tabId, method: 'popup' });
    setCapture(reply.ok ? { state: 'captured', reply } : { state: 'failed', code: reply.code });
  };
  const undo = async (): Promise<void> => {
    if (capture.state !== 'captured') return;
    const reply = await send('posts:undo', { undoId: capture.reply.undoId });
    setCapture(reply.ok ? { state: 'undone' } : { state: 'failed', code: reply.code });
  };
  return { capture, start, undo };
}
