import { findClientOfComment, listClients } from '@/lib/db/repositories/clients';
import { findOpenReplies } from '@/lib/db/repositories/find-replies';
import type { Client } from '@/lib/domain/client';
import type { ReplyOf } from '@/lib/messaging/message-types';
import type { TemplateContext, TemplateContextPayload } from '@/lib/messaging/template-messages';
import { calendarOf } from '@/lib/replies/sla-rules';
import { loadSlaSettings } from '@/lib/replies/sla-settings';
import { isWorkingTime } from '@/lib/schedule/working-time';
import { loadReplySettings } from '@/lib/settings/reply-settings';

/** `templates:context`: who answers for whom, and when. */
export async function readTemplateContext(payload: TemplateContextPayload): Promise<ReplyOf<'templates:context'>> {
  const { network, nativeId, clientId } = payload;
  const commentId = nativeId === null ? null : `${network}:${nativeId}`;
  const [settings, sla, clients, [reply], ofComment] = await Promise.all([
    loadReplySettings(),
    loadSlaSettings(),
    listClients(),
    findOpenReplies(commentId === null ? [] : [commentId]),
    commentId === null ? null : findClientOfComment(commentId),
  ]);
  const client = clients.find(({ id }) => id === (clientId ?? ofComment));
  const { managerName: name, managerGender: gender, tone, palette, memoryLength } = settings;
  return {
    ok: true,
    manager: { name, gender, tone },
    client: client === undefined ? null : describe(client),
    variableNames: [...new Set(clients.flatMap(({ variables }) => Object.keys(variables)))].toSorted(),
    replyId: reply?.id ?? null,
    isWorkingTime: isWorkingTime(new Date(), calendarOf(sla, client?.id ?? null)),
    paletteOn: palette[network],
    memoryLength,
  };
}

function describe({ id, name, variables, utm }: Client): TemplateContext['client'] {
  return { id, name, variables, utm };
}
