import { describe, expect, it } from 'vitest';

import { readPersonName } from '@/lib/templates/names/read-person-name';

import * as fc from '../../../property';
import { threadTime } from '../../../thread-time';

const PIECES = [
  'Мария',
  'Popescu',
  'ion',
  'PhD',
  'Dr.',
  ',',
  ' ',
  '-',
  '|',
  '_',
  '87',
  '@',
  '✨',
  '🇲🇩',
  '(',
  ')',
  'SRL',
  "O'",
  'İ',
  'ß',
];
const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')),
);
const anyLanguage = fc.constantFrom(null, 'ro', 'ru-MD', 'uk', 'en', 'hu', 'vi', '', '--');

describe('readPersonName, for every name', () => {
  it('never throws, and gives letters only', () => {
    fc.assert(
      fc.property(anyName, fc.option(anyName), anyLanguage, (name, handle, language) => {
        const { full, first, vocative, polite } = readPersonName({ name, handle }, language);
        for (const part of [first, vocative]) if (part !== null) expect(part).toMatch(/^[\p{L}\p{M}'’ʼ.-]+$/u);
        if (polite !== null) expect(polite.startsWith(first ?? '?')).toBe(true);
        if (first !== null) expect(full).not.toBeNull();
        expect(first === null).toBe(vocative === null);
      }),
      { numRuns: 5000 },
    );
  });

  it('never gives the handle', () => {
    const handle = fc.stringMatching(/^[a-z0-9_.]{3,20}$/);
    fc.assert(
      fc.property(handle, anyLanguage, (handle, language) => {
        for (const name of [handle, `@${handle}`]) expect(readPersonName({ name, handle }, language).first).toBeNull();
      }),
      {
        numRuns: 2000,
        examples: [
          ['ed..', null],
          ['.ana_', 'ro'],
        ],
      },
    );
  });

  it('is not kept busy by a hostile page', () => {
    const before = threadTime();
    for (const piece of ['Ana ', '(', '✨', 'a.', '"', ' - ', 'А́']) {
      for (const times of [20_000, Math.floor(200 / piece.length)]) {
        readPersonName({ name: piece.repeat(times), handle: null }, 'ru');
      }
    }
    expect(threadTime() - before).toBeLessThan(2000);
  });
});
