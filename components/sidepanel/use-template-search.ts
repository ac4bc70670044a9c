import { useEffect, useState } from 'react';

import type { NetworkId } from '@/lib/domain/network-id';
import type { ErrorCode } from '@/lib/errors/error-code';
import { send } from '@/lib/messaging/send';
import type { FoundTemplates, TemplateContext } from '@/lib/messaging/template-messages';

export type TemplateSearch =
  | { state: 'loading' }
  | { state: 'failed'; code: ErrorCode }
  | (Omit<FoundTemplates, 'ok'> & { state: 'found'; context: TemplateContext | null });

/** What a narrow panel can show without anybody getting lost. */
const LISTED = 20;

/** The templates that fit a network and what was typed; the answer to an earlier word never replaces a later one. */
export function useTemplateSearch(network: NetworkId, query: string): TemplateSearch {
  const [search, setSearch] = useState<TemplateSearch>({ state: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const place = { network, language: null, kind: null, clientId: null, threadKey: null };
      const [found, context] = await Promise.all([
        send('templates:find', { ...place, query, limit: LISTED }),
        send('templates:context', { network, nativeId: null, clientId: null }),
      ]);
      if (!isCurrent) return;
      if (found.ok) setSearch({ ...found, state: 'found', context: context.ok ? context : null });
      else setSearch({ state: 'failed', code: found.code });
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [network, query]);
  return search;
}
