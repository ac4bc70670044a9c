import { expect, it } from 'vitest';

import { templateContentSchema } from '@/lib/domain/template';
import { MAX_TEMPLATES } from '@/lib/templates/files/add-entry';
import { MAX_FILE_BYTES } from '@/lib/templates/files/decode-text';
import { planImport } from '@/lib/templates/files/plan-import';
import { readTemplateFile } from '@/lib/templates/files/read-template-file';

import * as fc from '../../../property';

const NAMES = ['t.csv', 't.tsv', 't.json', 't.yml', 'match', 't.txt', ''];
const PIECES = [
  'title;text\n',
  'shortcut,body\r\n',
  '"',
  'a;b\n',
  'x,y\n',
  '{"folders":[{"snippets":[',
  '{"format":"jackdaw-templates","version":1,"templates":[',
  ']}',
  'matches:\n',
  '  - trigger: ":a"\n    replace: "{{b}}"\n',
  '&a [*a]',
  '{{#if x}}',
  '\uFEFF',
  '\0',
  '\n',
  'id,title,shortcut,subject,to,cc,bcc,tags,body\n',
];

const mixedArb = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 15 })
  .map((parts) => parts.join(''));

function expectSound(read: Awaited<ReturnType<typeof readTemplateFile>>): void {
  for (const { content } of read.templates) expect(templateContentSchema.parse(content)).toEqual(content);
  if (read.failure !== null) expect([read.templates.length, read.skipped.length]).toEqual([0, 0]);
  planImport(read, []);
}

it('never rejects, whatever the bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...NAMES), fc.uint8Array({ maxLength: 400 }), async (name, bytes) => {
      expectSound(await readTemplateFile(name, bytes));
    }),
    { numRuns: 500 },
  );
});

it('never rejects, whatever the text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...NAMES), mixedArb, async (name, text) => {
      expectSound(await readTemplateFile(name, text));
    }),
    { numRuns: 1000 },
  );
});

it('puts every row of a table into the templates or the skipped, once', async () => {
  await fc.assert(
    fc.asyncProperty(mixedArb, async (text) => {
      const read = await readTemplateFile('t.csv', text);
      if (read.table === null) return;
      const places = [...read.templates, ...read.skipped].map(({ place }) => place.number).toSorted((a, b) => a - b);
      expect(places).toEqual(read.table.rows.map((_, index) => (read.table?.firstRow ?? 0) + index));
    }),
    { numRuns: 500 },
  );
});

it('keeps every sign of every row that is skipped', async () => {
  const long = 'ю'.repeat(10_001);
  const read = await readTemplateFile('t.csv', `title;text\nA;${long}\nB;\n;;\nC;ok\n`);
  expect(read.templates).toHaveLength(1);
  expect(read.skipped).toEqual([
    { place: { unit: 'row', number: 2 }, reason: 'body-too-long', raw: `A;${long}` },
    { place: { unit: 'row', number: 3 }, reason: 'no-body', raw: 'B;' },
    { place: { unit: 'row', number: 4 }, reason: 'empty', raw: ';;' },
  ]);
});

async function failureOf(name: string, content: Uint8Array | string): Promise<string | null> {
  return (await readTemplateFile(name, content)).failure;
}

it('refuses files that are too large, empty, no text, or damaged, and says which', async () => {
  expect(await failureOf('t.csv', new Uint8Array(MAX_FILE_BYTES + 1).fill(97))).toBe('too-large');
  expect(await failureOf('t.csv', new Uint8Array())).toBe('empty');
  expect(await failureOf('t.csv', '\uFEFF \n')).toBe('empty');
  expect(await failureOf('t.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 73))).toBe('not-text');
  expect(await failureOf('t.json', '{"format": ')).toBe('damaged');
  expect(await failureOf('t.json', '{"a": 1}')).toBe('not-recognised');
  expect(await failureOf('t.yml', 'a: [')).toBe('damaged');
});

it('names what is behind the last template a file may have', async () => {
  const rows = Array.from({ length: MAX_TEMPLATES + 2 }, (_, index) => `t${index};text ${index}`);
  const read = await readTemplateFile('t.csv', `title;text\n${rows.join('\n')}`);
  expect(read.templates).toHaveLength(MAX_TEMPLATES);
  expect(read.skipped.map(({ reason, place }) => [reason, place.number])).toEqual([
    ['too-many', MAX_TEMPLATES + 2],
    ['too-many', MAX_TEMPLATES + 3],
  ]);
  expect(read.skipped[0]?.raw).toBe(rows[MAX_TEMPLATES]);
});
