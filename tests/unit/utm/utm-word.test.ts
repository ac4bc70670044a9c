import { expect, it } from 'vitest';

import { hasMacro, utmWord } from '@/lib/utm/utm-word';

import * as fc from '../../property';

it.each([
  // English
  ['Spring Sale', 'spring_sale'],
  ['  50% off!  ', '50_off'],
  ['Don’t miss', 'dont_miss'],
  ['e-mail.v2', 'e-mail.v2'],
  ['__draft__', 'draft'],
  // Romanian, with comma below, with cedilla, and with marks of their own
  ['Mărțișor 2026', 'martisor_2026'],
  ['Înghețată și pâine', 'inghetata_si_paine'],
  ['reţete uşoare', 'retete_usoare'],
  ['ba\u0306i s\u0326i', 'bai_si'],
  // Russian
  ['Чёрная пятница', 'chernaya_pyatnitsa'],
  ['Щётка объём съёмка', 'schetka_obem_semka'],
  ['Йогурт — 1+1', 'yogurt_-_1_1'],
  ['и\u0306од', 'yod'],
  ['«Хлеб» & молоко', 'hleb_moloko'],
  // Ukrainian, Belarusian
  ['Їжа є ґатунок', 'yizha_ye_gatunok'],
  ['Воўк', 'vouk'],
  // What is no alphabet of ours stays readable to its people
  ['春 セール', '春_セール'],
  ['🎉🎉', ''],
  ['', ''],
])('%j becomes %j', (text, word) => {
  expect(utmWord(text)).toBe(word);
});

it.each(['{campaign_id}', '{{ad.name}}', '__CAMPAIGN_NAME__', '{campaignid}_{adid}', 'tt__CID__'])(
  'leaves what an advertising system fills in: %s',
  (value) => {
    expect(utmWord(value)).toBe(value);
    expect(hasMacro(value)).toBe(true);
  },
);

it('takes the words around it as any other, and braces that name nothing as signs', () => {
  expect(utmWord('Весна {{ad.id}} Тест')).toBe('vesna_{{ad.id}}_test');
  expect(utmWord('{}{ a b }')).toBe('a_b');
});

it('is the same when it is done twice, whatever was typed, and holds nothing that a link would encode but letters', () => {
  const sign = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('__', '{', '}', '{{', '}}', 'A', 'ad', 'Щ', 'и\u0306', 'ѝ', 'İ', 'ﬀ', 'K', '℡', '\ud800', '_', ' '),
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const word = utmWord(signs.join(''));
      expect(utmWord(word)).toBe(word);
      expect(word).toMatch(/^[\p{L}\p{N}\p{M}._~{}-]*$/u);
      expect(() => encodeURIComponent(word)).not.toThrow();
    }),
    { numRuns: 3000 },
  );
});
