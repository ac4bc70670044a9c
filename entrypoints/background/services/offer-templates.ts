import { templateStore } from '@/lib/db/template-store';
import type { ReplyOf } from '@/lib/messaging/message-types';
import type { OfferTemplatesPayload } from '@/lib/messaging/template-messages';

import { findTemplates } from './find-templates';
import { readTemplateContext } from './template-context';

/**
 * `templates:offer`: an opening of the palette asks once. Which templates fit depends on the client, and whose comment it is only the
 * background knows: asking for the one and then for the other took two round trips, more than everything else together.
 */
export async function offerTemplates({
  nativeId,
  ...asked
}: OfferTemplatesPayload): Promise<ReplyOf<'templates:offer'>> {
  const { network } = asked;
  const [context] = await Promise.all([
    readTemplateContext({ network, nativeId, clientId: null }),
    // After a start of the worker the templates come from the database: beside the context, not after it.
    templateStore().read(),
  ]);
  if (!context.ok) return context;
  const found = await findTemplates({ ...asked, clientId: context.client?.id ?? null });
  return found.ok ? { ok: true, context, found } : found;
}
