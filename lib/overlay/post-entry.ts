import type { CapturePostReply } from '@/lib/messaging/protocol';
import type { ErrorCode, Failure } from '@/lib/errors/error-code';

import type { Badge } from './badge';
import type { TrackedPost } from './post-observer';

/** A post on the page, its badge, and what is going on with it. Kept small: a feed has thousands. */
export interface PostEntry extends TrackedPost {
  badge: Badge;
  /** A capture under way; a second click gets the same one. */
  pending: Promise<CapturePostReply | Failure> | null;
  /** Pressed while the capture kit is still on its way. */
  isWaiting: boolean;
  failure: ErrorCode | null;
  /** How often the badge was put (back); a page that fights is left alone after a while. */
  placements: number;
  /** The adapter's place turned out to be covered: the badge stands on the corner instead. */
  isRaised: boolean;
}
