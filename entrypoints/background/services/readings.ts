import { actOnReading } from '@/lib/db/repositories/readings';
import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';

/** `readings:act` */
export async function actOnReadings({ act, requestId }: PayloadOf<'readings:act'>): Promise<ReplyOf<'readings:act'>> {
  return actOnReading(act, { now: new Date(), requestId });
}
