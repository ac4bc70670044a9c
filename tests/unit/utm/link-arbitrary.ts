import * as fc from '../../property';

const word = fc.oneof(
  fc.constantFrom(
    'vk',
    'VK',
    'Весна 2026',
    'Mărțișor',
    'a b',
    '{{ad.id}}',
    '%D0',
    '+',
    '',
    '🎉',
    '/a',
    'https://b.example/',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const name = fc.constantFrom('utm_source', 'utm_medium', 'UTM_Campaign', 'utm_id', 'utm%5Fterm', 'id', 'next', 'q');
const written = fc.oneof(
  word,
  word.map((text) => encodeURIComponent(text.toWellFormed())),
);
const part = fc.oneof(
  fc.tuple(name, written).map(([key, value]) => `${key}=${value}`),
  written,
);
const start = fc.constantFrom(
  'https://a.example',
  'http://a.example/p',
  'HTTPS://шоп.рф/каталог',
  'https://u:p@a.example:81/',
);

/** Addresses as people paste them: doubled, broken and encoded in several ways. */
export const anyLink = fc
  .tuple(start, fc.array(fc.tuple(fc.constantFrom('?', '&', '#'), part), { maxLength: 7 }))
  .map(([address, parts]) => address + parts.map((pair) => pair.join('')).join(''))
  // "&" right behind a host is part of it.
  .filter((text) => URL.canParse(text));

/** Anything that can stand in a field. */
export const anyText = fc.oneof(
  anyLink,
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string({ unit: 'binary' }),
);

export const anyValues = fc.record(
  { source: word, medium: word, campaign: word, content: word, term: word },
  { requiredKeys: [] },
);
