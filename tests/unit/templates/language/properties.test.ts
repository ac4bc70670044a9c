import { describe, expect, it } from 'vitest';

import { countVariants } from '@/lib/templates/language/count-variants';
import { escapeText } from '@/lib/templates/language/escape-text';
import { listVariables } from '@/lib/templates/language/list-variables';
import { parseTemplate } from '@/lib/templates/language/parse-template';
import { printTemplate } from '@/lib/templates/language/print-template';
import { renderTemplate } from '@/lib/templates/language/render-template';

import * as fc from '../../../property';
import { threadTime } from '../../../thread-time';
import { buildContext } from './render-context';
import { anySource } from './template-arbitrary';

const RUNS = { numRuns: 2000 };

describe('for every text', () => {
  it('reading never throws and printing gives the text back', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        expect(printTemplate(parseTemplate(source))).toBe(source);
      }),
      RUNS,
    );
  });

  it('problems lie within the source and quote it', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        for (const { start, end, found, partial } of parseTemplate(source).problems) {
          expect(partial).toBeNull();
          expect(start).toBeLessThan(end);
          expect(source.slice(start, end).startsWith(found)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('filling in never throws, whatever the context knows, and spans lie within the text', () => {
    const context = fc.record({
      language: fc.constantFrom(null, 'ro', 'ru-MD', 'xx-invalid-language-tag', ''),
      network: fc.constantFrom(null, 'vk' as const, 'x' as const),
      isWorkingTime: fc.constantFrom(null, true, false),
      now: fc.constantFrom('2026-11-23T09:00:00Z', 'no time', ''),
      timeZone: fc.constantFrom('Europe/Chisinau', 'Moon/Crater', ''),
      values: fc.dictionary(fc.constantFrom('name', 'first_name', 'order_phone', '__proto__'), fc.option(fc.string())),
      fills: fc.dictionary(fc.constantFrom('A', 'Номер', 'Когда'), fc.string()),
      tone: fc.constantFrom(null, 'formal' as const, 'informal' as const),
      managerGender: fc.constantFrom(null, 'female' as const, 'male' as const),
    });
    fc.assert(
      fc.property(anySource, context, anySource, fc.integer(), (source, changes, partial, choice) => {
        const full = buildContext({ ...changes, partials: () => partial });
        const { text, caretStops, resolved } = renderTemplate(parseTemplate(source), full, () => choice);
        for (const { start, end } of [...caretStops, ...resolved]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      RUNS,
    );
  });

  it('without braces it comes out as it is', () => {
    const plain = anySource.map((source) => source.replaceAll(/[{}]/g, ''));
    fc.assert(
      fc.property(plain, (source) => {
        const { text, problems } = renderTemplate(parseTemplate(source), buildContext(), () => 0);
        expect(text).toBe(source);
        expect(problems).toEqual([]);
      }),
      RUNS,
    );
  });

  it('escaped it comes out as it is', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const { text, problems } = renderTemplate(parseTemplate(escapeText(source)), buildContext(), () => 0);
        expect(text).toBe(source);
        expect(problems).toEqual([]);
      }),
      RUNS,
    );
  });

  it('what is unresolved is visible: a text with a problem keeps some of the source', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const parsed = parseTemplate(source);
        const { text, problems } = renderTemplate(parsed, buildContext(), () => 0);
        if (parsed.nodes.some(({ kind }) => kind === 'broken')) {
          expect(problems.length).toBeGreaterThan(0);
          expect(text).not.toBe('');
        }
      }),
      RUNS,
    );
  });

  it('variants can be counted and variables listed', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const parsed = parseTemplate(source);
        expect(countVariants(parsed)).toBeGreaterThanOrEqual(1n);
        for (const { start, end } of listVariables(parsed)) expect(source.slice(start, end)).toMatch(/^[\s\S]*\{/);
      }),
      RUNS,
    );
  });
});

describe('hostile sizes', () => {
  const depth = 10_000;
  it.each([
    ['open braces', '{'.repeat(depth)],
    ['nested braces', '{'.repeat(depth) + '}'.repeat(depth)],
    ['nested variants', '{a|'.repeat(depth) + 'b' + '}'.repeat(depth)],
    ['nested conditions', '{if hours=open}'.repeat(depth) + '{end}'.repeat(depth)],
    ['closing braces', '}'.repeat(depth)],
    ['stray ends', '{end}'.repeat(depth)],
    ['open fields', '{?a'.repeat(depth)],
    ['backslashes', `{${'\\'.repeat(depth)}`],
    ['blanks in a condition', `{if ${' '.repeat(depth)}|`],
    ['blanks before tags', '\n   {'.repeat(depth)],
    ['long condition', `{if network in ${'vk,'.repeat(depth)}}`],
  ])('%s are answered with a problem in no time', (_, source) => {
    const before = threadTime();
    const parsed = parseTemplate(source);
    const { problems } = renderTemplate(parsed, buildContext(), () => 0);
    countVariants(parsed);
    // Measured: at most a few ms (npm run bench templates); a busy machine must not fail the test.
    expect(threadTime() - before).toBeLessThan(500);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(200);
    expect(printTemplate(parsed)).toBe(source);
  });

  it('partials that multiply each other end with a problem', () => {
    const before = threadTime();
    const { text, problems } = renderTemplate(parseTemplate('{>a}'), buildContext({ partials: multiply }), () => 0);
    expect(threadTime() - before).toBeLessThan(500);
    expect(text.length).toBeLessThanOrEqual(100_001);
    expect(problems.map(({ code }) => code)).toContain('too-long');
  });

  it('counts of variants stay bounded', () => {
    expect(countVariants(parseTemplate('{a|b|c|d|e|f|g|h|i|j}'.repeat(500)))).toBe(1_000_000_000_000n);
  });
});

/** Each partial holds twenty of the next. */
function multiply(shortcut: string): string {
  return shortcut.length < 8 ? `{>${shortcut}a}`.repeat(20) : 'x';
}
