import { describe, expect, it } from 'vitest';

import { diffWords } from '@/components/templates/diff-words';
import { markText } from '@/components/templates/mark-text';

import { array, assert, constantFrom, nat, property, record } from '../../property';
import { threadTime } from '../../thread-time';

const words = array(constantFrom('one', 'two', ' ', 'три', '!', '\n', '👍🏽'), { maxLength: 40 });
const text = words.map((parts) => parts.join(''));

describe('diffWords', () => {
  it('holds both texts whole', () => {
    assert(
      property(text, text, (before, after) => {
        const pieces = diffWords(before, after);
        const join = (skipped: string): string =>
          pieces
            .filter(({ kind }) => kind !== skipped)
            .map((piece) => piece.text)
            .join('');
        expect(join('added')).toBe(before);
        expect(join('removed')).toBe(after);
      }),
    );
  });

  it('names what changed and nothing else', () => {
    expect(diffWords('Hello old friend', 'Hello new friend')).toEqual([
      { kind: 'same', text: 'Hello ' },
      { kind: 'removed', text: 'old' },
      { kind: 'added', text: 'new' },
      { kind: 'same', text: ' friend' },
    ]);
    expect(diffWords('a b', 'a b')).toEqual([{ kind: 'same', text: 'a b' }]);
  });

  it('answers at once for texts that have nothing in common', () => {
    const [before, after] = ['old ', 'new '].map((word) => word.repeat(2500));
    const start = threadTime();
    expect(diffWords(before ?? '', after ?? '').length).toBeGreaterThan(1);
    expect(threadTime() - start).toBeLessThan(2000);
  });
});

describe('markText', () => {
  const marks = array(record({ start: nat(30), end: nat(40), kind: constantFrom('tag' as const, 'problem' as const) }));

  it('loses nothing, whatever is marked', () => {
    assert(
      property(text, marks, (source, all) => {
        expect(
          markText(source, all)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(source);
      }),
    );
  });

  it('shows the later of two that overlap', () => {
    const pieces = markText('abcdef', [
      { start: 0, end: 6, kind: 'tag' },
      { start: 2, end: 4, kind: 'problem' },
    ]);
    expect(pieces.map(({ text: part, kind }) => [part, kind])).toEqual([
      ['ab', 'tag'],
      ['cd', 'problem'],
      ['ef', 'tag'],
    ]);
  });
});
