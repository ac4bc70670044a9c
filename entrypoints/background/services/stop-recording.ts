import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';
import { saveRecording } from '@/lib/settings/overlay-settings';

/** `accounts:stop-recording`: the overlays of all tabs hear of it as of any changed setting. */
export async function stopRecording({
  accountId,
}: PayloadOf<'accounts:stop-recording'>): Promise<ReplyOf<'accounts:stop-recording'>> {
  await saveRecording(accountId, false);
  return { ok: true };
}
