import type { ReplyKind } from '@/lib/domain/vocabulary';
import { fold } from '@/lib/text/fold';

/**
 * Beginnings of words, folded, by which a comment in Romanian, Russian or English tells what it wants. In this order: who asks for the
 * price with thanks wants the price, and who complains in the form of a question complains.
 */
const SIGNS: readonly (readonly [kind: ReplyKind, words: readonly string[]])[] = [
  [
    'complaint',
    [
      'жалоб',
      'разочар',
      'не работает',
      'не пришл',
      'не приехал',
      'верните',
      'возврат',
      'сломал',
      'ужас',
      'обман',
      'не отвеча',
      'dezamag',
      'reclamat',
      'nu functioneaza',
      'nu a ajuns',
      'nu am primit',
      'banii inapoi',
      'stricat',
      'groaznic',
      'nu raspunde',
      'complain',
      'disappoint',
      'refund',
      'money back',
      'broken',
      'never arrived',
      'terrible',
      'awful',
      'does not work',
      'doesn t work',
    ],
  ],
  [
    'price',
    [
      'цена',
      'цену',
      'цены',
      'стоит',
      'стоимост',
      'прайс',
      'почем',
      'сколько руб',
      'сколько лей',
      'pret',
      'cat costa',
      'cat e',
      'cat este',
      'tarif',
      'price',
      'how much',
      'cost',
    ],
  ],
  [
    'delivery',
    [
      'достав',
      'отправля',
      'курьер',
      'самовывоз',
      'livra',
      'curier',
      'expedi',
      'deliver',
      'shipping',
      'ship to',
      'courier',
    ],
  ],
  ['thanks', ['спасибо', 'благодар', 'multumes', 'mersi', 'thank', 'thx']],
  [
    'praise',
    [
      'класс',
      'супер',
      'отличн',
      'прекрас',
      'красот',
      'молодц',
      'замечательн',
      'великолепн',
      'felicitari',
      'superb',
      'excelent',
      'minunat',
      'bravo',
      'frumos',
      'great',
      'awesome',
      'amazing',
      'beautiful',
      'well done',
      'congrat',
      'love this',
      'love it',
    ],
  ],
];

/** Latin, Arabic and full-width. */
const QUESTION_MARK = /[?？؟]/u;

/** What a comment wants, as far as its words tell; null: they do not. A guess that only orders templates: the person has the last word. */
export function guessKind(text: string): ReplyKind | null {
  const words = ` ${(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')}`;
  const sign = SIGNS.find(([, beginnings]) => beginnings.some((beginning) => words.includes(` ${fold(beginning)}`)));
  return sign?.[0] ?? (QUESTION_MARK.test(text) ? 'question' : null);
}
