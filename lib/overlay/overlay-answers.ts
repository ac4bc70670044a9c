import type { Failure } from '@/lib/errors/error-code';
import type { OverlayProtocol } from '@/lib/messaging/protocol';

/** One function per request that background, popup or side panel may make to a tab's overlay; none rejects. */
export type OverlayAnswers = {
  [T in keyof OverlayProtocol]: (
    payload: Parameters<OverlayProtocol[T]>[0],
  ) => Promise<ReturnType<OverlayProtocol[T]> | Failure>;
};
