import { describe, expect, it } from 'vitest';

import { clientIdSchema } from '@/lib/domain/ids';
import { shortcutSchema, type Template } from '@/lib/domain/template';
import { TemplateIndex, type TemplateQuery } from '@/lib/templates/find/template-index';
import type { TemplateUses } from '@/lib/templates/find/template-uses';

import { array, assert, constantFrom, property, string, stringMatching, uniqueArray } from '../../../property';
import { makeRow } from './make-row';

const NOWHERE = { network: 'x', language: null, kind: null, clientId: null, limit: 20 } as const;
const NOT_USED: ReadonlyMap<string, TemplateUses> = new Map();

const list = [
  makeRow({ title: 'Доставка', shortcut: 'при', body: 'Привезём завтра' }),
  makeRow({ title: 'Greeting', shortcut: 'hello', body: 'Hi there' }),
  makeRow({ title: 'Preț și livrare', shortcut: 'preț', body: 'Livrarea costă 50 de lei', tags: ['comandă'] }),
  makeRow({ title: 'Ещё раз спасибо', shortcut: 'спс', body: 'Рады стараться', folder: 'Благодарности' }),
  makeRow({ title: 'Opening hours', shortcut: 'hours', body: 'We are open from nine to six, comandă included' }),
];
const index = new TemplateIndex(list);

function find(query: string, place: Partial<TemplateQuery> = {}): string[] {
  return index.find({ ...NOWHERE, query, ...place }, NOT_USED).templates.map(({ title }) => title);
}
const first = (query: string): string | undefined => find(query)[0];

describe('what is typed finds', () => {
  it.each([
    ['a shortcut', 'hello', 'Greeting'],
    ['the start of a shortcut', 'hel', 'Greeting'],
    ['letters of a shortcut in their order', 'hlo', 'Greeting'],
    ['letters of a title with one wrong', 'greetlng', 'Greeting'],
    ['initials', 'oh', 'Opening hours'],
    ['letters of a Russian word', 'дствк', 'Доставка'],
    ['a Russian word with two letters swapped', 'дсотавка', 'Доставка'],
    ['a shortcut whatever its case', 'HOURS', 'Opening hours'],
    ['a shortcut without its diacritics', 'pret', 'Preț și livrare'],
    ['a word of a title', 'opening', 'Opening hours'],
    ['a word of a title without its diacritics', 'livrare pret', 'Preț și livrare'],
    ['ё typed as е', 'еще', 'Ещё раз спасибо'],
    ['a word of the text', 'nine', 'Opening hours'],
    ['a folder', 'благодарн', 'Ещё раз спасибо'],
    ['words of different fields', 'opening six', 'Opening hours'],
    ['Russian typed on the Latin layout', 'ghb', 'Доставка'],
    ['a Russian title typed on the Latin layout', 'ljcnfdrf', 'Доставка'],
    ['Latin typed on the Russian layout', 'руддщ', 'Greeting'],
    ['keys that are punctuation on the Latin layout', 'tot hfp', 'Ещё раз спасибо'],
  ])('%s', (_, query, title) => {
    expect(first(query)).toBe(title);
  });

  it.each(['zzqqxx', ':)', '❤️'])('nothing where nothing fits: %s', (query) => {
    expect(find(query)).toEqual([]);
  });

  it('a title before a text before a tag', () => {
    const rows = [
      makeRow({ title: 'One', tags: ['refund'] }),
      makeRow({ title: 'Two', body: 'About your refund' }),
      makeRow({ title: 'Refund' }),
      makeRow({ title: 'Four', shortcut: 'refund' }),
    ];
    const titles = new TemplateIndex(rows).find({ ...NOWHERE, query: 'refund' }, NOT_USED).templates;
    expect(titles.map(({ title }) => title)).toEqual(['Four', 'Refund', 'Two', 'One']);
  });

  it('what reads as typed before what the other layout gives', () => {
    const rows = [makeRow({ title: 'Other layout', shortcut: 'при' }), makeRow({ title: 'As typed', shortcut: 'ghb' })];
    const { templates, total } = new TemplateIndex(rows).find({ ...NOWHERE, query: 'ghb' }, NOT_USED);
    expect(templates.map(({ title }) => title)).toEqual(['As typed', 'Other layout']);
    expect(total).toBe(2);
  });

  it('no more than asked for, and says how many there are', () => {
    const found = index.find({ ...NOWHERE, query: '', limit: 2 }, NOT_USED);
    expect(found.templates).toHaveLength(2);
    expect(found.total).toBe(list.length);
  });

  it('in the same order however the rows came', () => {
    const turned = new TemplateIndex(list.toReversed());
    for (const query of ['', 'о', 'e', 'ghb']) {
      expect(turned.find({ ...NOWHERE, query }, NOT_USED)).toEqual(index.find({ ...NOWHERE, query }, NOT_USED));
    }
  });
});

describe('every template', () => {
  const shortcuts = uniqueArray(
    stringMatching(/^[a-zа-яăâîșțёA-Z0-9_-]{1,12}$/u).filter((text) => shortcutSchema.safeParse(text).success),
    { minLength: 1, maxLength: 12 },
  );

  it('is the first result for its exact shortcut, wherever it is meant for', () => {
    const texts = array(string({ maxLength: 20 }), { minLength: 12, maxLength: 12 });
    const networks = constantFrom<Template['networks']>([], ['x'], ['vk'], ['ok', 'facebook']);
    assert(
      property(shortcuts, texts, networks, (names, titles, meantFor) => {
        const rows = names.map((shortcut, at) =>
          makeRow({
            shortcut,
            title: titles[at] ?? 'T',
            body: names.join(' '),
            tags: names,
            networks: at % 2 ? [] : meantFor,
          }),
        );
        const all = new TemplateIndex(rows);
        const place = { ...NOWHERE, language: 'ro', kind: 'price', clientId: 'c' } as const;
        for (const query of names) expect(all.find({ ...place, query }, NOT_USED).templates[0]?.shortcut).toBe(query);
      }),
    );
  });
});

describe('with nothing typed', () => {
  const client = clientIdSchema.parse('c1');
  const other = clientIdSchema.parse('c2');
  const place = { network: 'vk', language: 'ru', kind: 'price', clientId: 'c1', limit: 20, query: '' } as const;
  const order = (rows: Template[], uses = NOT_USED, change: Partial<TemplateQuery> = {}) =>
    new TemplateIndex(rows).find({ ...place, ...change }, uses).templates.map(({ title }) => title);

  it('what fits most stands first and what is meant for others last', () => {
    const fitting = { networks: ['vk' as const], languages: ['ru'], kind: 'price' as const, clientId: client };
    const rows = [
      makeRow({ title: 'For all' }),
      makeRow({ title: 'Another client', ...fitting, clientId: other }),
      makeRow({ title: 'Another language', ...fitting, languages: ['ro'] }),
      makeRow({ title: 'Another network', ...fitting, networks: ['x'] }),
      makeRow({ title: 'Another kind', ...fitting, kind: 'thanks' }),
      makeRow({ title: 'Meant for this', ...fitting }),
      makeRow({ title: 'Meant for nothing here', ...fitting, networks: ['x'], languages: ['ro'] }),
    ];
    const found = order(rows);
    expect(found.slice(0, 3)).toEqual(['Meant for this', 'Another kind', 'For all']);
    expect(found.at(-1)).toBe('Meant for nothing here');
  });

  it('what was used lately stands before what is as fitting', () => {
    const [never, often] = [makeRow({ title: 'A' }), makeRow({ title: 'B' })];
    const uses = new Map([[often.id, { weight: 2 }]]);
    expect(order([never, often], uses)).toEqual(['B', 'A']);
    expect(order([never, often])).toEqual(['A', 'B']);
  });

  it('a language counts without its region', () => {
    const rows = [makeRow({ title: 'A', languages: ['ro'] }), makeRow({ title: 'B', languages: ['ru'] })];
    expect(order(rows, NOT_USED, { language: 'ru-MD' })).toEqual(['B', 'A']);
  });
});

describe('an index built from the one before', () => {
  it('knows what changed, came and went', () => {
    const [kept, changed, gone] = [
      makeRow({ title: 'Kept' }),
      makeRow({ title: 'Before' }),
      makeRow({ title: 'Gone' }),
    ];
    const before = new TemplateIndex([kept, changed, gone]);
    const after = { ...changed, title: 'After', updatedAt: '2026-03-02T08:00:00.000Z' };
    const rows = [kept, after, makeRow({ title: 'New' })];
    const built = new TemplateIndex(rows, before);
    for (const query of ['', 'kept', 'before', 'after', 'gone', 'new']) {
      expect(built.find({ ...NOWHERE, query }, NOT_USED)).toEqual(
        new TemplateIndex(rows).find({ ...NOWHERE, query }, NOT_USED),
      );
    }
  });
});

describe('findByShortcut', () => {
  it('takes the most fitting of several, whatever the case', () => {
    const rows = [
      makeRow({ title: 'All', shortcut: 'sign' }),
      makeRow({ title: 'VK', shortcut: 'Sign', networks: ['vk'] }),
      makeRow({ title: 'X', shortcut: 'sign', networks: ['x'] }),
    ];
    const all = new TemplateIndex(rows);
    expect(all.findByShortcut('SIGN', { ...NOWHERE, network: 'vk' })?.title).toBe('VK');
    expect(all.findByShortcut('sign', { ...NOWHERE, network: 'ok' })?.title).toBe('All');
    expect(all.findByShortcut('none', NOWHERE)).toBeNull();
  });
});

const idOf = (title: string): string => String(list.find((row) => row.title === title)?.id);

describe('matching wherever a template would be used', () => {
  it('finds what a search at a place finds, and says what for', () => {
    for (const query of ['hello', 'livrare pret', 'ghb', 'nine', 'oh', 'zzqqxx']) {
      const matched = [...index.match(query).keys()].toSorted();
      const found = index.find({ ...NOWHERE, query }, NOT_USED).templates.map(({ id }) => String(id));
      expect(matched).toEqual(found.toSorted());
    }
    expect(index.match('ljcnfdrf').get(idOf('Доставка'))?.words).toEqual(['доставка']);
    expect(index.match('Livr').get(idOf('Preț și livrare'))?.words).toEqual(['livr']);
  });

  it('scores a title above a text, and nothing where nothing is typed', () => {
    const scores = index.match('comanda');
    expect([...scores.keys()]).toHaveLength(2);
    expect(index.match('hours').get(idOf('Opening hours'))?.score).toBeGreaterThan(
      scores.get(idOf('Opening hours'))?.score ?? Infinity,
    );
    expect(index.match('  ').size).toBe(0);
  });
});
