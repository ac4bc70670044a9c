import { expect, it } from 'vitest';

import { foldText } from '@/lib/checklist/reader-fold';

import { assert, property, string } from '../../property';

it('cuts after the signs that people see, an emoji being one', () => {
  const text = `${'👩‍🚀'.repeat(125)}more`;
  expect(foldText(text, 'instagram')).toMatchObject({ start: '👩‍🚀'.repeat(125), rest: 'more' });
  expect(foldText('я'.repeat(125), 'instagram')).toMatchObject({ rest: '' });
});

it('says nothing where nobody knows', () => {
  expect(foldText('x'.repeat(5000), 'vk')).toBeNull();
  expect(foldText('x'.repeat(280), 'x')).toBeNull();
});

it('loses nothing', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const folded = foldText(text, 'tiktok');
      expect(`${folded?.start}${folded?.rest}`).toBe(text);
    }),
  );
});
