import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { escapeFormula, safeCell, type Cell } from '@/lib/export/cell';
import { writeCsv } from '@/lib/export/write-csv';

import { assert, constantFrom, double, property, string, tuple } from '../../property';

/** Written apart from the code on purpose: what a spreadsheet may run. */
const DANGEROUS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', '\0', '\u0007', '\u0085'];

describe('escapeFormula', () => {
  it('lets no text begin with a sign that could start a formula, and loses none of it', () => {
    const start = constantFrom(...DANGEROUS);
    assert(
      property(tuple(start, string({ unit: 'binary' })), ([sign, rest]) => {
        expect(escapeFormula(sign + rest)).toBe(`'${sign}${rest}`);
      }),
    );
  });

  it.each([' =1+1', '\u00A0=1', '\u200B=1', '\uFEFF@SUM(1)', '  \t-2'])(
    'is not deceived by what stands before: %j',
    (text) => {
      expect(escapeFormula(text)).toBe(`'${text}`);
    },
  );

  it.each(['', 'plain', '1+1=2', 'a@b', "'quoted", '5 - 3', 'țară = a', '👍 +1', '(-1)'])('leaves %j alone', (text) => {
    expect(escapeFormula(text)).toBe(text);
  });

  it('leaves numbers numbers, negative ones too', () => {
    for (const cell of [-5, 0, 1.5, true, null, new Date(0)] satisfies Cell[]) expect(safeCell(cell)).toBe(cell);
  });

  it('mends halves of characters, which no file can hold', () => {
    expect(safeCell('a\uD83D')).toBe('a\uFFFD');
  });
});

const sheet = (rows: Cell[][]) => ({
  name: 'Posts',
  headers: rows[0]?.map((_, i) => `c${i}`) ?? [],
  widths: [],
  rows,
});

describe('writeCsv', () => {
  it('gives back every text, escaped, for any text and either delimiter', async () => {
    const text = string({ unit: 'binary' }).map((value) => value.toWellFormed());
    const cases: [string, string][] = [];
    assert(
      property(text, text, (a, b) => void cases.push([a, b])),
      { numRuns: 300 },
    );
    for (const delimiter of [',', ';'] as const) {
      const csv = await writeCsv(sheet(cases), delimiter).text();
      const { data } = Papa.parse<string[]>(csv, { delimiter, newline: '\r\n', skipEmptyLines: false });
      expect(data.slice(1, -1)).toStrictEqual(cases.map((row) => row.map(escapeFormula)));
    }
  });

  it('writes numbers bare, unknown ones as nothing, times in UTC', async () => {
    const blob = writeCsv(
      sheet([[-5, 0, null, true, new Date('2026-03-02T08:00:00Z'), 'a;b', 'say "hi"\nthere']]),
      ';',
    );
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect(bytes.slice(0, 3)).toStrictEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    expect(new TextDecoder().decode(bytes)).toBe(
      'c0;c1;c2;c3;c4;c5;c6\r\n-5;0;;true;2026-03-02T08:00:00.000Z;"a;b";"say ""hi""\nthere"\r\n',
    );
  });

  it('writes any number so that it reads back the same', async () => {
    const numbers: number[] = [];
    assert(property(double({ noNaN: true, noDefaultInfinity: true }), (value) => void numbers.push(value)));
    const csv = await writeCsv(sheet(numbers.map((value) => [value])), ',').text();
    const { data } = Papa.parse<string[]>(csv, { newline: '\r\n' });
    const back = data.slice(1, -1).map(([text]) => Number(text));
    expect(back.every((value, index) => value === numbers[index])).toBe(true);
    expect(back).toHaveLength(numbers.length);
  });
});
