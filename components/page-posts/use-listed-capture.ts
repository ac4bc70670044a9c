import { useState } from 'react';

import type { ErrorCode } from '@/lib/errors/error-code';
import { send } from '@/lib/messaging/send';

export type ListedCapture =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'captured'; undoId: string }
  | { state: 'undone' }
  | { state: 'failed'; code: ErrorCode };

export interface ListedCaptureActions {
  capture: ListedCapture;
  start: () => Promise<void>;
  undo: () => Promise<void>;
}

/** Captures one post of the list. "Captured" is shown only after the background answered that it is stored. */
export function useListedCapture(tabId: number, key: string): ListedCaptureActions {
  const [capture, setCapture] = useState<ListedCapture>({ state: 'idle' });
  const start = async (): Promise<void> => {
    setCapture({ state: 'saving' });
    const reply = await send('page:capture-post', { tabId, key, method: 'popup', requestId: crypto.randomUUID() });
    setCapture(reply.ok ? { state: 'captured', undoId: reply.undoId } : { state: 'failed', code: reply.code });
  };
  const undo = async (): Promise<void> => {
    if (capture.state !== 'captured') return;
    const reply = await send('posts:undo', { undoId: capture.undoId });
    setCapture(reply.ok ? { state: 'undone' } : { state: 'failed', code: reply.code });
  };
  return { capture, start, undo };
}
