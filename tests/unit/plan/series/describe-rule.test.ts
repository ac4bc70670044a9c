import { afterEach, describe, expect, it } from 'vitest';

import { setInterfaceLocale } from '@/lib/i18n/locale';
import { describeRule } from '@/lib/plan/series/describe-rule';

afterEach(() => setInterfaceLocale('en'));

const START = '2026-03-05';

describe('rules in words', () => {
  it.each([
    ['FREQ=DAILY', 'every day', 'în fiecare zi', 'каждый день'],
    ['FREQ=DAILY;INTERVAL=21', 'every 21 days', 'o dată la 21 de zile', 'раз в 21 день'],
    [
      'FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20260303',
      'every Monday and Thursday until 3 March',
      'în fiecare luni și joi până la 3 martie',
      'по понедельникам и четвергам до 3 марта',
    ],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'every working day', 'în fiecare zi lucrătoare', 'по будням'],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA',
      'every 2 weeks on Saturday',
      'o dată la 2 săptămâni, sâmbătă',
      'раз в 2 недели, по субботам',
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=5;COUNT=3',
      'every month on day 5, 3 times',
      'în fiecare lună, în ziua de 5, de 3 ori',
      'каждый месяц, 5-го числа, 3 раза',
    ],
    [
      'FREQ=MONTHLY;BYDAY=2WE',
      'every month on the second Wednesday',
      'în fiecare lună, în a doua zi de miercuri',
      'каждый месяц, во вторую среду',
    ],
    [
      'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1',
      'every 3 months on the last day',
      'o dată la 3 luni, în ultima zi',
      'раз в 3 месяца, в последний день',
    ],
    [
      'FREQ=YEARLY;UNTIL=20300401',
      'every year on 5 March until 1 April 2030',
      'în fiecare an, pe 5 martie până la 1 aprilie 2030',
      'каждый год, 5 марта до 1 апреля 2030 г.',
    ],
    [
      'FREQ=YEARLY;BYWEEKNO=7',
      'by a rule of its own (FREQ=YEARLY;BYWEEKNO=7)',
      'după o regulă proprie (FREQ=YEARLY;BYWEEKNO=7)',
      'по своему правилу (FREQ=YEARLY;BYWEEKNO=7)',
    ],
  ])('%s', (rule, en, ro, ru) => {
    const words = (['en', 'ro', 'ru'] as const).map((locale) => {
      setInterfaceLocale(locale);
      return describeRule(rule, START);
    });
    // American English puts the month first.
    expect(
      words.map((text) =>
        text.replaceAll(/(March|April) (\d+)(?:, (\d{4}))?/g, (_, month: string, day: string, year?: string) =>
          [day, month, year].filter(Boolean).join(' '),
        ),
      ),
    ).toEqual([en, ro, ru]);
  });
});
