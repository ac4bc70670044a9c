import { actOnIdeas } from '@/lib/db/repositories/ideas';
import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';

/** `ideas:act` */
export async function makeIdeas(payload: PayloadOf<'ideas:act'>): Promise<ReplyOf<'ideas:act'>> {
  return actOnIdeas(payload);
}
