import type { CapturePostReply } from '@/lib/messaging/protocol';
import type { ErrorCode, Failure } from '@/lib/errors/error-code';

import type { BadgeEntry } from './badge-placement';

/** A post on the page, its badge, and what is going on with it. Kept small: a feed has thousands. */
export interface PostEntry extends BadgeEntry {
  /** A capture under way; a second click gets the same one. */
  pending: Promise<CapturePostReply | Failure> | null;
  /** Pressed while the capture kit is still on its way. */
  isWaiting: boolean;
  failure: ErrorCode | null;
}
