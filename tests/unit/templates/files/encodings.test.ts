import { describe, expect, it } from 'vitest';

import { findUsualEncoding, previewText, TEXT_ENCODINGS } from '@/lib/templates/files/encodings';
import { readTemplateFile } from '@/lib/templates/files/read-template-file';

/** "title;text\nЦена;Да" as DOS wrote it: bytes no guess is made of. */
const HEADER = Array.from('title;text\n', (sign) => sign.charCodeAt(0));
const IN_866 = Uint8Array.from([...HEADER, 0x96, 0xa5, 0xad, 0xa0, 0x3b, 0x84, 0xa0]);
/** "Günther" in windows-1252: too few letters to tell. */
const IN_1252 = Uint8Array.from([...HEADER, 0x47, 0xfc, 0x6e, 0x3b, 0xa1, 0x48, 0x6f, 0x6c, 0x61, 0x21]);

describe('a file whose encoding cannot be told', () => {
  it('is read in the one the person chooses', async () => {
    expect((await readTemplateFile('t.csv', IN_1252)).failure).toBe('unknown-encoding');
    const read = await readTemplateFile('t.csv', IN_1252, 'windows-1252');
    expect(read.templates.map(({ content }) => [content.title, content.body])).toEqual([['Gün', '¡Hola!']]);
  });

  it('shows its first rows in each', () => {
    expect(previewText(IN_866, 'ibm866')).toEqual(['title;text', 'Цена;Да']);
    expect(previewText(IN_1252, 'windows-1252')).toEqual(['title;text', 'Gün;¡Hola!']);
    expect(previewText(IN_1252, 'utf-8')).toBeNull();
  });
});

describe('the preview', () => {
  it('adds rows further down in which the choice shows', () => {
    const text = [...Array.from({ length: 20 }, (_, index) => `row ${index}`), 'preț', '', 'ăî'].join('\r\n');
    const rows = previewText(new TextEncoder().encode(text), 'utf-8');
    expect(rows).toEqual(['row 0', 'row 1', 'row 2', 'row 3', 'preț', 'ăî']);
  });

  it('takes no letter cut in two for a mistake', () => {
    const bytes = new TextEncoder().encode('я'.repeat(64 * 1024));
    expect(previewText(bytes, 'utf-8')?.[0]).toBe('я'.repeat(160));
    expect(previewText(Uint8Array.from([0x61, ...bytes]), 'utf-8')).not.toBeNull();
  });
});

it.each(TEXT_ENCODINGS)('%s is known to every browser', (encoding) => {
  expect(new TextDecoder(encoding).encoding).toBe(encoding);
});

it.each([
  ['ru', 'windows-1251'],
  ['ro', 'windows-1250'],
  ['en', 'windows-1252'],
])('begins in %s with %s', (language, encoding) => {
  expect(findUsualEncoding(language)).toBe(encoding);
});
