import { describe, expect, it } from 'vitest';

import { applyEdits } from '@/lib/checklist/apply-edits';
import type { CheckContext } from '@/lib/checklist/check';
import { runChecks } from '@/lib/checklist/run-checks';

import { assert, constantFrom, property, string } from '../../property';

const TODAY = new Date(2026, 1, 20);
const check = (text: string, more: Partial<CheckContext> = {}) =>
  runChecks({ text, network: 'vk', today: TODAY, ...more });
/** Rules with the words they point at. */
const found = (text: string, more: Partial<CheckContext> = {}): string[] =>
  check(text, more).map(({ rule, where }) => `${rule}: ${text.slice(where.from, where.to)}`);
const fixed = (text: string): string =>
  applyEdits(
    text,
    check(text).flatMap(({ fix }) => fix?.edits ?? []),
  );

describe('double spaces', () => {
  it.each(['Bună  ziua', 'Добрый  день', 'Good  morning', 'a \u00a0b'])('"%s" has one', (text) => {
    expect(found(text).map((one) => one.split(':')[0])).toEqual(['double-spaces']);
    expect(fixed(text)).toMatch(/^\S+ \S+$/u);
  });
  it.each(['Bună ziua', 'Первая\n\n  вторая', '  set in', 'trailing  '])('"%s" has none', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('letters of two alphabets', () => {
  it.each([
    ['Скидкa на всё', 'Скидка на всё'],
    ['Pădurе verde', 'Pădure verde'],
    ['Free соffee', 'Free coffee'],
    ['Новый iPhоne', 'Новый iPhone'],
  ])('are found in "%s" and become those of one', (text, right) => {
    expect(found(text).map((one) => one.split(':')[0])).toEqual(['mixed-letters']);
    expect(fixed(text)).toBe(right);
  });
  it.each(['SMM-щик и IT-компания', 'Наш iPhone', 'SMMщик', 'Sărbători fericite', 'Вконтакте и VK', '3D-печать'])(
    'are none in "%s"',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('quotation marks and brackets', () => {
  it.each([
    ['Сказал «да и ушёл', '«'],
    ['A zis „da și a plecat', '„'],
    ['He said “yes and left', '“'],
    ['He said "yes and left', '"'],
    ['Вход (с улицы свободный', '('],
  ])('are left open in "%s"', (text, sign) => {
    expect(found(text)).toEqual([`unclosed: ${sign}`]);
  });
  it.each([
    'Сказал «да» и ушёл',
    'Кафе «У „Ёлки“» открыто',
    'A zis „da” și a plecat',
    'He said “yes” and "no"',
    'Спасибо)))',
    'Жаль :( но (почти) всё',
    '1) one 2) two',
    'A 27" screen',
    'Don’t',
    'Ждём (с 10 до 18) всех',
    'len(list(all)) > 0',
    'Грустно ((',
  ])('are right in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the weekday of a date', () => {
  it.each([
    ['Ne vedem miercuri, 3 martie!', 2],
    ['Ждём в среду, 3 марта', 2],
    ['See you on Wednesday, March 3', 2],
    ['Wednesday the 3rd of March', 2],
    ['3 марта (среда)', 2],
    ['miercuri, 03.03.2026', 2],
    ['Friday, 3 March 2027', 3],
  ])('is another one in "%s"', (text, weekday) => {
    expect(check(text)).toMatchObject([{ rule: 'weekday', weekday, fix: null }]);
  });
  it.each([
    'Ne vedem marți, 3 martie!',
    'Ждём во вторник, 3 марта',
    'See you on Tuesday, March 3',
    '3 марта, вторник',
    'marţi, 03.03',
    'Wednesday, March 3, 2027',
    'luni, 30 februarie',
    'În 3 luni, 5 martie',
    'Monday 12 people came',
  ])('is right, or not said, in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
  it('goes by the nearest year', () => {
    expect(found('Friday, January 1', { today: new Date(2026, 11, 20) })).toEqual([]);
    expect(found('Thursday, December 31', { today: new Date(2027, 0, 5) })).toEqual([]);
  });
});

describe('hashtags', () => {
  it.each([
    ['Скоро # распродажа', 'hashtag-blank: # '],
    ['Vine #black-friday', 'hashtag-hyphen: #black-friday'],
    ['#Sale and #sale', 'hashtag-doubled: #sale'],
    ['#Reduceri și #REDUCERI', 'hashtag-doubled: #REDUCERI'],
  ])('"%s" is written wrong', (text, wrong) => {
    expect(found(text)).toEqual([wrong]);
  });
  it('of digits alone is none on Mastodon', () => {
    expect(found('Top #2026', { network: 'mastodon' })).toEqual(['hashtag-digits: #2026']);
    expect(found('Top #2026')).toEqual([]);
  });
  it.each([
    '#sale #promo',
    '#скидки_недели',
    '# Heading',
    'C# and F#',
    'notes/ # what people said',
    'page.example/#part',
    '#reduceri!',
  ])('"%s" is written right', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('links', () => {
  it.each([
    ['Читайте http://example.com/a', 'link-insecure: http://example.com/a'],
    ['Vezi http://localhost:3000/x', 'link-private: http://localhost:3000/x'],
    ['See https://192.168.1.7/x.', 'link-private: https://192.168.1.7/x'],
    ['See https://shop-git-main.vercel.app/x', 'link-preview: https://shop-git-main.vercel.app/x'],
    [
      'https://example.com/?a=1?utm_source=vk&utm_medium=social&utm_campaign=mai',
      'link-question: https://example.com/?a=1?utm_source=vk&utm_medium=social&utm_campaign=mai',
    ],
    [
      'https://example.com/?utm_source=VK&utm_medium=social&utm_campaign=mai',
      'link-capitals: https://example.com/?utm_source=VK&utm_medium=social&utm_campaign=mai',
    ],
  ])('"%s" is doubtful', (text, wrong) => {
    expect(found(text)).toEqual([wrong]);
  });
  it('get the right sign in place of a second "?"', () => {
    expect(fixed('x https://example.com/?a=1?utm_source=vk&utm_medium=s&utm_campaign=m')).toBe(
      'x https://example.com/?a=1&utm_source=vk&utm_medium=s&utm_campaign=m',
    );
  });
  it.each([
    'https://example.com/a?b=1',
    '(https://example.com).',
    'example.com',
    'https://example.com/?q=a&utm_source=vk',
  ])('"%s" is fine', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('capitals', () => {
  it.each(['ТОЛЬКО СЕГОДНЯ СКИДКИ ДЛЯ ВСЕХ', 'NUMAI ASTĂZI REDUCERI PENTRU TOȚI', 'ONLY TODAY SALE FOR EVERYONE'])(
    '"%s" shouts',
    (text) => {
      expect(check(text)).toMatchObject([{ rule: 'all-caps', severity: 'hint' }]);
    },
  );
  it.each(['НАТО и ООН', 'SALE', 'BIG SALE', 'Numai azi', '#BLACKFRIDAY #SALE #NOW #HERE'])('"%s" does not', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('all rules', () => {
  const texts = string({
    unit: constantFrom(...'aаoоСB  «»„”“"()#-?&1.3:/@\n'.split(''), 'marți, 3 martie ', 'https://x.md/?a=1?'),
  });

  it('never throw, point into the text, and a fix takes its finding away', () => {
    assert(
      property(texts, (text) => {
        for (const finding of check(text)) {
          expect(finding.where.from >= 0 && finding.where.to <= text.length).toBe(true);
          if (finding.fix === null) continue;
          const mended = applyEdits(text, finding.fix.edits);
          const count = (all: ReturnType<typeof check>): number =>
            all.filter(({ rule, fix }) => rule === finding.rule && fix !== null).length;
          expect(count(check(mended))).toBeLessThan(count(check(text)));
        }
      }),
    );
  });
});
