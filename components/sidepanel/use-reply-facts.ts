import { useEffect, useMemo, useState } from 'react';

import { networkName } from '@/components/post-card/network-name';
import type { NetworkId } from '@/lib/domain/network-id';
import { send } from '@/lib/messaging/send';
import type { TemplateContext } from '@/lib/messaging/template-messages';
import type { ReplyFacts } from '@/lib/palette/reply-context';
import { readPersonName } from '@/lib/templates/names/read-person-name';

import type { AnsweredComment } from './use-answered-comment';

export interface WhomToAnswer {
  network: NetworkId;
  /** null: nobody was chosen on the page. */
  comment: AnsweredComment | null;
  /** As typed; "" leaves the name of the comment's author. */
  name: string;
}

/** Everything known of whom the person answers, and for whom. The page is asked for nothing here. */
export function useReplyFacts({ network, comment, name }: WhomToAnswer): ReplyFacts {
  const nativeId = comment?.answered.nativeId ?? null;
  const [context, setContext] = useState<TemplateContext | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void send('templates:context', { network, nativeId, clientId: null }).then((reply) => {
      if (isCurrent) setContext(reply.ok ? reply : null);
    });
    return () => {
      isCurrent = false;
    };
  }, [network, nativeId]);
  return useMemo(() => {
    const answered = comment?.answered ?? null;
    const language = comment?.language ?? null;
    const author = name.trim() === '' ? (answered?.author ?? null) : { name, handle: null };
    const person = author === null ? null : readPersonName(author, language);
    return { network, networkName: networkName(network), answered, person, language, context };
  }, [network, comment, name, context]);
}
