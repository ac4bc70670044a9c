import { listShortcuts } from '@/lib/db/repositories/find-templates';
import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';
import { loadReplySettings } from '@/lib/settings/reply-settings';

/** `templates:shortcuts`: none where typed shortcuts are off, so that switching them off reaches pages that are open. */
export async function listKnownShortcuts({
  network,
}: PayloadOf<'templates:shortcuts'>): Promise<ReplyOf<'templates:shortcuts'>> {
  const { palette } = await loadReplySettings();
  return { ok: true, shortcuts: palette[network].typedShortcut ? await listShortcuts() : [] };
}
