import { describe, expect, it } from 'vitest';

import { fold, foldTokens } from '@/lib/text/fold';

import * as fc from '../../property';

describe('fold', () => {
  it.each([
    ['Ștefan ŞTEFAN ţară', 'stefan stefan tara'],
    ['Ёлка', 'елка'],
    ['Мой', 'мой'],
    ['Її ґанок', 'іі ганок'],
    ['Straße', 'strasse'],
    ['Łódź, Ørsted', 'lodz, orsted'],
    ['İstanbul ışık', 'istanbul isik'],
    ['ﬁne Ｗｉｄｅ', 'fine wide'],
    ['한국어', '한국어'],
    ['が', 'が'],
    ['हिन्दी', 'हिन्दी'],
    ['مَدْرَسَة', 'مدرسة'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded.normalize('NFC'));
  });

  it('is idempotent and blind to case and normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

describe('foldTokens', () => {
  it('gives each word once, without punctuation', () => {
    expect(foldTokens('Привет, МИР! привет #Мир-2026')).toEqual(['привет', 'мир', '2026']);
  });

  it('gives pairs for scripts without spaces, so that a part is found', () => {
    expect(foldTokens('新商品')).toEqual(['新商', '商品']);
    expect(foldTokens('茶')).toEqual(['茶']);
    expect(foldTokens('新品new')).toEqual(['新品', 'new']);
  });
});
