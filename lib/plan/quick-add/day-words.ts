import { findDateWords } from '@/lib/text/date-words';
import { fold } from '@/lib/text/fold';
import { once } from '@/lib/text/once';

/** All words here are folded, and of the three languages of the interface at once: a line may mix them. */
const LANGUAGES = ['en', 'ro', 'ru'] as const;

/** Days from today. */
export const RELATIVE_DAYS = wordMap({
  'today azi astazi сегодня': 0,
  'tomorrow tmrw maine завтра': 1,
  'poimaine послезавтра': 2,
});

/** "in 3 days", "peste 3 zile", "через 3 дня". */
export const AFTER_WORDS: ReadonlySet<string> = new Set(['in', 'peste', 'через']);

export const DAY_UNITS = wordMap({
  'day days zi zile день дня дней': 1,
  'week weeks saptamana saptamani неделю недели недель': 7,
});

/** "luni" is Monday as well: it means months only after a number. */
export const MONTH_UNITS: ReadonlySet<string> = new Set([
  'month',
  'months',
  'luna',
  'luni',
  'месяц',
  'месяца',
  'месяцев',
]);

/** Numbers written as words before a unit. */
export const SMALL_NUMBERS = wordMap({
  'a an one o un una одну один': 1,
  'two doua doi два две': 2,
  'three trei три': 3,
});

/** "on Friday", "pe 5 martie", "в пятницу": they go with the day. */
export const BEFORE_DAY: ReadonlySet<string> = new Set(['on', 'this', 'pe', 'в', 'во', 'на']);

/** "next Friday", "vinerea viitoare", "в следующую пятницу": of the week after this one, Monday first. */
export const NEXT_WORDS: ReadonlySet<string> = new Set([
  'next',
  'viitoare',
  'viitor',
  'urmatoare',
  'urmatoarea',
  'следующий',
  'следующую',
  'следующее',
  'следующая',
]);

/** Cut-off names that are words of their own ("vin", "sun", "sat") count only beside a clock or after "on" and "next". */
export const DOUBTFUL_DAYS: ReadonlySet<string> = new Set('sun sat mon wed lun mar mie vin sam dum'.split(' '));

/**
 * 0 = Sunday. Beside what calendars print also the forms of sentences: "vinerea", "в пятницу". Names are asked of `Intl` when a line
 * is read, not when the popup opens.
 */
export const weekdayNames = once(
  (): ReadonlyMap<string, number> =>
    new Map([
      ...printedNames('weekdays'),
      ...wordMap({
        'duminica воскресенье': 0,
        'lunea понедельник': 1,
        'martea вторник': 2,
        'miercurea среду': 3,
        'joia четверг': 4,
        'vinerea пятницу': 5,
        'sambata субботу': 6,
      }),
    ]),
);

/** From 1. */
export const monthNames = once((): ReadonlyMap<string, number> => printedNames('months'));

function printedNames(field: 'weekdays' | 'months'): Map<string, number> {
  return new Map(
    LANGUAGES.flatMap((language) =>
      [...findDateWords(language, true)[field]].map(([name, value]) => [fold(name), value] as const),
    ),
  );
}

function wordMap(values: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(values).flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)),
  );
}
