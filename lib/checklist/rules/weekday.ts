import { fold } from '@/lib/text/fold';
import { once } from '@/lib/text/once';

import type { CheckContext, Finding } from '../check';

const LANGUAGES = ['en', 'ro', 'ru'] as const;
/** How Russian says "on Wednesday"; the other weekdays do not change. */
const ACCUSATIVE = { среду: 3, пятницу: 5, субботу: 6 } as const;
const DAY_MS = 86_400_000;
/** 1 February 2026 is a Sunday; any such month would do. */
const SUNDAY = Date.UTC(2026, 1, 1);

interface DateNames {
  /** Names as `fold` gives them; 0 = Sunday. */
  weekdays: ReadonlyMap<string, number>;
  /** 0 = January, as they stand behind a day. */
  months: ReadonlyMap<string, number>;
  patterns: readonly RegExp[];
}

/** Names from the browser's own data; built with the first text that is checked. */
const names = once((): DateNames => {
  const weekdays = new Map<string, number>(Object.entries(ACCUSATIVE).map(([name, day]) => [fold(name), day]));
  const months = new Map<string, number>();
  for (const language of LANGUAGES) {
    const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    const month = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    for (let day = 0; day < 7; day += 1) weekdays.set(fold(weekday.format(SUNDAY + day * DAY_MS)), day);
    for (let index = 0; index < 12; index += 1) {
      const parts = month.formatToParts(Date.UTC(2026, index, 1));
      months.set(fold(parts.find(({ type }) => type === 'month')?.value ?? ''), index);
    }
  }
  return { weekdays, months, patterns: buildPatterns([...weekdays.keys()], [...months.keys()]) };
});

function buildPatterns(weekdays: readonly string[], months: readonly string[]): RegExp[] {
  // "3 luni, 5 martie": three months, not Monday.
  const weekday = String.raw`(?<![\p{L}\p{N}]|\d )(?<weekday>${weekdays.join('|')})(?![\p{L}])`;
  const month = String.raw`(?<month>${months.join('|')})(?![\p{L}])`;
  const day = String.raw`(?<day>\d{1,2})(?:-?(?:st|nd|rd|th|го|е))?(?!\d)`;
  const year = String.raw`(?:,?\s+(?<year>20\d\d))?`;
  const between = String.raw`[,.]?\s+(?:the\s+|pe\s+|din\s+)?`;
  return [
    join(weekday, between, day, String.raw`\s+(?:of\s+)?`, month, year),
    join(weekday, between, month, String.raw`\s+`, day, year),
    join(String.raw`(?<![\p{N}.])`, day, String.raw`\s+`, month, year, String.raw`\s*[,(]\s*`, weekday),
    join(weekday, between, String.raw`(?<day>\d{1,2})\.(?<number>\d{2})(?:\.(?<year>20\d\d))?(?![\d.]*\d)`),
  ];
}

function join(...parts: string[]): RegExp {
  return new RegExp(parts.join(''), 'giu');
}

/**
 * A weekday beside a date that falls on another one: "marți, 3 martie", "вторник, 3 марта", "Tuesday, March 3". Without a year the
 * nearest such date is meant. Which of the two is wrong only the person knows.
 */
export function findWrongWeekdays({ text, today }: CheckContext): Finding[] {
  const { weekdays, months, patterns } = names();
  const folded = foldKeepingPlaces(text);
  return patterns.flatMap((pattern) =>
    [...folded.matchAll(pattern)].flatMap((match): Finding[] => {
      const { weekday = '', day, month, number, year } = match.groups ?? {};
      const index = number === undefined ? months.get(month ?? '') : Number(number) - 1;
      const said = weekdays.get(weekday);
      if (index === undefined || said === undefined) return [];
      const date = findDate({ day: Number(day), month: index, year: year === undefined ? null : Number(year) }, today);
      if (date === null || date.getUTCDay() === said) return [];
      const where = { from: match.index, to: match.index + match[0].length };
      const right = { weekday: date.getUTCDay(), year: date.getUTCFullYear() };
      return [{ rule: 'weekday', ...right, severity: 'warn', where, fix: null }];
    }),
  );
}

/** @returns null for days that do not exist */
function findDate({ day, month, year }: { day: number; month: number; year: number | null }, today: Date): Date | null {
  const now = today.getFullYear();
  const years = year === null ? [now - 1, now, now + 1] : [year];
  const dates = years
    .map((one) => new Date(Date.UTC(one, month, day)))
    .filter((date) => date.getUTCMonth() === month && date.getUTCDate() === day);
  const at = Date.UTC(now, today.getMonth(), today.getDate());
  return dates.toSorted((one, other) => Math.abs(one.getTime() - at) - Math.abs(other.getTime() - at))[0] ?? null;
}

/** Small letters without marks, each sign where it was. */
function foldKeepingPlaces(text: string): string {
  return text.replaceAll(/\p{L}/gu, (letter) => {
    const plain = fold(letter);
    return plain.length === letter.length ? plain : letter;
  });
}
