import { expect, it } from 'vitest';

import { applyEdits } from '@/lib/checklist/apply-edits';
import { mapOffset } from '@/lib/checklist-panel/map-offset';

import { array, assert, integer, property, record, string, tuple } from '../../property';

it('keeps the caret at the letters it stood at', () => {
  const edits = [{ from: 4, to: 6, insert: ' ' }];
  expect([0, 4, 5, 6, 9].map((offset) => mapOffset(offset, edits))).toEqual([0, 4, 5, 5, 8]);
});

it('leaves what stands behind the caret as it was, whatever the edits before and behind', () => {
  const parts = array(
    record({ kept: string({ maxLength: 4 }), cut: string({ maxLength: 3 }), put: string({ maxLength: 3 }) }),
    {
      maxLength: 5,
    },
  );
  assert(
    property(tuple(parts, string({ maxLength: 4 })), integer({ min: 0, max: 5 }), ([found, tail], index) => {
      let text = '';
      const ends: number[] = [];
      const edits = found.map(({ kept, cut, put }) => {
        const from = text.length + kept.length;
        text += kept + cut;
        ends.push(text.length);
        return { from, to: from + cut.length, insert: put };
      });
      const caret = ends[index] ?? text.length;
      const before = edits.filter(({ to }) => to <= caret);
      const after = applyEdits(text + tail, before);
      expect(after.slice(mapOffset(caret, before))).toBe((text + tail).slice(caret));
    }),
  );
});
