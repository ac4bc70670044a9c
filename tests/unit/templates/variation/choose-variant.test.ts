import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countVariants } from '@/lib/templates/language/count-variants';
import { parseTemplate } from '@/lib/templates/language/parse-template';
import { renderTemplate } from '@/lib/templates/language/render-template';
import type { ChooseVariant, Rendered } from '@/lib/templates/language/rendered';
import { chooseVariant, nextVariant, type VariantRequest } from '@/lib/templates/variation/choose-variant';
import type { VariantUse } from '@/lib/templates/variation/variant-memory';

import { buildContext } from '../language/render-context';

const NESTED = '{Hi|Hello|{Good|Nice} {day|evening}}, {thanks|thank you}!';

function textOf(seed: string): string {
  return chooseVariant(rendererOf(NESTED), requestOf({ seed })).rendered.text;
}

function rendererOf(source: string): (choose: ChooseVariant) => Rendered {
  const parsed = parseTemplate(source);
  return (choose) => renderTemplate(parsed, buildContext(), choose);
}

function requestOf(changes: Partial<VariantRequest> = {}): VariantRequest {
  return { templateId: 't', threadKey: 'thread', seed: 'seed', memory: [], ...changes };
}

function useOf(variantKey: string, minute: number, changes: Partial<VariantUse> = {}): VariantUse {
  const at = new Date(Date.UTC(2026, 10, 23, 9, minute)).toISOString();
  return { templateId: 't', variantKey, threadKey: 'thread', at, ...changes };
}

/** Templates of nested variants only. */
const spintax = fc.letrec<{ text: string; group: string; node: string }>((tie) => ({
  text: fc.constantFrom('a', 'bc', ' ', 'д'),
  group: fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((parts) => `{${parts.join('|')}}`),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('text'),
    tie('group'),
    fc.tuple(tie('node'), tie('node')).map(([one, two]) => one + two),
  ),
})).node;

describe('chooseVariant', () => {
  it('never repeats in a discussion while an unused variant exists, and covers them all', () => {
    fc.assert(
      fc.property(spintax, fc.string(), (source, seed) => {
        const total = Math.min(Number(countVariants(parseTemplate(source))), 40);
        const render = rendererOf(source);
        const memory: VariantUse[] = [];
        for (let index = 0; index < total; index += 1) {
          const { rendered, isRepeat } = chooseVariant(render, requestOf({ seed, memory, recentCount: 0 }));
          expect(isRepeat).toBe(false);
          memory.push(useOf(rendered.variantKey, index));
        }
        expect(new Set(memory.map(({ variantKey }) => variantKey)).size).toBe(total);
      }),
      { numRuns: 150 },
    );
  });

  it('shows every text the template can make', () => {
    const memory: VariantUse[] = [];
    const texts = Array.from({ length: 12 }, (_, index) => {
      const { rendered } = chooseVariant(rendererOf(NESTED), requestOf({ memory, seed: String(index) }));
      memory.push(useOf(rendered.variantKey, index));
      return rendered.text;
    });
    expect(countVariants(parseTemplate(NESTED))).toBe(12n);
    expect(new Set(texts).size).toBe(12);
    expect(texts).toContain('Nice evening, thank you!');
  });

  it('takes the same variant for the same seed, and differs between seeds', () => {
    expect(textOf('a')).toBe(textOf('a'));
    expect(new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(textOf)).size).toBeGreaterThan(2);
  });

  it('keeps away from the last insertions elsewhere, not from older ones, nor from other templates', () => {
    const render = rendererOf('{a|b}');
    const elsewhere = { threadKey: 'other' };
    const fresh = { templateId: 'u' };
    for (const seed of ['1', '2', '3', '4', '5', '6', '7', '8']) {
      const memory = [useOf('0', 5, elsewhere), useOf('1', 1, elsewhere), useOf('0', 6, fresh)];
      const { rendered, isRepeat } = chooseVariant(render, requestOf({ memory, seed, recentCount: 2 }));
      expect([rendered.text, isRepeat]).toEqual(['b', false]);
    }
  });

  it('takes the one longest not used when all were, and says so', () => {
    const memory = [useOf('2', 1), useOf('0', 2), useOf('1', 3)];
    const { rendered, isRepeat } = chooseVariant(rendererOf('{a|b|c}'), requestOf({ memory }));
    expect([rendered.text, isRepeat]).toEqual(['c', true]);
  });

  it('prefers a repeat from elsewhere to one in the same discussion', () => {
    const memory = [useOf('0', 1), useOf('1', 3, { threadKey: 'other' })];
    expect(chooseVariant(rendererOf('{a|b}'), requestOf({ memory })).rendered.text).toBe('b');
  });

  it('has one answer for a template without variants', () => {
    const render = rendererOf('Thanks!');
    expect(chooseVariant(render, requestOf())).toMatchObject({ rendered: { text: 'Thanks!' }, isRepeat: false });
    expect(chooseVariant(render, requestOf({ memory: [useOf('', 1)] })).isRepeat).toBe(true);
  });

  it('does not treat an unknown discussion as one and the same', () => {
    const memory = [useOf('0', 1, { threadKey: null })];
    const request = requestOf({ threadKey: null, memory, recentCount: 0 });
    expect(chooseVariant(rendererOf('{a|b}'), request).isRepeat).toBe(false);
  });

  it('looks at no more variants than needed, however many there are', () => {
    let count = 0;
    const render = rendererOf('{a|b|c|d}'.repeat(40));
    chooseVariant((choose) => {
      count += 1;
      return render(choose);
    }, requestOf());
    expect(count).toBe(1);
  });
});

describe('nextVariant', () => {
  it('goes through every variant before it shows one again, then round from the first', () => {
    const render = rendererOf(NESTED);
    const shown: string[] = [chooseVariant(render, requestOf()).rendered.variantKey];
    for (let index = 1; index < 24; index += 1) shown.push(nextVariant(render, requestOf(), shown).rendered.variantKey);
    expect(new Set(shown.slice(0, 12)).size).toBe(12);
    expect(shown.slice(12)).toEqual(shown.slice(0, 12));
  });

  it('shows used ones only after the unused', () => {
    const memory = [useOf('0', 1)];
    const render = rendererOf('{a|b|c}');
    const first = chooseVariant(render, requestOf({ memory })).rendered;
    const second = nextVariant(render, requestOf({ memory }), [first.variantKey]).rendered;
    const third = nextVariant(render, requestOf({ memory }), [first.variantKey, second.variantKey]);
    expect(new Set([first.text, second.text])).toEqual(new Set(['b', 'c']));
    expect([third.rendered.text, third.isRepeat]).toEqual(['a', true]);
  });
});
