import { describe, expect, it } from 'vitest';

import { parseTemplate } from '@/lib/templates/language/parse-template';
import { renderTemplate } from '@/lib/templates/language/render-template';
import type { RenderContext } from '@/lib/templates/language/rendered';

import { buildContext } from './render-context';

function holds(test: string, changes: Partial<RenderContext> = {}): boolean {
  const { text, problems } = renderTemplate(parseTemplate(`{if ${test}}+{else}-{end}`), buildContext(changes), () => 0);
  expect(problems).toEqual([]);
  return text === '+';
}

describe('conditions', () => {
  it.each([
    ['network=vk', true],
    ['network = ok', false],
    ['network!=ok', true],
    ['network in x, vk', true],
    ['network in x,ok', false],
    ['network not in x,ok', true],
    ['kind=question', true],
    ['kind=price or hours=open', true],
    ['kind=price or hours=closed', false],
    ['kind=question and hours=closed', false],
    ['kind=price and network=x or tone=formal', true],
    ['tone=formal and kind=price or network=vk', true],
    ['language=ru', true],
    ['language=RU', true],
    ['language=ru-MD', false],
    ['first_name', true],
    ['not first_name', false],
    ['manager', false],
    ['not manager and date', true],
  ])('%s is %s', (test, expected) => {
    expect(holds(test)).toBe(expected);
  });

  it('take a language with a region for the language', () => {
    expect(holds('language=ro', { language: 'ro-MD' })).toBe(true);
    expect(holds('language=ro', { language: 'ro_MD' })).toBe(true);
    expect(holds('language=ro-MD', { language: 'ro-MD' })).toBe(true);
    expect(holds('language=ro', { language: 'rom' })).toBe(false);
  });

  it.each(['language', 'network', 'kind', 'tone'] as const)(
    'do not hold either way while the %s is unknown',
    (subject) => {
      const value = { language: 'ro', network: 'vk', kind: 'price', tone: 'formal' }[subject];
      expect(holds(`${subject}=${value}`, { [subject]: null })).toBe(false);
      expect(holds(`${subject}!=${value}`, { [subject]: null })).toBe(false);
    },
  );

  it('do not hold either way while working hours are unknown', () => {
    expect(holds('hours=open', { isWorkingTime: null })).toBe(false);
    expect(holds('hours=closed', { isWorkingTime: null })).toBe(false);
    expect(holds('hours=closed', { isWorkingTime: false })).toBe(true);
  });

  it.each([
    ['{if netwrok=vk}a{end}', 'unknown-condition', 'network'],
    ['{if network}a{end}', null, null],
    ['{if kind}a{end}', 'unknown-condition', 'kind'],
    ['{if}a{end}', 'unknown-condition', 'language, network, kind, hours, tone'],
    ['{if network=}a{end}', 'unknown-condition', 'network'],
    ['{if network vk}a{end}', 'unknown-condition', 'network'],
    ['{if network in vk ok}a{end}', 'unknown-condition', 'network'],
    ['{if network=vkk}a{end}', 'unknown-value', 'vk'],
    ['{if hours=opened}a{end}', 'unknown-value', 'open'],
    [
      '{if kind=zzzzzz}a{end}',
      'unknown-value',
      'thanks, praise, question, price, delivery, complaint, negative, troll, fake',
    ],
    ['{if first_nam}a{end}', 'unknown-variable', 'first_name'],
    ['{if network=vk}a', 'unclosed-condition', '{end}'],
    ['a{else}b', 'stray-tag', '{if …}'],
    ['a{end}', 'stray-tag', '{if …}'],
    ['{if network=vk}a{else}b{else}c{end}', 'stray-tag', '{end}'],
    ['{a|{if network=vk}b|c{end}}', 'unclosed-condition', '{end}'],
  ])('%s: %s, hint %s', (source, code, hint) => {
    const values = { network: 'ВКонтакте', first_name: 'А' };
    const { problems } = renderTemplate(parseTemplate(source), buildContext({ values }), () => 0);
    expect([problems[0]?.code ?? null, problems[0]?.hint ?? null]).toEqual([code, hint]);
  });

  it('nest', () => {
    const source = '{if network=vk}{if hours=closed}1{else if kind=question}2{else}3{end}{else}4{end}';
    expect(renderTemplate(parseTemplate(source), buildContext(), () => 0).text).toBe('2');
  });

  it.each([
    ['a\n{if network=vk}\nb\n{else}\nc\n{end}\nd', 'a\nb\nd'],
    ['a\n  {if network=x}  \nb\n  {end}\nd', 'a\nd'],
    ['a\r\n{if network=vk}\r\nb\r\n{end}\r\nd', 'a\r\nb\r\nd'],
    ['{if network=vk}\nb\n{end}', 'b\n'],
    ['a {if network=vk}\nb{end}\nc', 'a \nb\nc'],
    ['a\n\n{if network=vk}b{end}\n\nc', 'a\n\nb\n\nc'],
    ['{x|\n{if network=vk}\ny\n{end}\n}', 'x'],
  ])('tags alone on a line take the line with them: %j', (source, text) => {
    const rendered = renderTemplate(parseTemplate(source), buildContext(), () => 0);
    expect(rendered).toMatchObject({ text, problems: [] });
  });
});
