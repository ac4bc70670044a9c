import { describe, expect, it } from 'vitest';

import { isInsertable } from '@/lib/templates/language/is-insertable';
import { listVariables } from '@/lib/templates/language/list-variables';
import { parseTemplate } from '@/lib/templates/language/parse-template';
import { renderTemplate } from '@/lib/templates/language/render-template';
import type { RenderContext, Rendered } from '@/lib/templates/language/rendered';

import { buildContext } from './render-context';

function render(source: string, changes: Partial<RenderContext> = {}, choices: readonly number[] = []): Rendered {
  return renderTemplate(parseTemplate(source), buildContext(changes), (_, order) => choices[order] ?? 0);
}

function codesOf({ problems }: Rendered): string[] {
  return problems.map(({ code }) => code);
}

describe('variables', () => {
  it('take the value, without reading it as a template', () => {
    const values = { name: '{handle} \\{ | $& {if' };
    expect(render('<{name}>', { values })).toMatchObject({ text: '<{handle} \\{ | $& {if>', problems: [] });
  });

  it('say where each value came from and where it stands', () => {
    const values = { first_name: 'Ana', name: ' ' };
    const { resolved, text } = render('Hi {first_name}, {name|dear} {date:month}', { values, language: 'en' });
    expect(text).toBe('Hi Ana, dear November');
    expect(resolved).toEqual([
      { name: 'first_name', value: 'Ana', source: 'value', start: 3, end: 6 },
      { name: 'name', value: 'dear', source: 'fallback', start: 8, end: 12 },
      { name: 'date', value: 'November', source: 'clock', start: 13, end: 21 },
    ]);
  });

  it('choose among several fallbacks', () => {
    const { text, choices } = render('{manager|мы|{команда|отдел}}', {}, [1, 1]);
    expect([text, choices]).toEqual(['отдел', [1, 1]]);
  });

  it('of a client are variables wherever their name is passed, null included', () => {
    expect(render('{phone|напишите нам}', { values: { phone: null } }).text).toBe('напишите нам');
    expect(render('{phone|напишите нам}', { values: {} }).text).toBe('phone');
    const parsed = parseTemplate('{phone|напишите нам}', ['phone']);
    expect(renderTemplate(parsed, buildContext({ values: {} }), () => 1).text).toBe('напишите нам');
  });

  it('written with "_" are never taken for variants', () => {
    const rendered = render('{order_phone|в директ}', { values: {} }, [0]);
    expect([rendered.text, ...codesOf(rendered)]).toEqual(['{order_phone|в директ}', 'unknown-variable']);
  });

  it('turn into words behind a backslash', () => {
    expect(render('{\\name|title}', {}, [0]).text).toBe('name');
    expect(render('{\\name|title}', {}, [1]).text).toBe('title');
  });

  it('take no name from the prototype of an object', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect(codesOf(render(`{${name}}`))).toEqual(['unknown-variable']);
    }
  });

  it('unknown ones name the nearest known', () => {
    const hints = ['{nmae}', '{Name}', '{first_nam|x}', '{frst_name}', '{order_fone}', '{xyzzy}'].map(
      (source) => render(source, { values: { order_phone: null } }).problems[0]?.hint,
    );
    expect(hints).toEqual(['name', 'name', 'first_name', 'first_name', 'order_phone', null]);
  });

  it('without a value block, and only they', () => {
    const rendered = render('{first_name}: {manager}');
    expect(isInsertable(rendered)).toBe(false);
    expect(rendered.problems).toEqual([
      { code: 'no-value', start: 14, end: 23, found: 'manager', hint: null, partial: null, isBlocking: true },
    ]);
    expect(isInsertable(render('{first_name}'))).toBe(true);
  });

  it('link has kinds, other variables have none', () => {
    const values = { link: 'https://example.org', 'link:utm': 'https://example.org?utm_source=vk', name: 'A' };
    expect(render('{link} {link:utm}', { values }).text).toBe('https://example.org https://example.org?utm_source=vk');
    expect(codesOf(render('{link:foo} {name:long} {date:foo}', { values }))).toEqual(Array(3).fill('unknown-format'));
  });

  it('are listed with their fallbacks', () => {
    const parsed = parseTemplate('{if manager}{name|x}{end}{a|b{phone}}{date+1d|y}', ['phone']);
    expect(listVariables(parsed).map(({ name, isKnown, hasFallback }) => [name, isKnown, hasFallback])).toEqual([
      ['manager', true, true],
      ['name', true, true],
      ['phone', true, false],
      ['date', true, true],
    ]);
  });
});

describe('variants', () => {
  it('each have their index', () => {
    const texts = [0, 1, 2].map((index) => render('{a|b|c}', {}, [index]).text);
    expect(texts).toEqual(['a', 'b', 'c']);
  });

  it('may be empty, keep their spaces and hold anything', () => {
    expect(render('x{| y }z', {}, [0]).text).toBe('xz');
    expect(render('x{| y }z', {}, [1]).text).toBe('x y z');
    expect(render('{{if network=vk}в{end}|б}', {}, [0]).text).toBe('в');
    expect(render('a|b').text).toBe('a|b');
    expect(render('{a\\|b|c\\}}', {}, [0]).text).toBe('a|b');
    expect(render('{a\\|b|c\\}}', {}, [1]).text).toBe('c}');
  });

  it('ask only where a choice is to be made, and survive a wrong answer', () => {
    expect(render('{name|a}{x|y}', {}, [1]).choices).toEqual([1]);
    expect(render('{x|y}', {}, [7]).text).toBe('x');
    expect(render('{x|y}', {}, [Number.NaN]).choices).toEqual([0]);
  });

  it('of very many questions have a short key all the same', () => {
    const keys = [0, 1].map(
      (last) => render('{x|y}'.repeat(500), {}, [...Array<number>(499).fill(0), last]).variantKey,
    );
    expect(keys[0]).not.toBe(keys[1]);
    expect(keys[0]!.length).toBeLessThan(200);
  });
});

describe('forms', () => {
  it.each([
    ['formal', 'Вы'],
    ['informal', 'ты'],
    [null, 'Вы'],
  ] as const)('of tone %s', (tone, text) => {
    expect(render('{formal:Вы|ты}', { tone })).toMatchObject({ text, problems: [] });
  });

  it.each([
    ['male', 'рад'],
    ['female', 'рада'],
    [null, 'мы рады'],
  ] as const)('of gender %s', (managerGender, text) => {
    expect(render('{gender:рад|рада|мы рады}', { managerGender })).toMatchObject({ text, problems: [] });
  });

  it('block when nobody said which is right', () => {
    const rendered = render('Я {gender:рад|рада}', { managerGender: null });
    expect([rendered.text, ...codesOf(rendered)]).toEqual(['Я {gender:рад|рада}', 'gender-unknown']);
  });

  it.each(['{formal:Вы}', '{formal:a|b|c}', '{gender:a}', '{gender:a|b|c|d}'])(
    'need the right number: %s',
    (source) => {
      const rendered = render(source);
      expect([rendered.text, ...codesOf(rendered)]).toEqual([source, 'wrong-forms']);
    },
  );

  it('hold variables and variants', () => {
    expect(render('{formal:{Вы|Вас}, {first_name}|ты}', {}, [1]).text).toBe('Вас, Мария');
  });
});

describe('caret stops', () => {
  it('are offsets in order and leave nothing behind', () => {
    const { text, caretStops } = render('{first_name}, {cursor}: {cursor:ваш заказ} 👋🏽{cursor}');
    expect(text).toBe('Мария, : ваш заказ 👋🏽');
    expect(caretStops).toEqual([
      { start: 7, end: 7 },
      { start: 9, end: 18 },
      { start: text.length, end: text.length },
    ]);
  });
});
