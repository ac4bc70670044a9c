import { useRef, useState } from 'react';

import type { ErrorCode } from '@/lib/errors/error-code';
import { send } from '@/lib/messaging/send';
import { captureMany } from '@/lib/overlay/capture-many';

export type CaptureAllState =
  | { state: 'idle' }
  | { state: 'running'; done: number; total: number }
  | { state: 'done'; undoIds: string[]; failed: ErrorCode[]; left: number }
  | { state: 'undone' }
  | { state: 'failed'; code: ErrorCode };

export interface CaptureAllActions {
  capture: CaptureAllState;
  start: (keys: readonly string[]) => Promise<void>;
  stop: () => void;
  undo: () => Promise<void>;
}

/** Captures the listed posts one after the other; what cannot be captured is counted, not lost. `onChange`: the library has changed. */
export function useCaptureAll(tabId: number, onChange: () => void): CaptureAllActions {
  const [capture, setCapture] = useState<CaptureAllState>({ state: 'idle' });
  const stopping = useRef(new AbortController());
  const start = async (keys: readonly string[]): Promise<void> => {
    stopping.current = new AbortController();
    const show = (done: number): void => setCapture({ state: 'running', done, total: keys.length });
    show(0);
    const { saved, failed, left } = await captureMany(keys, {
      capture: (key) => send('page:capture-post', { tabId, key, method: 'many', requestId: crypto.randomUUID() }),
      onProgress: show,
      signal: stopping.current.signal,
    });
    const undoIds = saved.map(({ reply }) => reply.undoId);
    setCapture({ state: 'done', undoIds, failed: failed.map(({ code }) => code), left: left.length });
    onChange();
  };
  const undo = async (): Promise<void> => {
    if (capture.state !== 'done') return;
    const reply = await send('posts:undo-many', { undoIds: capture.undoIds });
    setCapture(reply.ok ? { state: 'undone' } : { state: 'failed', code: reply.code });
    onChange();
  };
  return { capture, start, stop: () => stopping.current.abort(), undo };
}
