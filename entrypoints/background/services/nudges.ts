import { actOnNudge } from '@/lib/db/repositories/nudges';
import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';

/** `nudges:act` */
export async function actOnNudges({
  accountId,
  act,
  requestId,
}: PayloadOf<'nudges:act'>): Promise<ReplyOf<'nudges:act'>> {
  return actOnNudge({ accountId, act, now: new Date(), requestId });
}
