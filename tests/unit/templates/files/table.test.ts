import { expect, it } from 'vitest';

import { applyMapping } from '@/lib/templates/files/apply-mapping';
import { COLUMN_NAMES } from '@/lib/templates/files/column-names';
import { guessMapping } from '@/lib/templates/files/guess-mapping';
import { readListCell, writeListCell } from '@/lib/templates/files/list-cell';
import { readTable } from '@/lib/templates/files/read-table';
import { readTemplateFile } from '@/lib/templates/files/read-template-file';
import { fold } from '@/lib/text/fold';

import * as fc from '../../../property';
import { threadTime } from '../../../thread-time';

it.each([
  ['en', ['Title', 'Shortcut', 'Text', 'Folder', 'Tags', 'Networks', 'Language', 'Type', 'Client']],
  ['ro', ['Titlu', 'Scurtătură', 'Răspuns', 'Dosar', 'Etichete', 'Rețele', 'Limba', 'Tip', 'Client']],
  ['ru', ['Название', 'Сокращение', 'Текст', 'Папка', 'Теги', 'Соцсети', 'Язык', 'Тип', 'Клиент']],
])('knows the columns of a table in %s', (_, headers) => {
  const meanings = ['title', 'shortcut', 'body', 'folder', 'tags', 'networks', 'languages', 'kind', 'client'];
  expect(guessMapping(headers)).toEqual(meanings);
});

it('has no name that stands for two columns', () => {
  const names = Object.values(COLUMN_NAMES).flat();
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.map((name) => fold(name))).toEqual(names);
});

it('gives each meaning to the column that fits it best, and to one only', () => {
  expect(guessMapping(['Template', 'Message', 'Nr'])).toEqual([null, 'body', null]);
  expect(guessMapping(['text', 'Text'])).toEqual(['body', null]);
});

it.each([
  ['semicolons', 'title;text\nA;"one; two"\n'],
  ['commas', 'title,text\nA,one; two\n'],
  ['tabs', 'title\ttext\nA\tone; two\n'],
  ['Excel’s own line', 'sep=|\r\ntitle|text\r\nA|one; two\r\n'],
  ['line ends of old Macs', 'title;text\rA;"one; two"\r'],
  ['mixed line ends', 'title;text\r\nA;"one; two"\nB;"x"\r\n'],
])('reads a table with %s', async (_, source) => {
  const read = await readTemplateFile('t.csv', source);
  expect(read.templates[0]?.content).toMatchObject({ title: 'A', body: 'one; two' });
});

it('keeps lines, quotes and blank lines within a cell', async () => {
  const read = await readTemplateFile('t.csv', 'Titlu;Text\nA;"Bună,\n\n""Ana""\n"\n');
  expect(read.templates[0]?.content.body).toBe('Bună,\n\n"Ana"\n');
});

it('reads every column of a template, by names people use', async () => {
  const source =
    'Название;Сокращение;Текст;На ты;Папка;Теги;Сети;Язык;Тип\n' +
    'Цена;/цена на сайте;Стоит {?Цена}.;Стоит {?Цена} :);Ответы/Цены;"sale, ""a, b""";ВК, инстаграм, tg, myspace;Русский;цена\n';
  const [template] = (await readTemplateFile('t.csv', source)).templates;
  expect(template?.content).toEqual({
    title: 'Цена',
    shortcut: 'цена-на-сайте',
    body: 'Стоит {?Цена}.',
    toneVariants: [{ tone: 'informal', body: 'Стоит {?Цена} :)' }],
    folder: 'Ответы/Цены',
    tags: ['sale', 'a, b'],
    networks: ['vk', 'instagram', 'telegram'],
    languages: ['ru'],
    kind: 'price',
    clientId: null,
  });
  expect(template?.problems).toEqual([
    { code: 'shortcut-changed', found: '/цена на сайте' },
    { code: 'unknown-network', found: 'myspace' },
  ]);
});

it('says what it could not take, with all of its text', async () => {
  const long = 'T'.repeat(130);
  const source = `title;shortcut;text;kind;language;owner\n${long};!!!;Hi {first_name;spam;klingonese;Ana\n`;
  const [template] = (await readTemplateFile('t.csv', source)).templates;
  expect(template?.content).toMatchObject({ title: long.slice(0, 120), shortcut: null, kind: null, languages: [] });
  expect(template?.problems).toEqual([
    { code: 'not-kept', found: 'owner: Ana' },
    { code: 'title-cut', found: long },
    { code: 'shortcut-dropped', found: '!!!' },
    { code: 'unknown-language', found: 'klingonese' },
    { code: 'unknown-kind', found: 'spam' },
    { code: 'unreadable-part', found: '{first_name' },
  ]);
});

it('takes the first row for a template where it names no column', async () => {
  const read = await readTemplateFile('replies.csv', 'salut;Bună ziua, cu ce vă ajutăm?\nmersi;Vă mulțumim mult!\n');
  expect(read.mapping).toEqual(['shortcut', 'body']);
  expect(read.table?.headers).toEqual(['A', 'B']);
  expect(read.templates.map(({ place, content }) => [place.number, content.shortcut])).toEqual([
    [1, 'salut'],
    [2, 'mersi'],
  ]);
});

it('reads the same table otherwise when a person maps its columns', () => {
  const table = readTable('a;b\nText one;Title one\n');
  const read = applyMapping(table, ['body', 'title']);
  expect(read.templates.map(({ content }) => [content.title, content.body])).toEqual([
    ['b', 'a'],
    ['Title one', 'Text one'],
  ]);
});

it('tells of a quotation mark that is never closed', async () => {
  const read = await readTemplateFile('t.csv', 'title;text\nA;"never closed\nB;two\nC;three\n');
  expect(read.templates).toHaveLength(1);
  expect(read.templates[0]?.content.body).toContain('C;three');
  expect(read.templates[0]?.problems.map(({ code }) => code)).toContain('quotes-open');
});

it('makes a title of the text where there is none', async () => {
  const read = await readTemplateFile('t.csv', 'text\n"Vă mulțumim!\nCu drag"\n');
  expect(read.templates[0]?.content.title).toBe('Vă mulțumim!');
  expect(read.templates[0]?.problems).toEqual([{ code: 'title-made', found: 'Vă mulțumim!' }]);
});

it('gives back every list it wrote into a cell', () => {
  const item = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(fc.array(item), (items) => {
      expect(readListCell(writeListCell(items))).toEqual(items);
    }),
  );
});

it('reads a long cell of separators at once', () => {
  const start = threadTime();
  expect(readListCell('"'.repeat(20_000))).toHaveLength(1);
  expect(readListCell(', '.repeat(50_000))).toEqual([]);
  expect(threadTime() - start).toBeLessThan(1000);
});
