import { describe, expect, it } from 'vitest';

import { parseTemplate } from '@/lib/templates/language/parse-template';
import type { Rendered } from '@/lib/templates/language/rendered';
import { renderTemplate } from '@/lib/templates/language/render-template';
import { countRepeats, findNamesIn, hashReply, listRepeated } from '@/lib/templates/variation/count-repeats';
import { hashText } from '@/lib/templates/variation/hash-text';

import { buildContext } from '../language/render-context';

describe('hashReply', () => {
  it.each([
    ['case and spaces', 'Спасибо,  Мария!\n', ['Мария'], 'спасибо, Анна!', ['Анна']],
    ['punctuation', 'Mulțumim!!!', [], 'Mulţumim :)', []],
    ['a name of several words', 'Hello Ann Lee, thanks', ['Ann Lee', 'Ann'], 'Hello Bob, thanks', ['Bob']],
    ['a name said twice', 'Ana, Ana, thanks', ['Ana'], 'thanks', []],
  ])('is the same whatever the %s', (_, one, oneNames, other, otherNames) => {
    expect(hashReply(one, oneNames)).toBe(hashReply(other, otherNames));
  });

  it.each([
    ['other words', 'Спасибо!', 'Пожалуйста!'],
    ['other emoji', '❤️', '👍'],
    ['a number', 'Ответим за 2 часа', 'Ответим за 3 часа'],
    ['words in another order', 'one two', 'two one'],
  ])('differs with %s', (_, one, other) => {
    expect(hashReply(one, [])).not.toBe(hashReply(other, []));
  });

  it('takes names out as whole words only', () => {
    expect(hashReply('Ana, banana', ['Ana'])).toBe(hashReply('banana', []));
  });

  it('finds no two texts the same by chance among many', () => {
    const hashes = new Set(Array.from({ length: 50_000 }, (_, index) => hashText(`text ${String(index)}`)));
    expect(hashes.size).toBe(50_000);
  });
});

function render(source: string, first_name: string | null): Rendered {
  return renderTemplate(parseTemplate(source), buildContext({ values: { first_name } }), () => 0);
}

describe('countRepeats', () => {
  it('counts from the third time on, to whomever it went', () => {
    const { text, resolved } = render('Thanks, {first_name|friend}!', 'Ana');
    const hash = hashReply(text, findNamesIn(resolved));
    const count = (times: number): number =>
      countRepeats(render('thanks {first_name|friend}', 'Bob'), listRepeated(new Map([[hash, times]])));
    expect([2, 3, 7].map(count)).toEqual([0, 3, 7]);
  });

  it('is 0 for other words', () => {
    expect(countRepeats(render('Hello', null), [{ textHash: hashReply('Thanks', []), count: 9 }])).toBe(0);
  });

  it('counts one template to different people as the same text, with and without a name', () => {
    const parsed = parseTemplate('Спасибо, {first_name|друг}! {handle|}');
    const hashes = ['Анна', 'Пётр', null].map((first_name) => {
      const context = buildContext({ values: { first_name, handle: first_name === null ? null : 'some_one' } });
      const { text, resolved } = renderTemplate(parsed, context, () => 0);
      return hashReply(text, findNamesIn(resolved));
    });
    expect(new Set(hashes).size).toBe(1);
  });
});
