import type { Reply } from '@/lib/domain/reply';
import { OPEN_REPLY_STATES } from '@/lib/domain/vocabulary';
import { type WorkingCalendar, workingTimeBetween } from '@/lib/schedule/working-time';

/** First response times of the answered, in ms. Every value is null where nothing was counted. */
export interface TimeNumbers {
  n: number;
  median: number | null;
  /** Nine of ten were answered within it (nearest rank). */
  p90: number | null;
  mean: number | null;
}

export interface ResponseNumbers {
  /** Put into the queue in the period. */
  total: number;
  answered: number;
  /** Still waiting for their first answer. */
  open: number;
  /** Closed without an answer: the person decided that none was needed. */
  closed: number;
  /** answered ÷ (answered + open); null where both are 0. */
  rate: number | null;
  /** Around the clock. */
  plain: TimeNumbers;
  /** In working time only. */
  working: TimeNumbers;
  /** Answered, but the times contradict each other or the beginning is not known: in no time above. */
  untimed: number;
}

/** `queue`: put into the queue; `comment`: written, where the network says so to the minute. */
export type CountedFrom = 'queue' | 'comment';

export interface NumbersOptions {
  from: CountedFrom;
  calendarOf: (clientId: Reply['clientId']) => WorkingCalendar;
}

/** Fewer answers than this say little of a team. */
export const FEW_DATA_BELOW = 5;

const EXACT_ENOUGH = new Set<Reply['publishedPrecision']>(['second', 'minute']);
const P90 = 0.9;

/** Numbers of the given rows, from nothing but them (domain.md 4.3). Pure. */
export function buildResponseNumbers(replies: readonly Reply[], options: NumbersOptions): ResponseNumbers {
  const answered = replies.filter((reply) => firstAnswerOf(reply) !== null);
  const open = replies.filter((reply) => firstAnswerOf(reply) === null && isOpen(reply));
  const spans = answered.flatMap((reply) => spanOf(reply, options.from) ?? []);
  const needing = answered.length + open.length;
  return {
    total: replies.length,
    answered: answered.length,
    open: open.length,
    closed: replies.length - needing,
    rate: needing === 0 ? null : answered.length / needing,
    plain: buildTimes(spans.map(({ start, end }) => end.getTime() - start.getTime())),
    working: buildTimes(
      spans.map(({ start, end, clientId }) => workingTimeBetween(start, end, options.calendarOf(clientId))),
    ),
    untimed: answered.length - spans.length,
  };
}

/** Rows by what `keyOf` says of each, the largest group first. */
export function groupReplies<Key extends string>(
  replies: readonly Reply[],
  keyOf: (reply: Reply) => Key,
): { key: Key; replies: Reply[] }[] {
  return [...Map.groupBy(replies, keyOf)]
    .map(([key, members]) => ({ key, replies: members }))
    .toSorted((one, other) => other.replies.length - one.replies.length || one.key.localeCompare(other.key));
}

/** Median, 90th percentile and mean of durations in ms; nothing of nothing. */
export function buildTimes(durations: readonly number[]): TimeNumbers {
  const sorted = durations.toSorted((one, other) => one - other);
  const n = sorted.length;
  const at = (index: number): number => sorted[index] ?? 0;
  if (n === 0) return { n, median: null, p90: null, mean: null };
  const middle = Math.floor(n / 2);
  return {
    n,
    median: n % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2,
    p90: at(Math.ceil(n * P90) - 1),
    mean: sorted.reduce((sum, value) => sum + value, 0) / n,
  };
}

function isOpen({ state }: Reply): boolean {
  return OPEN_REPLY_STATES.some((open) => open === state);
}

/** ISO 8601 UTC; null where none is known. */
function firstAnswerOf({ response, answeredAt }: Reply): string | null {
  return response?.at ?? answeredAt;
}

interface AnswerSpan {
  start: Date;
  end: Date;
  clientId: Reply['clientId'];
}

/** null where the beginning is not known, or the end lies before it (a clock set back between them). */
function spanOf(reply: Reply, from: CountedFrom): AnswerSpan | null {
  const answer = firstAnswerOf(reply);
  const isWrittenKnown = reply.publishedAt !== null && EXACT_ENOUGH.has(reply.publishedPrecision);
  const written = isWrittenKnown ? reply.publishedAt : null;
  const begun = from === 'queue' ? reply.queuedAt : written;
  if (answer === null || begun === null) return null;
  const [start, end] = [new Date(begun), new Date(answer)];
  return end >= start ? { start, end, clientId: reply.clientId } : null;
}
