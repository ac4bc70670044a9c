import type { Reply } from '@/lib/domain/reply';
import type { ReplyKind } from '@/lib/domain/vocabulary';

import { groupSimilar } from './similar-texts';

export interface RepeatedQuestion {
  /** The latest of them. */
  sample: Reply;
  /** How many comments asked it. */
  times: number;
  replyIds: readonly string[];
}

/** How far back questions are compared. */
export const REPEATED_WITHIN_DAYS = 30;
const MS_PER_DAY = 24 * 60 * 60 * 1000;
const FROM_TIMES = 3;
/** Only the latest are compared, so that a busy month does not make the page wait. */
const MAX_COMPARED = 1500;
/** Latin, Arabic and full-width. */
const QUESTION_MARK = /[?？؟]/u;
const ASKING_KINDS = new Set<ReplyKind>(['question', 'price', 'delivery']);

function isQuestion({ kind, text }: Reply): boolean {
  if (text.trim() === '') return false;
  return kind === null ? QUESTION_MARK.test(text) : ASKING_KINDS.has(kind);
}

/** Questions asked at least three times in the 30 days before `now`, the most frequent first. */
export function findRepeatedQuestions(replies: readonly Reply[], now: Date): RepeatedQuestion[] {
  const since = new Date(now.getTime() - REPEATED_WITHIN_DAYS * MS_PER_DAY).toISOString();
  const asked = replies
    .filter((reply) => reply.queuedAt >= since && isQuestion(reply))
    .toSorted((one, other) => other.queuedAt.localeCompare(one.queuedAt))
    .slice(0, MAX_COMPARED);
  return groupSimilar(asked.map(({ text }) => text)).flatMap((places) => {
    const members = places.flatMap((place) => asked[place] ?? []);
    const [sample] = members;
    if (sample === undefined || members.length < FROM_TIMES) return [];
    return [{ sample, times: members.length, replyIds: members.map(({ id }) => id) }];
  });
}
