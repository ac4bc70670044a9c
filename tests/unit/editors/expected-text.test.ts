import { describe, expect, it } from 'vitest';

import { compact, expectText, judgeText } from '@/lib/editors/expected-text';

import { assert, property, string } from '../../property';

const caretIn = (text: string, at = text.length): { start: number; end: number } => ({ start: at, end: at });

describe('judgeText', () => {
  it.each([
    { now: 'Hello Thanks\nWorld', result: 'inserted', why: 'white space is the engine’s own' },
    { now: 'HelloWorld', result: 'nothing', why: 'only white space moved' },
    { now: 'Hello ThanksThanksWorld', result: 'other', why: 'two copies' },
    { now: 'Hello ThaWorld', result: 'other', why: 'half of it' },
    { now: 'Hello ', result: 'other', why: 'text of the person is gone' },
    { now: '@ana Hello Thanks World', result: 'inserted', why: 'the site added something of its own' },
  ])('says $result of "$now": $why', ({ now, result }) => {
    expect(
      judgeText(now, expectText('Hello World', caretIn('Hello ', 6), { text: 'Thanks', comparable: compact })),
    ).toBe(result);
  });

  it('counts a second copy as one more', () => {
    const expected = expectText('Thanks', caretIn('Thanks'), { text: 'Thanks', comparable: compact });
    expect(judgeText('ThanksThanks', expected)).toBe('inserted');
    expect(judgeText('Thanks', expected)).toBe('nothing');
    expect(judgeText('ThanksThanksThanks', expected)).toBe('other');
  });

  it('knows that a selection goes away', () => {
    const expected = expectText('Hello World', { start: 6, end: 11 }, { text: 'Ana', comparable: compact });
    expect(judgeText('Hello Ana', expected)).toBe('inserted');
    expect(judgeText('Hello ', expected)).toBe('other');
  });

  it('takes the exact result for inserted and the old text for nothing, whatever the words', () => {
    const words = string({ unit: 'grapheme', minLength: 1 }).filter((text) => compact(text) !== '');
    assert(
      property(words, words, words, (before, text, after) => {
        const expected = expectText(before + after, caretIn(before), { text: text, comparable: compact });
        expect(judgeText(before + text + after, expected)).toBe('inserted');
        expect(judgeText(before + after, expected)).toBe('nothing');
      }),
    );
  });
});

describe('compact', () => {
  it('keeps joiners inside emoji, and drops what engines put into empty lines', () => {
    expect(compact(' a\u00a0\n\ufeffb\u200b 👩‍🚀')).toBe('ab👩‍🚀');
  });
});
