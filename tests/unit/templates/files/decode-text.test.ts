import { expect, it } from 'vitest';

import { decodeText } from '@/lib/templates/files/decode-text';
import { readTemplateFile } from '@/lib/templates/files/read-template-file';

import * as fc from '../../../property';

const RUSSIAN = 'название;текст\nСпасибо;Спасибо, что написали! Мы с вами на связи.\n';
const ROMANIAN = 'titlu;text\nMulțumim;Vă mulțumim, ne bucurăm că sunteți aici. Îl găsiți în magazin.\n';

function encode16(text: string, isLittle: boolean, mark = true): Uint8Array {
  const marked = `${mark ? '\uFEFF' : ''}${text}`;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let index = 0; index < marked.length; index += 1) view.setUint16(index * 2, marked.charCodeAt(index), isLittle);
  return new Uint8Array(view.buffer);
}

/** Bytes of a one-byte encoding, found by reading all of its bytes. */
function encodeAs(text: string, encoding: string): Uint8Array {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (sign) => {
    const byte = all.indexOf(sign);
    if (byte === -1) throw new Error(`${sign} is not in ${encoding}`);
    return byte;
  });
}

it.each([
  ['UTF-8', new TextEncoder().encode(RUSSIAN), 'utf-8'],
  ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${RUSSIAN}`), 'utf-8'],
  ['UTF-16LE with a mark', encode16(RUSSIAN, true), 'utf-16le'],
  ['UTF-16BE with a mark', encode16(RUSSIAN, false), 'utf-16be'],
  ['UTF-16LE without a mark', encode16(RUSSIAN, true, false), 'utf-16le'],
  ['UTF-16BE without a mark', encode16(RUSSIAN, false, false), 'utf-16be'],
  ['Windows-1251', encodeAs(RUSSIAN, 'windows-1251'), 'windows-1251'],
])('reads Russian in %s', async (_, bytes, encoding) => {
  const read = await readTemplateFile('t.csv', bytes);
  expect(read).toMatchObject({ failure: null, encoding });
  expect(read.templates.map(({ content }) => [content.title, content.body])).toEqual([
    ['Спасибо', 'Спасибо, что написали! Мы с вами на связи.'],
  ]);
});

it('reads Romanian in Windows-1250, as Excel writes it, and does not take it for Russian', () => {
  const cedilla = ROMANIAN.replaceAll('ț', 'ţ').replaceAll('ș', 'ş');
  expect(decodeText(encodeAs(cedilla, 'windows-1250'))).toEqual({ ok: true, text: cedilla, encoding: 'windows-1250' });
});

it('does not take a word with several Romanian letters in a row for Russian', () => {
  const text = 'ţâţâne;ţânţar ţâţână';
  expect(decodeText(encodeAs(text, 'windows-1250'))).toMatchObject({ ok: true, encoding: 'windows-1250' });
});

it('does not guess where the letters leave a doubt, but takes the word of a person', async () => {
  const french = encodeAs('titre;text\nMerci;Ça va très bien, à bientôt\n', 'windows-1252');
  expect((await readTemplateFile('t.csv', french)).failure).toBe('unknown-encoding');
  const read = await readTemplateFile('t.csv', french, 'windows-1252');
  expect(read.templates[0]?.content.body).toBe('Ça va très bien, à bientôt');
  expect((await readTemplateFile('t.csv', french, 'no-such-encoding')).failure).toBe('unknown-encoding');
});

it('reads any text in UTF-8 as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const decoded = decodeText(new TextEncoder().encode(`\uFEFFa b c ${text}`));
      expect(decoded).toMatchObject({ ok: true, text: `a b c ${text.toWellFormed()}` });
    }),
  );
});
