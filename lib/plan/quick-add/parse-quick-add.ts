import type { NetworkId } from '@/lib/domain/network-id';
import type { PlanFormat } from '@/lib/domain/plan-vocabulary';
import type { WallTime } from '@/lib/text/zoned-time';

import { formatNamed } from './format-words';
import { networkNamed } from './network-words';
import type { PlainDay } from './next-such-day';
import { type ClockMinutes, readClock } from './read-clock';
import { readDay } from './read-day';
import { type LineWord, wordsOfLine } from './words-of-line';

/** What a piece of the line was understood as. */
export type QuickField = 'day' | 'clock' | 'network' | 'format' | 'tag' | 'assignee';

export interface QuickPart {
  field: QuickField;
  /** Where it stands in the line. */
  start: number;
  end: number;
}

/** What a line of quick add says (domain.md DP-12); null and empty: not said. */
export interface QuickAdd {
  /** Everything that was not understood as something else. */
  title: string;
  day: PlainDay | null;
  clock: ClockMinutes | null;
  networks: NetworkId[];
  format: PlanFormat | null;
  /** Without "#", as typed. */
  tags: string[];
  /** Without "@". */
  assignee: string | null;
  /** In the order of the line. */
  parts: QuickPart[];
}

const TAG = /^#[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,59}$/u;
const ASSIGNEE = /^@[\p{L}][\p{L}\p{M}\p{N}_.-]{0,79}$/u;

interface Reading extends Omit<QuickAdd, 'title'> {
  /** Indices of the words that stay in the title. */
  kept: number[];
}

/**
 * "mâine 10:00 VK reel reducere #promo @Ana" in Romanian, Russian, English or a mixture. Of days, clocks, formats and assignees the
 * first counts and further ones stay in the title, as does all in quotation marks. Never throws.
 * @param now on the clock of the plan's zone
 * @param asTitle kinds that the person wants left in the title
 */
export function parseQuickAdd(line: string, now: WallTime, asTitle: ReadonlySet<QuickField> = new Set()): QuickAdd {
  const words = wordsOfLine(line);
  const reading: Reading = {
    day: null,
    clock: null,
    networks: [],
    format: null,
    tags: [],
    assignee: null,
    parts: [],
    kept: [],
  };
  for (let at = 0; at < words.length;) at += take(words, at, { reading, now, asTitle });
  const { kept, ...said } = reading;
  return {
    ...said,
    title: kept
      .map((index) => words[index]?.typed ?? '')
      .map(withoutQuotes)
      .join(' '),
  };
}

interface Taking {
  reading: Reading;
  now: WallTime;
  asTitle: ReadonlySet<QuickField>;
}

/** Takes what begins at a word; how many words that were. */
function take(words: readonly LineWord[], at: number, { reading, now, asTitle }: Taking): number {
  const note = (field: QuickField, count: number): number => {
    const [first, last] = [words[at], words[at + count - 1]];
    if (first !== undefined && last !== undefined) reading.parts.push({ field, start: first.start, end: last.end });
    return count;
  };
  const isFree = (field: QuickField): boolean => !asTitle.has(field);
  if (isFree('day') && reading.day === null) {
    const found = readDay(words, at, now, isBesideClock(words, at, reading));
    if (found !== null) {
      reading.day = found.value;
      return note('day', found.count);
    }
  }
  if (isFree('clock') && reading.clock === null) {
    const found = readClock(words, at, isClockPlace(words, at, { reading, now, asTitle }));
    if (found !== null) {
      reading.clock = found.value;
      return note('clock', found.count);
    }
  }
  const field = takeWord(words[at], reading, isFree);
  if (field !== null) return note(field, 1);
  reading.kept.push(at);
  return 1;
}

/** What a single word says; null where it says nothing and stays in the title. */
function takeWord(
  word: LineWord | undefined,
  reading: Reading,
  isFree: (field: QuickField) => boolean,
): QuickField | null {
  if (word === undefined) return null;
  if (isFree('tag') && TAG.test(word.typed)) {
    reading.tags.push(word.typed.slice(1));
    return 'tag';
  }
  if (isFree('assignee') && reading.assignee === null && ASSIGNEE.test(word.typed)) {
    reading.assignee = word.typed.slice(1);
    return 'assignee';
  }
  const network = isFree('network') ? networkNamed(word) : null;
  if (network !== null) {
    if (!reading.networks.includes(network)) reading.networks.push(network);
    return 'network';
  }
  const format = isFree('format') && reading.format === null ? formatNamed(word.word) : null;
  if (format === null) return null;
  reading.format = format;
  return 'format';
}

function isBesideClock(words: readonly LineWord[], at: number, { parts }: Reading): boolean {
  const before = words[at - 1];
  const isAfterClock = parts.some(({ field, end }) => field === 'clock' && end === before?.end);
  return isAfterClock || readClock(words, at + 1, true) !== null;
}

/** "la 10" is a time at the beginning of the line, and beside a day. */
function isClockPlace(words: readonly LineWord[], at: number, { reading, now }: Taking): boolean {
  if (at === 0) return true;
  const before = words[at - 1];
  if (reading.parts.some(({ field, end }) => field === 'day' && end === before?.end)) return true;
  return reading.day === null && readDay(words, at + 2, now, false) !== null;
}

function withoutQuotes(text: string): string {
  return text.replaceAll(/^["«„]|["»”“]$/gu, '');
}
