import { describe, expect, it } from 'vitest';

import { parseQuickAdd } from '@/lib/plan/quick-add/parse-quick-add';
import type { WallTime } from '@/lib/text/zoned-time';

import * as fc from '../../property';

/** A Wednesday. */
const NOW: WallTime = { year: 2026, month: 3, day: 4, hour: 9, minute: 0, second: 0 };

const pad = (value: number): string => String(value).padStart(2, '0');

function read(line: string, now = NOW) {
  const { title, day, clock, networks, format, tags, assignee } = parseQuickAdd(line, now);
  return [
    day === null ? '-' : `${String(day.year)}-${pad(day.month)}-${pad(day.day)}`,
    clock === null ? '-' : `${pad(Math.floor(clock / 60))}:${pad(clock % 60)}`,
    networks.join('+') || '-',
    format ?? '-',
    tags.map((tag) => `#${tag}`).join(' ') || '-',
    assignee ?? '-',
    title,
  ].join(' | ');
}

describe('DP-12: a line of quick add', () => {
  it.each([
    // Romanian, with and without diacritics.
    ['mâine 10:00 VK reel reducere #promo @Ana', '2026-03-05 | 10:00 | vk | reel | #promo | Ana | reducere'],
    ['maine la 10 vk reel reducere', '2026-03-05 | 10:00 | vk | reel | - | - | reducere'],
    ['poimâine sondaj în Telegram', '2026-03-06 | - | telegram | poll | - | - | în'],
    ['vineri 18.30 insta story backstage', '2026-03-06 | 18:30 | instagram | story | - | - | backstage'],
    ['vinerea viitoare la 9 fb postare ofertă', '2026-03-13 | 09:00 | facebook | text | - | - | ofertă'],
    ['peste 3 zile ora 12 reels', '2026-03-07 | 12:00 | - | reel | - | - | '],
    ['peste o săptămână tiktok', '2026-03-11 | - | tiktok | - | - | - | '],
    ['peste 2 luni raport', '2026-05-04 | - | - | - | - | - | raport'],
    ['peste 20 de zile concurs', '2026-03-24 | - | - | - | - | - | concurs'],
    ['8 martie 09:00 felicitare', '2026-03-08 | 09:00 | - | - | - | - | felicitare'],
    ['marți la 7 seara live', '2026-03-10 | 19:00 | - | live | - | - | '],
    ['azi la prânz poză', '2026-03-04 | 12:00 | - | photo | - | - | '],
    // Russian.
    ['завтра в 10 вк рилс скидка #акция @Аня', '2026-03-05 | 10:00 | vk | reel | #акция | Аня | скидка'],
    ['в пятницу 19:00 телеграм опрос', '2026-03-06 | 19:00 | telegram | poll | - | - | '],
    ['во вторник в 7 вечера прямой эфир', '2026-03-10 | 19:00 | - | live | - | - | прямой'],
    ['в следующий понедельник статья', '2026-03-09 | - | - | article | - | - | '],
    ['через неделю карусель', '2026-03-11 | - | - | carousel | - | - | '],
    ['через 2 дня сторис', '2026-03-06 | - | - | story | - | - | '],
    ['5 марта в 10 утра пост', '2026-03-05 | 10:00 | - | text | - | - | '],
    ['1 января 2027 года пост', '2027-01-01 | - | - | text | - | - | '],
    ['пт 12:00 ОК видео', '2026-03-06 | 12:00 | ok | video | - | - | '],
    // English.
    ['tomorrow 5pm X thread about pricing', '2026-03-05 | 17:00 | x | thread | - | - | about pricing'],
    ['next friday at 9 LinkedIn article', '2026-03-13 | 09:00 | linkedin | article | - | - | '],
    ['on Sunday 10:30 am YouTube short', '2026-03-08 | 10:30 | youtube | reel | - | - | '],
    ['March 8 reel women in tech', '2026-03-08 | - | - | reel | - | - | women in tech'],
    ['in two weeks poll', '2026-03-18 | - | - | poll | - | - | '],
    // Numbers.
    ['05.03 10:00 a', '2026-03-05 | 10:00 | - | - | - | - | a'],
    ['5/3/27 a', '2027-03-05 | - | - | - | - | - | a'],
    ['2026-12-31 a', '2026-12-31 | - | - | - | - | - | a'],
    ['10.30 a', '- | 10:30 | - | - | - | - | a'],
    // Gone by this year.
    ['3 martie a', '2027-03-03 | - | - | - | - | - | a'],
    ['29.02 a', '2028-02-29 | - | - | - | - | - | a'],
    // Several networks at once.
    ['azi 12:00 vk tg ok? reel', '2026-03-04 | 12:00 | vk+telegram | reel | - | - | ok'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it.each([
    ['Brand x Brand', 'x between two names is no network'],
    ['ok, let us see', 'ok in a sentence is no network'],
    ['sun cream for children', 'sun is no Sunday'],
    ['un vin roșu', 'vin is no Friday'],
    ['3 clienți în 2 orașe', 'numbers are no times'],
    ['в 3 магазинах сразу'.replace('в 3', 'Скидки в 3'), 'nor after a preposition'],
    ['31.02 25:00', 'days and hours that do not exist'],
    ['e-mail a@b.ro', 'an address is no assignee'],
    ['may be later', 'may without a number is no month'],
  ])('leaves "%s" in the title: %s', (line) => {
    expect(read(line)).toBe(`- | - | - | - | - | - | ${line.replaceAll(/[,?]/gu, '')}`);
  });

  it('keeps in the title what stands in quotation marks', () => {
    expect(read('azi "mâine 10:00 VK" „Reels vineri” «завтра»')).toBe(
      '2026-03-04 | - | - | - | - | - | mâine 10:00 VK Reels vineri завтра',
    );
  });

  it('takes the first day, clock, format and name, and leaves further ones in the title', () => {
    expect(read('vineri 10:00 reel @Ana despre luni 12:00 video @Ion')).toBe(
      '2026-03-06 | 10:00 | - | reel | - | Ana | despre luni 12:00 video @Ion',
    );
  });

  it('says that Friday on a Friday is in a week, and Friday of next week is the same', () => {
    const friday = { ...NOW, day: 6 };
    expect(read('vineri', friday)).toMatch(/^2026-03-13/);
    expect(read('vinerea viitoare', friday)).toMatch(/^2026-03-13/);
  });

  it('leaves a kind in the title when the person wants it so', () => {
    const { title, day } = parseQuickAdd('mâine e ziua mamei', NOW, new Set(['day']));
    expect({ title, day }).toStrictEqual({ title: 'mâine e ziua mamei', day: null });
  });

  it('tells where each part stands', () => {
    const line = 'reel, mâine la 10 #promo';
    const shown = parseQuickAdd(line, NOW).parts.map(({ field, start, end }) => [field, line.slice(start, end)]);
    expect(shown).toStrictEqual([
      ['format', 'reel'],
      ['day', 'mâine'],
      ['clock', 'la 10'],
      ['tag', '#promo'],
    ]);
  });

  it('reads any line without throwing, and every part stands inside the line', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('mâine', 'в', '10', 'la', '5.03', '#a', '@b', 'next', 'luni', '"'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const line = pieces.join(' ');
        let last = 0;
        for (const { start, end } of parseQuickAdd(line, NOW).parts) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(line.length);
      }),
    );
  });
});
