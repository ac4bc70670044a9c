import { undo, undoMany } from '@/lib/db/repositories/undo-log';
import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';

/** `posts:undo` */
export function undoOperation({ undoId }: PayloadOf<'posts:undo'>): Promise<ReplyOf<'posts:undo'>> {
  return undo(undoId);
}

/** `posts:undo-many` */
export function undoOperations({ undoIds }: PayloadOf<'posts:undo-many'>): Promise<ReplyOf<'posts:undo-many'>> {
  return undoMany(undoIds);
}
