import { describe, expect, it } from 'vitest';

import { countVariants } from '@/lib/templates/language/count-variants';
import { parseTemplate } from '@/lib/templates/language/parse-template';
import { renderTemplate } from '@/lib/templates/language/render-template';
import type { ChooseVariant, Rendered } from '@/lib/templates/language/rendered';
import { buildOldVariantKey } from '@/lib/templates/language/variant-key';
import { nextVariant, type VariantRequest } from '@/lib/templates/variation/next-variant';
import type { VariantUse } from '@/lib/templates/variation/variant-memory';

import * as fc from '../../../property';
import { buildContext } from '../language/render-context';

const NESTED = '{Hi|Hello|{Good|Nice} {day|evening}}, {thanks|thank you}!';

function choose(source: string, changes: Partial<VariantRequest> = {}, shown: readonly string[] = []) {
  return nextVariant(rendererOf(source), requestOf(changes), shown);
}

function textOf(seed: string): string {
  return choose(NESTED, { seed }).text;
}

function rendererOf(source: string): (choose: ChooseVariant) => Rendered {
  const parsed = parseTemplate(source);
  return (pick) => renderTemplate(parsed, buildContext(), pick);
}

function requestOf(changes: Partial<VariantRequest> = {}): VariantRequest {
  return { seed: 'seed', memory: [], recentCount: 0, ...changes };
}

/** By the words that were used, as a template that says nothing else. */
function makeUse(text: string, ago: number, isHere = true): VariantUse {
  return { variantKey: keyOf(text), isHere, ago };
}

function keyOf(text: string): string {
  return rendererOf(text)(() => 0).variantKey;
}

/** Templates of nested variants only, some of which read the same. */
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

function everyText(source: string): Set<string> {
  const texts = new Set<string>();
  const shown: string[] = [];
  for (let round = 0; round < 200; round += 1) {
    const rendered = choose(source, {}, shown);
    if (shown.includes(rendered.variantKey)) break;
    shown.push(rendered.variantKey);
    texts.add(rendered.text);
  }
  return texts;
}

describe('the next variant', () => {
  it('never repeats words in a discussion while there are unused ones, and covers them all', () => {
    fc.assert(
      fc.property(spintax, fc.string(), (source, seed) => {
        fc.pre(countVariants(parseTemplate(source)) <= 60n);
        const total = everyText(source).size;
        const memory: VariantUse[] = [];
        const texts = new Set<string>();
        for (let index = 0; index < total; index += 1) {
          const rendered = choose(source, { seed, memory });
          expect(texts).not.toContain(rendered.text);
          texts.add(rendered.text);
          memory.push({ variantKey: rendered.variantKey, isHere: true, ago: 100 - index });
        }
        expect(texts.size).toBe(total);
      }),
      { numRuns: 150 },
    );
  });

  it('shows every text the template can make', () => {
    const texts = everyText(NESTED);
    expect(countVariants(parseTemplate(NESTED))).toBe(12n);
    expect(texts.size).toBe(12);
    expect(texts).toContain('Nice evening, thank you!');
  });

  it('takes the same variant for the same seed, and differs between seeds', () => {
    expect(textOf('a')).toBe(textOf('a'));
    expect(new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(textOf)).size).toBeGreaterThan(2);
  });

  it('keeps away from the last insertions elsewhere, not from older ones', () => {
    for (const seed of ['1', '2', '3', '4', '5', '6', '7', '8']) {
      const memory = [makeUse('a', 1, false), makeUse('b', 2, false)];
      expect(choose('{a|b}', { memory, seed, recentCount: 2 }).text).toBe('b');
    }
  });

  it('takes the one longest not used when all were', () => {
    const memory = [makeUse('b', 1), makeUse('a', 2), makeUse('c', 3)];
    expect(choose('{a|b|c}', { memory }).text).toBe('c');
  });

  it('prefers a repeat from elsewhere to one in the same discussion', () => {
    const memory = [makeUse('b', 1, false), makeUse('a', 9)];
    expect(choose('{a|b}', { memory, recentCount: 5 }).text).toBe('b');
  });

  it('has one answer for a template without variants', () => {
    expect(choose('Thanks!').text).toBe('Thanks!');
    expect(choose('Thanks!', { memory: [makeUse('Thanks!', 1)] }).text).toBe('Thanks!');
  });

  it('takes keys kept by older versions for the same choice', () => {
    const memory = ['0', '2'].map((variantKey, ago) => ({ variantKey, isHere: true, ago }));
    for (const seed of ['1', '2', '3', '4']) expect(choose('{a|b|c}', { memory, seed }).text).toBe('b');
  });

  it('looks at no more variants than needed, however many there are', () => {
    let count = 0;
    const render = rendererOf('{a|b|c|d}'.repeat(40));
    nextVariant(
      (pick) => {
        count += 1;
        return render(pick);
      },
      requestOf(),
      [],
    );
    expect(count).toBe(1);
  });

  it('comes to an end where countless variants read the same', () => {
    expect(choose('{a|a}'.repeat(40), { memory: [makeUse('a'.repeat(40), 0)] }).text).toBe('a'.repeat(40));
  });
});

describe('another variant', () => {
  it('goes through every variant before it shows one again, then round from the first', () => {
    const shown: string[] = [];
    for (let index = 0; index < 24; index += 1) shown.push(choose(NESTED, {}, shown).variantKey);
    expect(new Set(shown.slice(0, 12)).size).toBe(12);
    expect(shown.slice(12)).toEqual(shown.slice(0, 12));
  });

  it('shows used ones only after the unused', () => {
    const memory = [makeUse('a', 1)];
    const first = choose('{a|b|c}', { memory });
    const second = choose('{a|b|c}', { memory }, [first.variantKey]);
    const third = choose('{a|b|c}', { memory }, [first.variantKey, second.variantKey]);
    expect(new Set([first.text, second.text])).toEqual(new Set(['b', 'c']));
    expect(third.text).toBe('a');
  });
});

function render(source: string, changes: Parameters<typeof buildContext>[0] = {}, index = 0): Rendered {
  return renderTemplate(parseTemplate(source), buildContext(changes), () => index);
}

describe('what a variant is remembered by', () => {
  it.each([
    ['another body', 'Good day, {name}!', 'Hi, {name}!'],
    ['an edited text', '{Thanks|Hello}', '{Thank you|Hello}'],
    ['another day named', 'Until {date+1d}', 'Until {date+2d}'],
  ])('differs in %s', (_, one, other) => {
    expect(render(one).variantKey).not.toBe(render(other).variantKey);
  });

  it('differs in the form of address, which is written in one body', () => {
    const source = '{formal:Здравствуйте|Привет}!';
    expect(render(source, { tone: 'formal' }).variantKey).not.toBe(render(source, { tone: 'informal' }).variantKey);
  });

  it('follows the words when alternatives move', () => {
    expect(render('{a|b}', {}, 1).variantKey).toBe(render('{new|c|b}', {}, 2).variantKey);
  });

  it('follows the words of what is included', () => {
    const [ann, bob] = ['Ann', 'Bob'].map((name) => render('Hi {>sign}', { partials: () => name }).variantKey);
    expect(ann).not.toBe(bob);
  });

  it('is the same for everybody and whatever is filled in', () => {
    const source = 'Hello, {first_name|friend}! It is {?sum} lei.';
    const [mira, nobody] = [{ values: { first_name: 'Mira' }, fills: { sum: '12' } }, { values: { first_name: null } }];
    expect(render(source, mira).variantKey).toBe(render(source, nobody).variantKey);
  });

  it('tells fallbacks apart that take turns', () => {
    const source = '{first_name|friend|mate}';
    const context = { values: { first_name: null } };
    expect(render(source, context, 0).variantKey).not.toBe(render(source, context, 1).variantKey);
  });

  it('was the choice alone in older versions', () => {
    expect(buildOldVariantKey([0, 2, 1])).toBe('0.2.1');
    expect(buildOldVariantKey([])).toBe('');
    expect(buildOldVariantKey(Array<number>(200).fill(1))).toMatch(/^#[0-9a-f]{16}$/);
  });
});
