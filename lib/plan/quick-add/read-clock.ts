import type { Found } from './found';
import type { LineWord } from './words-of-line';

/** Minutes from midnight. */
export type ClockMinutes = number;

const MINUTES_PER_HOUR = 60;
/** "10:30", "10.30", "10h", "10h30", "10-30" is left alone: it is a range more often. */
const CLOCK = /^(\d{1,2})(?:[:.](\d{2})|h(\d{2})?)$/u;
const HOUR = /^\d{1,2}$/u;
const GLUED_HALF = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)$/u;
/** A bare hour is one only after these: "la 10", "at 10", "в 10", "ora 10". */
const BEFORE_CLOCK: ReadonlySet<string> = new Set(['la', 'at', 'в', 'к', 'ora', 'orele']);
const HOUR_WORDS: ReadonlySet<string> = new Set(['ora', 'orele']);
const MORNING: ReadonlySet<string> = new Set(['am', 'a.m', 'dimineata', 'утра']);
const AFTERNOON: ReadonlySet<string> = new Set(['pm', 'p.m', 'dupa-amiaza', 'seara', 'дня', 'вечера']);
const NOON: ReadonlySet<string> = new Set(['noon', 'amiaza', 'pranz', 'полдень']);

/**
 * A time of day at this word; null where none begins. Dates are read first, so "10.30" comes here and "10.03" does not.
 * @param isBareWelcome whether "la 10" is a time here: elsewhere it may be "la 10 clienți", "в 3 магазинах"
 */
export function readClock(words: readonly LineWord[], at: number, isBareWelcome: boolean): Found<ClockMinutes> | null {
  let start = at;
  // "la ora 10"
  while (BEFORE_CLOCK.has(words[start]?.word ?? '')) start += 1;
  const isBare = start > at && (isBareWelcome || HOUR_WORDS.has(words[start - 1]?.word ?? ''));
  const clock = readAt(words, start, isBare);
  return clock === null ? null : { value: clock.value, count: start - at + clock.count };
}

function readAt(words: readonly LineWord[], at: number, isBare: boolean): Found<ClockMinutes> | null {
  const word = words[at]?.word ?? '';
  if (isBare && NOON.has(word)) return { value: 12 * MINUTES_PER_HOUR, count: 1 };
  const glued = GLUED_HALF.exec(word);
  if (glued !== null) return toMinutes(glued[1], glued[2], glued[3] ?? null, 1);
  const half = halfOf(words[at + 1]?.word ?? '');
  const clock = CLOCK.exec(word);
  if (clock !== null) return toMinutes(clock[1], clock[2] ?? clock[3], half, half === null ? 1 : 2);
  if (!HOUR.test(word) || (!isBare && half === null)) return null;
  return toMinutes(word, undefined, half, half === null ? 1 : 2);
}

function halfOf(word: string): 'am' | 'pm' | null {
  if (MORNING.has(word)) return 'am';
  return AFTERNOON.has(word) ? 'pm' : null;
}

/** null for hours and minutes that no clock shows. */
function toMinutes(hours = '', minutes = '0', half: string | null, count: number): Found<ClockMinutes> | null {
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (minute > 59 || hour > 23 || (half !== null && (hour === 0 || hour > 12) && hour < 13)) return null;
  if (half === null || hour > 12) return { value: hour * MINUTES_PER_HOUR + minute, count };
  const whole = (hour % 12) + (half === 'pm' ? 12 : 0);
  return { value: whole * MINUTES_PER_HOUR + minute, count };
}
