import { describe, expect, it } from 'vitest';

import { offsetFromEnd } from '@/lib/editors/offset-from-end';

import { assert, property, string } from '../../property';

describe('offsetFromEnd', () => {
  it.each([
    { text: 'Hello Ana, thanks', tail: 'thanks', at: 11 },
    { text: 'Hello Ana, thanks', tail: ' thanks', at: 10 },
    { text: 'one two', tail: 'one\n\ntwo', at: 0, why: 'a field joined the lines' },
    { text: 'one\n\n\ntwo', tail: '\n\ntwo', at: 4, why: 'the site added a blank line' },
    { text: 'one', tail: '', at: 3 },
    { text: 'one\n', tail: 'one', at: 0, why: 'an engine keeps a last line open' },
  ])('finds "$tail" at the end of "$text"', ({ text, tail, at }) => {
    expect(offsetFromEnd(text, tail)).toBe(at);
  });

  it('finds nothing where the end was changed', () => {
    expect(offsetFromEnd('Hello Ana!', 'Ana')).toBeNull();
    expect(offsetFromEnd('na', 'Ana')).toBeNull();
  });

  it('is exact where white space is kept', () => {
    assert(
      property(string(), string(), (head, tail) => {
        expect(offsetFromEnd(head + tail, tail)).toBe(head.length);
      }),
    );
  });
});
