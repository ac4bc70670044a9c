import { describe, expect, it } from 'vitest';

import { readFiles, readProductCode, readText } from './source-tree';

const LOCALES = ['en', 'ro', 'ru'] as const;
type Locale = (typeof LOCALES)[number];

/** Plural categories that each language has for whole numbers. */
const CATEGORIES: Record<Locale, string[]> = {
  en: ['one', 'other'],
  ro: ['few', 'one', 'other'],
  ru: ['few', 'many', 'one', 'other'],
};

/** One text, or texts chosen by plural category. */
type Message = string | { declarations?: string[]; match: Record<string, string> }[];
type Catalogue = Map<string, Message>;

const areas = readFiles(['assets/messages/en'], '.json').map(({ path }) =>
  path.split('/').at(-1)!.replace('.json', ''),
);
const catalogues = new Map(LOCALES.map((locale) => [locale, loadCatalogue(locale)]));
const english = catalogues.get('en')!;
const others = LOCALES.filter((locale) => locale !== 'en');

function loadCatalogue(locale: Locale): Catalogue {
  const entries = areas.flatMap((area) => Object.entries(loadArea(locale, area)));
  return new Map(entries.filter(([key]) => key !== '$schema'));
}

function loadArea(locale: Locale, area: string): Record<string, Message> {
  return JSON.parse(readText(`assets/messages/${locale}/${area}.json`)) as Record<string, Message>;
}

const textsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : message.flatMap((variant) => Object.values(variant.match));

const placeholdersOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].toSorted();

describe('areas', () => {
  it('are all listed in the inlang settings', () => {
    const listed = [
      ...readText('assets/messages/jackdaw.inlang/settings.json').matchAll(/\{locale\}\/([\w-]+)\.json/g),
    ];
    expect(
      listed.map((match) => match[1]!).toSorted(),
      'add the file to pathPattern in assets/messages/jackdaw.inlang/settings.json',
    ).toEqual(areas.toSorted());
  });

  it.each(areas)('%s holds only keys that begin with its name', (area) => {
    const odd = LOCALES.flatMap((locale) => Object.keys(loadArea(locale, area))).filter(
      (key) => key !== '$schema' && !key.startsWith(`${area.replaceAll('-', '_')}_`),
    );
    expect(odd, `rename to ${area}_…, or move the text to the area it belongs to`).toEqual([]);
  });
});

describe('texts', () => {
  it.each(others)('%s has the same keys as English', (locale) => {
    const keys = catalogues.get(locale)!;
    const missing = [...english.keys()].filter((key) => !keys.has(key));
    const extra = [...keys.keys()].filter((key) => !english.has(key));
    expect({ missing, extra }, `write them in assets/messages/${locale}, and the English one first`).toEqual({
      missing: [],
      extra: [],
    });
  });

  it.each(LOCALES)('%s has no empty text', (locale) => {
    const empty = [...catalogues.get(locale)!].filter(([, message]) =>
      textsOf(message).some((text) => text.trim() === ''),
    );
    expect(empty, 'write the text').toEqual([]);
  });

  it.each(others)('%s has the placeholders of English', (locale) => {
    const odd = [...catalogues.get(locale)!].flatMap(([key, message]) => {
      const wanted = placeholdersOf(textsOf(english.get(key) ?? '').join(' '));
      const found = placeholdersOf(textsOf(message).join(' '));
      return wanted.join() === found.join()
        ? []
        : [`${key}: {${found.join('} {')}} instead of {${wanted.join('} {')}}`];
    });
    expect(odd, 'use the same {names} as in English').toEqual([]);
  });

  it.each(LOCALES)('%s has every plural form its grammar needs', (locale) => {
    const odd = [...catalogues.get(locale)!].flatMap(([key, message]) => {
      if (typeof message === 'string') return [];
      const selectors = message
        .flatMap((variant) => Object.keys(variant.match))
        .filter((name) => name.includes('Plural='));
      if (selectors.length === 0) return [];
      const forms = [...new Set(selectors.map((name) => /Plural=(\w+|\*)/.exec(name)![1]!))].toSorted();
      return forms.join() === CATEGORIES[locale].join() ? [] : [`${key}: ${forms.join(', ')}`];
    });
    expect(odd, `give exactly ${CATEGORIES[locale].join(', ')} ("other" is for fractions too)`).toEqual([]);
  });

  it('Romanian uses comma-below letters', () => {
    const odd = [...catalogues.get('ro')!].filter(([, message]) =>
      textsOf(message).some((text) => /[şţŞŢ]/.test(text)),
    );
    expect(
      odd.map(([key]) => key),
      'write ș and ț (comma below), not ş and ţ (cedilla)',
    ).toEqual([]);
  });

  it('Russian texts are Russian', () => {
    const odd = [...catalogues.get('ru')!].filter(
      ([key, message]) => typeof message === 'string' && message === english.get(key) && /[A-Za-z]{4,}/.test(message),
    );
    const names = /^(Jackdaw|Rookery|CSV|XLSX|JSON|NDJSON|[\s,.–—/])+$/;
    const left = odd.filter(([, message]) => !names.test(textsOf(message).join()));
    expect(left, 'translate it').toEqual([]);
  });
});

describe('use', () => {
  const code = readProductCode();
  const used = new Set(
    code.flatMap(({ text }) => [...text.matchAll(/\bm\s*\.\s*([a-z]\w+)/g)].map((match) => match[1]!)),
  );

  it('every key that code asks for exists', () => {
    const areaNames = new RegExp(`^(${areas.map((area) => area.replaceAll('-', '_')).join('|')})_`);
    const unknown = [...used].filter((key) => areaNames.test(key) && !english.has(key));
    expect(unknown, 'add it to assets/messages, then run `npm run messages`').toEqual([]);
  });

  it('no key is unused', () => {
    const unused = [...english.keys()].filter((key) => !used.has(key));
    expect(unused, 'delete it from all languages, or call it as m.<key>()').toEqual([]);
  });
});
