import { describe, expect, it } from 'vitest';

import { parseShownDate } from '@/lib/text/parse-date';

/** A Thursday, 15:00 in Bucharest. */
const NOW = new Date('2026-09-03T12:00:00Z');
const parse = (raw: string, lang: string | null = null, timeZone = 'UTC') =>
  parseShownDate(raw, { lang, now: NOW, timeZone });

describe('parseShownDate: clock times', () => {
  it.each([
    ['вчера в 12:25', 'ru', '2026-09-02T12:25'],
    ['сегодня в 9:05', 'ru', '2026-09-03T09:05'],
    ['позавчера в 23:59', 'ru', '2026-09-01T23:59'],
    ['22 авг в 12:25', 'ru', '2026-08-22T12:25'],
    ['30 августа в 10:00', 'ru', '2026-08-30T10:00'],
    ['3 сен 2025 в 10:00', 'ru', '2025-09-03T10:00'],
    ['1 ноя в 10:00', 'ru', '2025-11-01T10:00'],
    ['вт 12:00', 'ru', '2026-09-01T12:00'],
    ['вчора о 12:30', 'uk', '2026-09-02T12:30'],
    ['сьогодні об 11:20', 'uk', '2026-09-03T11:20'],
    ['29 лют. 2024 р. о 08:00', 'uk', '2024-02-29T08:00'],
    ['azi la 9:05', 'ro', '2026-09-03T09:05'],
    ['ieri la 14:30', 'ro', '2026-09-02T14:30'],
    ['2 iul. 2026, 15:03', 'ro', '2026-07-02T15:03'],
    ['joi, 2 iulie 2026 la 15:03', 'ro', '2026-07-02T15:03'],
    ['Gestern um 14:30 Uhr', 'de', '2026-09-02T14:30'],
    ['2. Juli 2026 um 15:03', 'de', '2026-07-02T15:03'],
    ['Hier, à 14:30', 'fr', '2026-09-02T14:30'],
    ['jeudi 2 juillet 2026 à 15h03', 'fr', '2026-07-02T15:03'],
    ['ayer a las 14:30', 'es', '2026-09-02T14:30'],
    ['martes, 3 de marzo de 2026, 14:30', 'es', '2026-03-03T14:30'],
    ['2 jul 2026, 3:03 p. m.', 'es', '2026-07-02T15:03'],
    ['ontem às 14:30', 'pt', '2026-09-02T14:30'],
    ['2 de jul. de 2026, 15:03', 'pt', '2026-07-02T15:03'],
    ['October 28, 2022 15:03', 'en', '2022-10-28T15:03'],
    ['July 2 15:03', 'en', '2026-07-02T15:03'],
    ['10:00 AM · Aug 20, 2026', 'en', '2026-08-20T10:00'],
    ['1:03 PM · Jan 26, 2026', 'en', '2026-01-26T13:03'],
    ['12:00 AM · Aug 20, 2026', 'en', '2026-08-20T00:00'],
    ['12:30 PM · Aug 20, 2026', 'en', '2026-08-20T12:30'],
    ['Yesterday at 2:10 PM', 'en', '2026-09-02T14:10'],
    ['Monday at 3:15 PM', 'en', '2026-08-31T15:15'],
    ['Thu, Jul 2, 2026, 3:03 PM', 'en', '2026-07-02T15:03'],
    ['edited 15:03', 'en', '2026-09-02T15:03'],
    ['2026年7月2日 15:51', 'zh', '2026-07-02T15:51'],
    ['2026年7月2日星期四 15:51', 'zh', '2026-07-02T15:51'],
    ['昨天 12:30', 'zh', '2026-09-02T12:30'],
    ['昨天下午3:15', 'zh', '2026-09-02T15:15'],
    ['8月30日 12:00', 'ja', '2026-08-30T12:00'],
    ['2026년 7월 2일 오후 3:51', 'ko', '2026-07-02T15:51'],
    ['أمس 12:30', 'ar', '2026-09-02T12:30'],
    ['٢ يوليو ٢٠٢٦ ١٥:٠٣', 'ar', '2026-07-02T15:03'],
    ['2.7.2026 klo 15.03', 'fi', '2026-07-02T15:03'],
    ['2. jul. 2026 kl. 15.03', 'da', '2026-07-02T15:03'],
    ['12:25 22.08.2026', 'ru', '2026-08-22T12:25'],
    ['2026-08-22 12:25', null, '2026-08-22T12:25'],
    ['11:03', null, '2026-09-03T11:03'],
    ['15:03', null, '2026-09-02T15:03'],
    ['22 авг в 12:25', null, '2026-08-22T12:25'],
    ['ieri la 14:30', null, '2026-09-02T14:30'],
  ])('%s (%s) → %s', (raw, lang, minute) => {
    expect(parse(raw, lang)).toEqual({ iso: `${minute}:00.000Z`, precision: 'minute' });
  });

  it('keeps seconds where they are shown, and only the hour where that is all', () => {
    expect(parse('2 July 2026, 15:51:42', 'en')).toEqual({ iso: '2026-07-02T15:51:42.000Z', precision: 'second' });
    expect(parse('Aug 20, 3 PM', 'en')).toEqual({ iso: '2026-08-20T15:00:00.000Z', precision: 'hour' });
  });

  it('reads the text of another language than the page says', () => {
    expect(parse('22 авг в 12:25', 'en')).toEqual({ iso: '2026-08-22T12:25:00.000Z', precision: 'minute' });
    expect(parse('acum 2 ore', 'xx')).toEqual({ iso: '2026-09-03T10:00:00.000Z', precision: 'hour' });
  });
});

describe('parseShownDate: days without a clock are kept as their noon', () => {
  it.each([
    ['12 мар 2023', 'ru', '2023-03-12'],
    ['5 мар 2023', null, '2023-03-05'],
    ['5 мая 2023 г.', 'ru', '2023-05-05'],
    ['Mar 3', 'en', '2026-03-03'],
    ['Dec 24', 'en', '2025-12-24'],
    ['February 29', 'en', '2024-02-29'],
    ['July 2nd, 2026', 'en', '2026-07-02'],
    ['Sat, Aug 30', 'en', '2025-08-30'],
    ['August 30', 'en', '2026-08-30'],
    ['1er janvier 2024', 'fr', '2024-01-01'],
    ['25 octobre 2007', 'fr', '2007-10-25'],
    ['11 juillet', null, '2026-07-11'],
    ['mar 3 mar 2026', 'es', '2026-03-03'],
    ['14 abr 2017', 'es', '2017-04-14'],
    ['12.03.2023', null, '2023-03-12'],
    ['2023-03-05', null, '2023-03-05'],
    ['2026. 7. 2.', 'ko', '2026-07-02'],
    ['10/19/2024', 'en', '2024-10-19'],
    ['19/10/2024', 'en', '2024-10-19'],
    ['11/12/2024', 'en-US', '2024-11-12'],
    ['11/12/2024', 'en-GB', '2024-12-11'],
    ['11/12/2024', 'fr', '2024-12-11'],
    ['12/17/25', 'en', '2025-12-17'],
    ['٢٢ يوليو ٢٠٢٥', 'ar', '2025-07-22'],
    ['вчера', 'ru', '2026-09-02'],
    ['Monday', 'en', '2026-08-31'],
    ['3 d', 'en', '2026-08-31'],
    ['6d ago', 'en', '2026-08-28'],
    ['hace 3 días', null, '2026-08-31'],
    ['3 d • Editado', 'pt', '2026-08-31'],
    ['acum 3 zile', 'ro', '2026-08-31'],
    ['vor 2 Tagen', 'de', '2026-09-01'],
    ['день назад', 'ru', '2026-09-02'],
    ['3 дні тому', 'uk', '2026-08-31'],
    ['3天前', 'zh', '2026-08-31'],
    ['3日前', 'ja', '2026-08-31'],
  ])('%s (%s) → %s', (raw, lang, day) => {
    expect(parse(raw, lang)).toEqual({ iso: `${day}T12:00:00.000Z`, precision: 'day' });
  });

  it('never puts today’s noon into the future', () => {
    const early = new Date('2026-09-03T07:00:00Z');
    expect(parseShownDate('сегодня', { lang: 'ru', now: early, timeZone: 'UTC' })).toEqual({
      iso: early.toISOString(),
      precision: 'day',
    });
  });
});

describe('parseShownDate: how long ago', () => {
  it.each([
    ['just now', 'en', '2026-09-03T12:00', 'minute'],
    ['только что', 'ru', '2026-09-03T12:00', 'minute'],
    ['chiar acum', 'ro', '2026-09-03T12:00', 'minute'],
    ['35m', 'en', '2026-09-03T11:25', 'minute'],
    ['5 мин', 'ru', '2026-09-03T11:55', 'minute'],
    ['две минуты назад', 'ru', '2026-09-03T11:58', 'minute'],
    ['3 h', null, '2026-09-03T09:00', 'hour'],
    ['3 h', 'fr', '2026-09-03T09:00', 'hour'],
    ['18h', 'en', '2026-09-02T18:00', 'hour'],
    ['2 hrs', 'en', '2026-09-03T10:00', 'hour'],
    ['an hour ago', 'en', '2026-09-03T11:00', 'hour'],
    ['10 hours ago', 'en', '2026-09-03T02:00', 'hour'],
    ['2 часа назад', 'ru', '2026-09-03T10:00', 'hour'],
    ['час назад', 'ru', '2026-09-03T11:00', 'hour'],
    ['2 години тому', 'uk', '2026-09-03T10:00', 'hour'],
    ['il y a 2 h', 'fr', '2026-09-03T10:00', 'hour'],
    ['vor 3 Std.', 'de', '2026-09-03T09:00', 'hour'],
    ['vor einer Stunde', 'de', '2026-09-03T11:00', 'hour'],
    ['hace una hora', 'es', '2026-09-03T11:00', 'hour'],
    ['há 2 horas', 'pt', '2026-09-03T10:00', 'hour'],
    ['acum 2 ore', 'ro', '2026-09-03T10:00', 'hour'],
    ['acum o oră', 'ro', '2026-09-03T11:00', 'hour'],
    ['3小时前', 'zh', '2026-09-03T09:00', 'hour'],
    ['3 時間前', 'ja', '2026-09-03T09:00', 'hour'],
    ['منذ ٣ ساعات', 'ar', '2026-09-03T09:00', 'hour'],
    ['منذ ساعتين', 'ar', '2026-09-03T10:00', 'hour'],
    ['قبل ساعة', 'ar', '2026-09-03T11:00', 'hour'],
    ['3s', 'tr', '2026-09-03T09:00', 'hour'],
    ['26w', 'en', '2026-03-05T12:00', 'month'],
    ['2 sem', 'pt', '2026-08-20T12:00', 'month'],
    ['1 нед.', 'ru', '2026-08-27T12:00', 'month'],
    ['3 săpt.', 'ro', '2026-08-13T12:00', 'month'],
    ['2mo', 'en', '2026-07-03T12:00', 'month'],
    ['3개월 전', 'ko', '2026-06-03T12:00', 'month'],
    ['July 2023', 'en', '2023-07-01T12:00', 'month'],
    ['1y', 'en', '2025-09-03T12:00', 'unknown'],
    ['6 years ago', 'en', '2020-09-03T12:00', 'unknown'],
  ])('%s (%s) → %s, %s', (raw, lang, minute, precision) => {
    expect(parse(raw, lang)).toEqual({ iso: `${minute}:00.000Z`, precision });
  });
});

describe('parseShownDate gives null rather than a guess', () => {
  it.each([
    ['nothing', '', 'en'],
    ['no date', 'Sponsored', 'en'],
    ['no date', '12 likes', 'en'],
    ['words behind a date', 'May 5 people liked this', 'en'],
    ['a number', '5', 'en'],
    ['a year', '2026', 'en'],
    ['a month', 'July', 'en'],
    ['two clocks', '12:30 14:30', null],
    ['a dotted clock where clocks are not written so', '14.30', 'en'],
    ['no such hour', '25:03', null],
    ['no such hour of a half', '15:03 PM', 'en'],
    ['no such day', '31 Feb 2024', 'en'],
    ['no such day', '32.01.2024', 'de'],
    ['weekday and date at odds', 'Monday, July 2, 2026', 'en'],
    ['the future', 'July 2, 2030', 'en'],
    ['the future', 'сегодня в 14:30', 'ru'],
    ['the future', 'in 3 hours', 'en'],
    ['the future', 'через 3 часа', 'ru'],
    ['today or a week ago', 'Thursday at 11:00', 'en'],
    ['month or day first', '11/12/2024', 'en'],
    ['month or day first', '03/04/2026', null],
    ['month and day in unknown order', '11-12', 'en'],
    ['minutes or months', '3 m', null],
    ['minutes or months', '3 m', 'es'],
    ['minutes or months', '5 м', 'ru'],
    ['third of a month or three days', '3日', 'ja'],
    ['ambiguous short month', '5 jui 2024', 'fr'],
    ['two days at once', 'yesterday today', 'en'],
    ['two ways at once', 'yesterday 3 d', 'en'],
    ['zero days', '0 d', 'en'],
    ['absurd', '999999 years ago', 'en'],
    ['too long', `yesterday ${'.'.repeat(200)}`, 'en'],
  ])('%s: %s (%s)', (_why, raw, lang) => {
    expect(parse(raw, lang)).toBeNull();
  });

  it('for a zone the browser does not know', () => {
    expect(parse('15:03', 'en', 'Mars/Olympus')).toBeNull();
  });
});

describe('parseShownDate reads clocks in the page’s zone', () => {
  it.each([
    ['22 авг в 12:25', 'Europe/Bucharest', '2026-08-22T09:25'],
    ['22 янв в 12:25', 'Europe/Bucharest', '2026-01-22T10:25'],
    ['22 янв в 12:25', 'Europe/Moscow', '2026-01-22T09:25'],
    ['22 янв в 12:25', 'America/New_York', '2026-01-22T17:25'],
    ['22 авг в 12:25', 'America/New_York', '2026-08-22T16:25'],
    // 15:30 in Bucharest has not come yet at 15:00, 14:30 has.
    ['15:30', 'Europe/Bucharest', '2026-09-02T12:30'],
    ['14:30', 'Europe/Bucharest', '2026-09-03T11:30'],
    // The hour the clock shows twice (25 October 2025, 03:00–04:00) means its first passing.
    ['26 окт 2025 в 03:30', 'Europe/Bucharest', '2025-10-26T00:30'],
  ])('%s in %s → %s', (raw, timeZone, minute) => {
    expect(parse(raw, 'ru', timeZone)).toEqual({ iso: `${minute}:00.000Z`, precision: 'minute' });
  });

  it('refuses an hour the clock skipped', () => {
    expect(parse('29 мар 2026 в 03:30', 'ru', 'Europe/Bucharest')).toBeNull();
  });
});
