import { useCallback, useRef, useState } from 'react';

import type { ReplyKind } from '@/lib/domain/vocabulary';
import type { ErrorCode } from '@/lib/errors/error-code';
import { send } from '@/lib/messaging/send';
import { detectLanguage } from '@/lib/palette/detect-language';
import { guessLanguage } from '@/lib/palette/guess-language';
import type { Answered } from '@/lib/palette/read-answered';
import { guessKind } from '@/lib/replies/guess-kind';

/** A comment of the page that the person chose to answer. */
export interface AnsweredComment {
  /** As the list of the page gives it. */
  key: string;
  answered: Answered;
  /** Of its text, two or three letters; null: nothing tells. */
  language: string | null;
  /** A guess from its words; null: they do not tell. */
  kind: ReplyKind | null;
}

export type Answering =
  | { state: 'nobody' }
  | { state: 'reading'; key: string }
  | { state: 'known'; comment: AnsweredComment }
  | { state: 'failed'; key: string; code: ErrorCode };

export interface AnswerChoice {
  answering: Answering;
  /** Reads the comment, on the person's press; the page has no way to learn of it. */
  pick: (key: string) => void;
  drop: () => void;
}

async function readAnswered(tabId: number, key: string): Promise<Answering> {
  const reply = await send('page:read-comment', { tabId, key });
  if (!reply.ok) return { state: 'failed', key, code: reply.code };
  const { comment, post } = reply;
  const answered: Answered = { subject: 'comment', isAddressed: true, textLang: null, ...comment, post };
  const language = await guessLanguage(comment.text, detectLanguage);
  return { state: 'known', comment: { key, answered, language, kind: guessKind(comment.text) } };
}

/** Whom the person answers on a page that must stay as it is. */
export function useAnsweredComment(tabId: number): AnswerChoice {
  const [answering, setAnswering] = useState<Answering>({ state: 'nobody' });
  const latest = useRef(0);
  const pick = useCallback(
    (key: string) => {
      latest.current += 1;
      const turn = latest.current;
      setAnswering({ state: 'reading', key });
      // A slow answer must not replace a later choice.
      void readAnswered(tabId, key).then((read) => turn === latest.current && setAnswering(read));
    },
    [tabId],
  );
  const drop = useCallback(() => {
    latest.current += 1;
    setAnswering({ state: 'nobody' });
  }, []);
  return { answering, pick, drop };
}
