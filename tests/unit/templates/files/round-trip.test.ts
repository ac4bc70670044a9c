import { expect, it } from 'vitest';

import { writeTemplateJson } from '@/lib/templates/files/jackdaw-file';
import { readTemplateFile } from '@/lib/templates/files/read-template-file';
import { writeTemplateCsv } from '@/lib/templates/files/write-template-csv';

import * as fc from '../../../property';
import { buildContentWith, contentArb } from './template-factory';

const AT = '2026-11-23T10:00:00.000Z';
const contentsArb = fc.array(contentArb, { minLength: 1, maxLength: 6 });

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

it('gives back every template of its own JSON unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(contentsArb, async (contents) => {
      const read = await readTemplateFile('templates.json', await bytesOf(writeTemplateJson(contents, AT)));
      expect(read).toMatchObject({ format: 'jackdaw', failure: null, skipped: [] });
      expect(read.templates.map(({ content }) => content)).toEqual(contents);
    }),
  );
});

it.each([';', ','] as const)(
  'gives back every template of its own table unchanged, divided by "%s"',
  async (delimiter) => {
    await fc.assert(
      fc.asyncProperty(contentsArb, async (contents) => {
        const read = await readTemplateFile('templates.csv', await bytesOf(writeTemplateCsv(contents, delimiter)));
        expect(read).toMatchObject({ format: 'table', failure: null, skipped: [], encoding: 'utf-8' });
        expect(read.templates.map(({ content }) => content)).toEqual(contents);
      }),
    );
  },
);

it('escapes what a spreadsheet could run, and takes the escape away when it is read', async () => {
  const bodies = ['=HYPERLINK("http://a.example")', '-10% today', "'=kept", '+40 700', '@ana thanks', '\tindented'];
  const blob = writeTemplateCsv(
    bodies.map((body) => buildContentWith({ body })),
    ';',
  );
  const cells = (await blob.text()).split('\r\n').slice(1, 7);
  expect(cells.map((row) => row.split(';')[2]?.replace(/^"/, '').slice(0, 2))).toEqual([
    "'=",
    "'-",
    "''",
    "'+",
    "'@",
    "'\t",
  ]);
  const read = await readTemplateFile('t.csv', await bytesOf(blob));
  expect(read.templates.map(({ content }) => content.body)).toEqual(bodies);
});

it('reads the templates of a whole backup', async () => {
  const content = buildContentWith();
  const row = { ...content, id: 't1', createdAt: AT, updatedAt: AT };
  const backup = JSON.stringify({
    format: 'jackdaw',
    version: 3,
    exportedAt: AT,
    tables: { templates: [row], posts: [] },
  });
  const read = await readTemplateFile('jackdaw-backup.json', backup);
  expect(read.templates.map((template) => template.content)).toEqual([content]);
});

it('names a template of its own JSON that breaks the rules, with its text', async () => {
  const broken = { ...buildContentWith(), title: '' };
  const file = JSON.stringify({ format: 'jackdaw-templates', version: 1, templates: [buildContentWith(), broken, 5] });
  const read = await readTemplateFile('t.json', file);
  expect(read.templates).toHaveLength(1);
  expect(read.skipped.map(({ place, reason }) => [place.number, reason])).toEqual([
    [2, 'invalid'],
    [3, 'invalid'],
  ]);
  expect(JSON.parse(read.skipped[0]?.raw ?? '')).toEqual(broken);
});

it('refuses a file of a newer Jackdaw', async () => {
  const file = JSON.stringify({ format: 'jackdaw-templates', version: 2, templates: [] });
  expect((await readTemplateFile('t.json', file)).failure).toBe('newer-version');
});
