import type { DateWords, HalfOfDay } from './date-words';

export interface FoundClock {
  hour: number;
  minute: number;
  /** null: not shown. */
  second: number | null;
  /** "3 PM": the minutes are not known. */
  isHourOnly: boolean;
}

const COLON_CLOCK = /(?<![\d:.])(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/gu;
/** "14.30", only where the page's language writes clocks so: elsewhere it may be a day and a month. */
const DOT_CLOCK = /(?<![\d.])(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d.])/gu;
/** French and Portuguese "14h30". */
const H_CLOCK = /(?<![\d:])(\d{1,2}) ?h ?(\d{2})(?!\d)/gu;
const CJK_CLOCK = /(\d{1,2})(?:时|時|点|點|시) ?(?:(\d{1,2})(?:分|분)?)?/gu;
const HOUR_ONLY = /(?<![\d:])(\d{1,2}) ?(am|pm)(?!\p{L})/gu;

/**
 * The one clock of a text, "am"/"pm" words of the language included, and the text without it.
 * @returns null when two clocks, an impossible hour or a half-understood "pm" stand there; `clock: null` when there is none
 */
export function takeClock(text: string, words: DateWords): { clock: FoundClock | null; rest: string } | null {
  const own = words.isOwn && words.clockMark === '.' ? [DOT_CLOCK] : [];
  const forms = [COLON_CLOCK, H_CLOCK, CJK_CLOCK, ...own].map((form) => [...text.matchAll(form)]);
  const matches = forms.find((found) => found.length > 0);
  if (matches === undefined) return takeHourOnly(text);
  const [match] = matches;
  if (match === undefined || matches.length > 1) return null;
  const [shown, hour = '', minute, second] = match;
  // Cut out where it stands: "2.20" is also in the date of "1.12.2023 klo 2.20".
  const period = takePeriod(`${text.slice(0, match.index)} ${text.slice(match.index + shown.length)}`, words);
  if (period === null) return null;
  const clock = {
    hour: applyPeriod(Number(hour), period.period),
    minute: Number(minute ?? '0'),
    second: second === undefined ? null : Number(second),
    isHourOnly: minute === undefined,
  };
  return isRealClock(clock) ? { clock, rest: period.rest } : null;
}

function takeHourOnly(text: string): ReturnType<typeof takeClock> {
  const [match] = text.matchAll(HOUR_ONLY);
  if (match === undefined) return { clock: null, rest: text };
  const period = match[2] === 'pm' ? 'pm' : 'am';
  const clock = { hour: applyPeriod(Number(match[1]), period), minute: 0, second: null, isHourOnly: true };
  return isRealClock(clock) ? { clock, rest: text.replace(match[0], ' ') } : null;
}

type Period = HalfOfDay | null;

/** Words of the half of the day; Chinese and Japanese ones stand without spaces. */
function takePeriod(text: string, words: DateWords): { period: Period; rest: string } | null {
  let rest = ` ${text} `;
  let period: Period = null;
  for (const [word, half] of words.periods) {
    const isGlued = /^\p{Script=Han}+$/u.test(word);
    const place = isGlued ? rest.indexOf(word) : rest.indexOf(` ${word} `);
    if (place < 0) continue;
    if (period !== null) return null;
    period = half;
    rest = rest.replace(isGlued ? word : ` ${word} `, ' ');
  }
  return { period, rest: rest.replace(/\s+/gu, ' ').trim() };
}

/** NaN where hour and half do not go together ("15 PM"). Japanese counts 0–11, others 12, 1–11. */
function applyPeriod(hour: number, period: Period): number {
  if (period === null) return hour;
  if (hour > 12) return Number.NaN;
  if (period === 'noon') return hour >= 11 ? hour : hour + 12;
  // "晚上12:30" is half past midnight, of this day or the next: nobody knows.
  if (period === 'evening') return hour >= 5 && hour < 12 ? hour + 12 : Number.NaN;
  return (hour % 12) + (period === 'pm' ? 12 : 0);
}

function isRealClock({ hour, minute, second }: FoundClock): boolean {
  return hour >= 0 && hour <= 23 && minute <= 59 && (second ?? 0) <= 59;
}
