import type { Thumbnail } from '@/lib/domain/capture';

import { db, type JackdawDatabase } from '../database';

export async function getThumbnail(postId: string, database: JackdawDatabase = db()): Promise<Thumbnail | null> {
  return (await database.thumbnails.get(postId)) ?? null;
}
