import { describe, expect, it } from 'vitest';

import { parseTemplate } from '@/lib/templates/language/parse-template';
import { renderTemplate } from '@/lib/templates/language/render-template';
import type { RenderContext, Rendered } from '@/lib/templates/language/rendered';

import { buildContext } from './render-context';

function render(source: string, changes: Partial<RenderContext> = {}): Rendered {
  return renderTemplate(parseTemplate(source), buildContext(changes), () => 0);
}

function codesOf({ problems }: Rendered): string[] {
  return problems.map(({ code }) => code);
}

describe('fields', () => {
  it('are asked for and block while they are empty', () => {
    const rendered = render('Заказ {?Номер заказа}');
    expect(rendered.text).toBe('Заказ {?Номер заказа}');
    expect(codesOf(rendered)).toEqual(['field-empty']);
    expect(rendered.fields).toEqual([
      { key: 'Номер заказа', label: 'Номер заказа', kind: 'text', options: [], value: null },
    ]);
  });

  it('take what was filled in as text, never as a template', () => {
    const rendered = render('Заказ {?Номер}.', { fills: { Номер: '{name} \\{' } });
    expect(rendered).toMatchObject({ text: 'Заказ {name} \\{.', problems: [] });
    expect(rendered.resolved).toEqual([{ name: 'Номер', value: '{name} \\{', source: 'fill', start: 6, end: 15 }]);
  });

  it('of one name are asked once, whichever place says what they ask', () => {
    const { text, fields } = render('{?Когда}: {?Когда: сегодня/завтра}', { fills: { Когда: 'завтра' } });
    expect(text).toBe('завтра: завтра');
    expect(fields).toEqual([
      { key: 'Когда', label: 'Когда', kind: 'choice', options: ['сегодня', 'завтра'], value: 'завтра' },
    ]);
  });

  it.each([
    ['{?A: b/c}', 'choice', ['b', 'c'], null],
    ['{?A: 1/2 kg|1 kg}', 'choice', ['1/2 kg', '1 kg'], null],
    ['{?A: 1\\/2|b\\|c}', 'choice', ['1/2', 'b|c'], null],
    ['{?A: date}', 'date', [], null],
    ['{?A: text}', 'text', [], null],
    ['{?A: Ana}', 'text', [], 'Ana'],
    ['{?A: 10:30\\/11:30}', 'text', [], '10:30/11:30'],
    ['{? A }', 'text', [], null],
  ])('%s asks for %s', (source, kind, options, value) => {
    expect(render(source).fields).toEqual([{ key: 'A', label: 'A', kind, options, value }]);
  });

  it('may have ":" in their name', () => {
    expect(render('{?A\\: b}').fields[0]?.label).toBe('A: b');
  });

  it('refuse what is none of the choices, and days that do not exist', () => {
    const refused = [
      render('{?A: b/c}', { fills: { A: 'd' } }),
      render('{?A: date}', { fills: { A: '2026-02-30' } }),
      render('{?A: date}', { fills: { A: 'tomorrow' } }),
    ];
    expect(refused.map((rendered) => [...codesOf(rendered), rendered.problems[0]?.hint])).toEqual([
      ['field-invalid', 'b, c'],
      ['field-invalid', 'YYYY-MM-DD'],
      ['field-invalid', 'YYYY-MM-DD'],
    ]);
  });

  it('write days in the language of the text', () => {
    const fills = { Срок: '2026-12-01' };
    expect(render('{?Срок: date}', { fills }).text).toBe('1 декабря');
    expect(render('{?Срок: date short}', { fills, language: 'ro' }).text).toBe('01.12.2026');
    expect(codesOf(render('{?Срок: date foo}', { fills }))).toEqual(['unknown-format']);
  });

  it('that ask two things under one name are a problem', () => {
    expect(codesOf(render('{?A: b/c} {?A: date}', { fills: { A: 'b' } }))).toEqual(['field-conflict']);
  });

  it('in a branch or variant not taken are not asked for', () => {
    expect(render('{if network=x}{?A}{end}{b|{?C}}')).toMatchObject({ text: 'b', fields: [], problems: [] });
  });

  it.each([
    ['{?}', 'empty-braces'],
    ['{? : text}', 'empty-braces'],
    ['{?A', 'unclosed-brace'],
    ['{?A {name}', 'brace-in-tag'],
    ['{cursor:{name}', 'brace-in-tag'],
    ['{>}', 'empty-braces'],
    ['{>a', 'unclosed-brace'],
  ])('%s: %s', (source, code) => {
    expect(codesOf(render(source))[0]).toBe(code);
  });
});

describe('partials', () => {
  it('are filled in from the same context, with their caret stops, fields and partials', () => {
    const rendered = render('{>hello} {> ask }', { partials, fills: { Номер: '7' } });
    expect(rendered).toMatchObject({
      text: 'Привет, Мария! — команда 7',
      problems: [],
      caretStops: [{ start: 24, end: 24 }],
    });
    expect(rendered.fields.map(({ key }) => key)).toEqual(['Номер']);
  });

  it('nobody has stay visible and block', () => {
    const rendered = render('{>none}', { partials });
    expect([rendered.text, ...codesOf(rendered)]).toEqual(['{>none}', 'unknown-partial']);
  });

  it('that hold themselves end with a problem', () => {
    const rendered = render('{>loop}', { partials });
    expect(rendered.text).toBe('ab{>loop}');
    expect(rendered.problems).toMatchObject([
      { code: 'partial-cycle', found: 'loop', partial: 'back', hint: 'loop → back → loop' },
    ]);
  });

  it('too deep within each other end with a problem', () => {
    const rendered = render('{>a}', { partials: (shortcut) => `{>${shortcut}a}` });
    expect(codesOf(rendered)).toEqual(['partial-depth']);
  });

  it('say which of them a problem is in, and where, once', () => {
    const { problems } = render('x{>bad}{>bad}', { partials });
    expect(problems).toMatchObject([{ code: 'unknown-variable', partial: 'bad', start: 5, end: 11, found: 'nope' }]);
  });
});

describe('braces that make no sense', () => {
  it.each([
    ['{}', 'empty-braces', 0, 2],
    ['a{ }', 'empty-braces', 1, 4],
    ['a}b', 'stray-brace', 1, 2],
    ['{good day}', 'single-option', 0, 10],
    ['{{first_name}}', 'single-option', 0, 14],
    ['Hi {first_name', 'unclosed-brace', 3, 14],
    ['{a|{b|c}', 'unclosed-brace', 0, 8],
  ])('%s: %s at %d–%d, the text unchanged', (source, code, start, end) => {
    const rendered = render(source);
    expect(rendered.text).toBe(source);
    expect(rendered.problems).toMatchObject([{ code, start, end, isBlocking: true }]);
  });

  it('doubled as other programs do get the single form as a hint', () => {
    expect(render('{{first_name}}').problems[0]?.hint).toBe('{first_name}');
  });
});

function partials(shortcut: string): string | null {
  const sources: Record<string, string> = {
    hello: 'Привет, {first_name}{>sign}{cursor}',
    sign: '! — {manager|команда}',
    loop: 'a{>back}',
    back: 'b{>loop}',
    bad: '12345{nope}',
    ask: '{?Номер}',
  };
  return sources[shortcut] ?? null;
}
