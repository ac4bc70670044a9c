import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import type { ReplyKind } from '@/lib/domain/vocabulary';
import type { FoundTemplates } from '@/lib/messaging/template-messages';
import type { ErrorCode } from '@/lib/errors/error-code';
import { send } from '@/lib/messaging/send';
import {
  createSession,
  learn,
  type PaletteSession,
  selectedTemplate,
  takeResults,
} from '@/lib/palette/palette-session';
import type { ReplyFacts } from '@/lib/palette/reply-context';
import { threadKeyOf } from '@/lib/palette/reply-source';

/** What a narrow panel can show without anybody getting lost. */
const LISTED = 20;

export type ListState = { state: 'loading' | 'found' } | { state: 'failed'; code: ErrorCode };

export interface ReplyPalette {
  session: PaletteSession;
  list: ListState;
  /** Changes a copy of the session, as React wants it; the functions of `palette-session.ts` do the work. */
  change: (work: (session: PaletteSession) => void) => void;
  /** Asks for the list anew, with what went out meanwhile. */
  refresh: () => void;
}

function begin(facts: ReplyFacts, kind: ReplyKind | null): PaletteSession {
  const situation = { facts, threadKey: threadKeyOf(facts), now: new Date(), seed: crypto.randomUUID() };
  return { ...createSession(situation), kind };
}

function copyOf(session: PaletteSession): PaletteSession {
  const { fills, passedOver, rendered } = session;
  return { ...session, fills: new Map(fills), passedOver: new Map(passedOver), rendered: new Map(rendered) };
}

/** More is known of whom the person answers. */
function withFacts(session: PaletteSession, facts: ReplyFacts): PaletteSession {
  if (session.situation.facts === facts) return session;
  const next = copyOf(session);
  learn(next, facts);
  return next;
}

/** A new word or kind begins at the top; what is only looked up anew keeps what is selected. */
function takeFound(session: PaletteSession, found: FoundTemplates, isSame: boolean): PaletteSession {
  const selectedId = selectedTemplate(session)?.id;
  takeResults(session, found);
  const index = isSame ? found.templates.findIndex(({ id }) => id === selectedId) : 0;
  session.selected = Math.max(0, index);
  return session;
}

/**
 * The palette's model beside a page: the same session as in the page, for a text that is copied instead of inserted. `kind`: what the
 * comment seems to want, to begin with.
 */
export function useReplyPalette(facts: ReplyFacts, kind: ReplyKind | null): ReplyPalette {
  const [stored, setStored] = useState(() => begin(facts, kind));
  const [list, setList] = useState<ListState>({ state: 'loading' });
  const lastSearch = useRef<string | null>(null);
  const latest = useRef(0);
  const session = useMemo(() => withFacts(stored, facts), [stored, facts]);
  const change = useCallback(
    (work: (session: PaletteSession) => void) => {
      setStored((current) => {
        const next = copyOf(withFacts(current, facts));
        work(next);
        return next;
      });
    },
    [facts],
  );
  const { query, kind: chosen } = session;
  const { network, language } = facts;
  const clientId = facts.context?.client?.id ?? null;
  const threadKey = threadKeyOf(facts);
  const look = useCallback(() => {
    latest.current += 1;
    const turn = latest.current;
    const asked = { query, network, language, kind: chosen, clientId, threadKey, limit: LISTED };
    void send('templates:find', asked).then((reply) => {
      // The answer to an earlier word never replaces a later one.
      if (turn !== latest.current) return;
      const search = `${chosen ?? ''} ${query}`;
      const isSame = lastSearch.current === search;
      lastSearch.current = search;
      if (reply.ok) setStored((current) => takeFound(copyOf(current), reply, isSame));
      setList(reply.ok ? { state: 'found' } : { state: 'failed', code: reply.code });
    });
  }, [query, network, language, chosen, clientId, threadKey]);
  useEffect(look, [look]);
  return { session, list, change, refresh: look };
}
