import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { buildSheet } from '@/lib/export/column';
import { writeCsv } from '@/lib/export/write-csv';
import { writeXlsx } from '@/lib/export/write-xlsx';
import { guessPlanMapping } from '@/lib/plan/exchange/guess-plan-mapping';
import { buildPlanColumns } from '@/lib/plan/exchange/plan-columns';
import { planImport } from '@/lib/plan/exchange/plan-import';
import { readClockCell } from '@/lib/plan/exchange/read-clock-cell';
import { guessDayOrder, readDayCell } from '@/lib/plan/exchange/read-day-cell';
import { type PlanFileContent, readPlanFile } from '@/lib/plan/exchange/read-plan-file';
import { readTableRows } from '@/lib/plan/exchange/read-table-rows';
import { planContentSchema } from '@/lib/domain/plan-item';

import { makePlanItem } from '../../../db/make-plan-item';
import * as fc from '../../../property';

const PLACE = { timeZone: 'Europe/Chisinau', today: '2026-03-02' };
const KNOWN = { items: [], seriesIds: new Set<string>(), clients: [], accounts: [] };
const DEFAULTS = { timeZone: 'Europe/Chisinau', kind: 'post', clientId: null } as const;

async function bytesOf(blob: Blob | string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Blob([blob]).arrayBuffer());
}

async function readContent(blob: Blob | string): Promise<PlanFileContent> {
  const read = await readPlanFile(await bytesOf(blob));
  if (!read.ok) throw new Error(read.failure);
  return read.content;
}

async function readRows(blob: Blob | string) {
  const content = await readContent(blob);
  if (content.kind === 'calendar') throw new Error('a calendar');
  const table = content.kind === 'table' ? content.table : content.sheets[0]!.table;
  return readTableRows(table, guessPlanMapping(table.headers), PLACE);
}

describe('days of tables', () => {
  it.each([
    ['2026-03-04', '2026-03-04'],
    ['2026/3/4', '2026-03-04'],
    ['04.03.2026', '2026-03-04'],
    ['4.3.26', '2026-03-04'],
    ['04/03/2026', '2026-03-04'],
    ['пн, 04.03.2026', '2026-03-04'],
    ['04.03', '2026-03-04'],
    ['30.12', '2025-12-30'],
    ['4 марта 2026', '2026-03-04'],
    ['4 martie', '2026-03-04'],
    ['March 4, 2026', '2026-03-04'],
    ['2026-03-04 10:00', '2026-03-04'],
    ['30.02.2026', null],
    ['35.03.2026', null],
    ['soon', null],
    ['', null],
  ])('%s: %s', (cell, day) => expect(readDayCell(cell, '2026-03-02')).toBe(day));

  it('American ones are told by a column in which the second number is no month', () => {
    expect(guessDayOrder(['3/4/2026', '3/25/2026'])).toBe('month-first');
    expect(guessDayOrder(['3/4/2026', '25/3/2026'])).toBe('day-first');
    expect(readDayCell('3/4/2026', '2026-03-02', 'month-first')).toBe('2026-03-04');
  });
});

it.each([
  ['9:30', '09:30'],
  ['09.30', '09:30'],
  ['9', '09:00'],
  ['9:30 PM', '21:30'],
  ['12 am', '00:00'],
  ['10:00–11:00', '10:00'],
  ['2026-03-04 10:15', '10:15'],
  ['25:00', null],
  ['13 pm', null],
  ['evening', null],
])('the clock %s: %s', (cell, time) => expect(readClockCell(cell)).toBe(time));

describe('headers', () => {
  it.each([
    [
      'Дата;День недели;Время;Рубрика;Формат;Тема;Площадка;Ответственный;Идея визуала;Статус;Ссылка',
      ['date', null, 'time', 'rubric', 'format', 'topic', 'networks', 'assignee', 'visual_idea', 'status', 'link'],
    ],
    [
      'Data;Ora;Client;Rețea;Titlu;Text;Hashtaguri;Observații',
      ['date', 'time', 'client', 'networks', 'topic', 'text', 'hashtags', 'notes'],
    ],
    [
      'Publish date,Channel,Topic,Caption,CTA,Text VK,Telegram',
      ['date', 'networks', 'topic', 'text', 'call_to_action', 'text_vk', 'text_telegram'],
    ],
  ])('%s', (line, expected) => expect(guessPlanMapping(line.split(/[;,]/))).toEqual(expected));

  it('of our own files are all understood, but the weekday and the rule that are for reading, and the approval', () => {
    const columns = buildPlanColumns([
      { item: makePlanItem({ texts: { vk: 'a', ok: 'b', x: 'c' } }), client: null, accounts: [], rule: null },
    ]);
    const mapping = guessPlanMapping(columns.map(({ header }) => header));
    const unknown = columns.filter((_, place) => mapping[place] === null).map(({ header }) => header);
    expect(unknown).toEqual(['weekday', 'approved_by', 'repeats']);
    expect(new Set(mapping.filter((column) => column !== null)).size).toBe(columns.length - 3);
  });
});

describe('a content plan somebody else made', () => {
  const plan = [
    'Контент-план на март;;;;;;;;',
    ';;;;;;;;',
    'Дата;Время;Тема;Формат;Площадка;Статус;Ссылка;Хештеги;Комментарий',
    '04.03.2026;10:00;Скидки;рилс;VK, ТГ;в работе;shop.example/a;#акция, #весна;проверить цены',
    '99.03.2026;утром;Вопрос дня;пост;Rutube;???;javascript:alert(1);;',
    ';;;;;;;;',
    ';10:00;;;VK;;;;',
  ].join('\n');

  it('is read by its own header, and nothing of it is lost', async () => {
    const { rows, skipped } = await readRows(plan);
    expect(rows[0]).toMatchObject({ place: 4, title: 'Скидки', notes: [] });
    expect(rows[0]!.fields).toEqual({
      date: '2026-03-04',
      time: '10:00',
      format: 'reel',
      networks: ['vk', 'telegram'],
      status: 'draft',
      link: 'https://shop.example/a',
      tags: ['акция', 'весна'],
      notes: 'проверить цены',
    });
    expect(rows[1]!.notes.map(({ code }) => code)).toEqual(['date', 'time', 'status', 'network', 'link']);
    expect(rows[1]!.fields.link).toBeUndefined();
    expect(rows[1]!.fields.notes).toContain('99.03.2026');
    expect(skipped).toEqual([{ place: 7, reason: 'no-title', raw: expect.stringContaining('VK') as string }]);
  });

  it('in windows-1251, as Excel saves it in Russia, reads the same', async () => {
    const codes = Array.from(plan, (sign) => {
      const code = sign.codePointAt(0)!;
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    });
    const read = await readPlanFile(Uint8Array.from(codes));
    expect(read.ok && read.content.kind === 'table' && read.content.table.rows[0]![2]).toBe('Скидки');
  });
});

const item = makePlanItem({
  title: '=HYPERLINK("https://evil.example")',
  text: '+1 строка\nдругая; "в кавычках"',
  texts: { vk: '@all привет', ok: "'уже с апострофом" },
  kind: 'task',
  duration: 45,
  networks: ['vk', 'ok'],
  format: 'reel',
  funnel: 'buy',
  rubric: 'Sfaturi',
  tags: ['реклама', 'sale'],
  hook: '-50%',
  altTexts: ['один', 'два'],
  assignee: '@Ana',
  paid: { erid: 'abc', cost: { amount: 12_550, currency: 'RUB' } },
  link: 'https://shop.example/?a=1',
  status: 'published',
  permalink: 'https://vk.com/wall1_2',
  publishedAt: '2026-03-04T10:00:00.000Z',
});

function sheet() {
  const rows = [item, makePlanItem({ id: 'idea', date: null, time: null })].map((one) => ({
    item: one,
    client: null,
    accounts: [],
    rule: null,
  }));
  return buildSheet('Plan', buildPlanColumns(rows), rows);
}

describe('our own files', () => {
  it.each([
    ['CSV with semicolons', () => writeCsv(sheet(), ';')],
    ['CSV with commas', () => writeCsv(sheet(), ',')],
    ['XLSX', async () => writeXlsx([sheet()])],
  ])('%s come back as they were, formulas neutralised in between', async (_, write) => {
    const blob = await write();
    if (blob.type.startsWith('text/csv')) expect(await blob.text()).not.toMatch(/(?:^|[;,"\n])[=+@-](?![;,\d])/m);
    const { rows, skipped } = await readRows(blob);
    expect(skipped).toEqual([]);
    const entries = planImport(rows, { ...KNOWN, items: [item] }, DEFAULTS);
    expect(entries.map(({ status, change }) => [status, change])).toEqual([
      ['same', {}],
      ['new', {}],
    ]);
    const { references: _references, ...expected } = planContentSchema.parse(item);
    expect(entries[0]!.content).toMatchObject(expected);
  });

  it('changed by somebody are told field by field', async () => {
    const csv = `id;topic;date\n${item.id};Другое;05.03.2026\n`;
    const { rows } = await readRows(csv);
    const [entry] = planImport(rows, { ...KNOWN, items: [item] }, DEFAULTS);
    expect([entry!.status, entry!.choice, entry!.change]).toEqual([
      'changed',
      'merge',
      { title: 'Другое', date: '2026-03-05' },
    ]);
  });

  it('and others that say the same twice are told', async () => {
    const { rows } = await readRows('date;topic\n04.03.2026;Spring SALE\n05.03.2026;New\n05.03.2026;new\n');
    const known = { ...KNOWN, items: [makePlanItem({ time: null })] };
    expect(planImport(rows, known, DEFAULTS).map(({ status, choice }) => `${status} ${choice}`)).toEqual([
      'twin skip',
      'new add',
      'twin skip',
    ]);
  });
});

describe('files that are none', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 5, 6]), 'not-text'],
    ['half a ZIP', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'bad-workbook'],
    ['a ZIP of something else', new Uint8Array(zipSync({ 'a.txt': new Uint8Array([1]) })), 'bad-workbook'],
  ])('%s', async (_, bytes, failure) => expect(await readPlanFile(bytes)).toEqual({ ok: false, failure }));

  it('a spreadsheet that unpacks to gigabytes is not unpacked', async () => {
    const zip = new Uint8Array(zipSync({ 'xl/workbook.xml': new Uint8Array(1000) }));
    const view = new DataView(zip.buffer);
    const entry = zip.findIndex((byte, place) => byte === 0x50 && view.getUint32(place, true) === 0x02014b50);
    view.setUint32(entry + 24, 3_000_000_000, true);
    expect(await readPlanFile(zip)).toEqual({ ok: false, failure: 'bad-workbook' });
  });

  it('never make it throw, and nothing it takes breaks the rules of the plan', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '04.03.2026',
        '99/99/9999',
        '25:61',
        'VK;',
        '"',
        '=1+1',
        '\u0000',
        'x'.repeat(400),
        'https://',
        'data:x',
        '1e999',
        'RUB',
        '-5',
        'да',
        '\uD800',
        '',
      ),
      fc.string({ maxLength: 20 }),
    );
    const columns = [
      'topic',
      'date',
      'time',
      'networks',
      'status',
      'format',
      'link',
      'cost',
      'currency',
      'minutes',
      'hashtags',
      'time_zone',
      'published_at',
      'id',
      'alt_texts',
      'text_vk',
      'assignee',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: columns.length }), { maxLength: 8 }), async (cells) => {
        const read = await readPlanFile(await bytesOf([columns, ...cells].map((row) => row.join('\t')).join('\n')));
        if (!read.ok || read.content.kind !== 'table') return;
        const { table } = read.content;
        const { rows } = readTableRows(table, guessPlanMapping(table.headers), PLACE);
        for (const { content } of planImport(rows, KNOWN, DEFAULTS))
          expect(planContentSchema.safeParse(content).error).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });
});
