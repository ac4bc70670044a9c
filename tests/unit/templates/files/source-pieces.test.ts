import { expect, it } from 'vitest';

import { joinPieces, writeCaret, writeField, writeVariants } from '@/lib/templates/files/source-pieces';
import { parseTemplate } from '@/lib/templates/language/parse-template';
import { renderTemplate } from '@/lib/templates/language/render-template';
import type { Rendered } from '@/lib/templates/language/rendered';

import * as fc from '../../../property';

const signs = fc.constantFrom('\\', '{', '}', '|', '/', ':', '?', 'name', 'if x', ' ', '\n', 'a', 'ю');
const textArb = fc.array(signs, { minLength: 1, maxLength: 10 }).map((parts) => parts.join(''));

function render(source: string, choice = 0): Rendered {
  const context = {
    language: 'en',
    network: null,
    kind: null,
    isWorkingTime: null,
    now: '2026-11-23T10:00:00.000Z',
    timeZone: 'UTC',
    values: {},
    fills: {},
    tone: null,
    managerGender: null,
    partials: (): null => null,
  };
  return renderTemplate(parseTemplate(source), context, () => choice);
}

it('brings any plain text through our language unchanged, whatever stands beside it', () => {
  fc.assert(
    fc.property(textArb, textArb, (before, after) => {
      const rendered = render(joinPieces([{ text: before }, { source: writeCaret() }, { text: after }]));
      expect(rendered.problems).toEqual([]);
      expect(rendered.text).toBe(before + after);
      expect(rendered.caretStops).toEqual([{ start: before.length, end: before.length }]);
    }),
    { numRuns: 1000 },
  );
});

it('writes variants that come out as they were, or says that it can not', () => {
  fc.assert(
    fc.property(fc.uniqueArray(textArb, { minLength: 2, maxLength: 4 }), (options) => {
      const source = writeVariants(options);
      if (source === null) return;
      options.forEach((option, index) => expect(render(source, index).text).toBe(option));
    }),
    { numRuns: 1000 },
  );
});

it('writes fields of any label and any choices', () => {
  const wordArb = textArb.map((text) => `x${text.trim()}x`);
  fc.assert(
    fc.property(wordArb, fc.uniqueArray(wordArb, { minLength: 2, maxLength: 4 }), (label, options) => {
      const { fields } = render(writeField(label, options));
      expect(fields).toMatchObject([{ label, kind: 'choice', options }]);
    }),
    { numRuns: 1000 },
  );
});
