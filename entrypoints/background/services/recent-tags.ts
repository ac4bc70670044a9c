import { recentTags } from '@/lib/db/repositories/tags';
import type { ReplyOf } from '@/lib/messaging/message-types';

/** `tags:recent` */
export async function readRecentTags(): Promise<ReplyOf<'tags:recent'>> {
  return { ok: true, tags: await recentTags() };
}
