// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';

import { TagField } from '@/components/ui/tag-field';

/** A field whose owner saves each change, and hands a list back when the test says so. */
function openField(saved: readonly string[] = []) {
  const asked: string[][] = [];
  const field = (tags: readonly string[]) => (
    <TagField
      label="Words"
      removeLabel={(word) => `Remove ${word}`}
      tags={tags}
      suggestions={[]}
      onChange={(list) => asked.push(list)}
    />
  );
  const { rerender } = render(field(saved));
  return { asked, user: userEvent.setup(), hand: (tags: readonly string[]) => act(() => rerender(field(tags))) };
}

afterEach(cleanup);

describe('a field of words', () => {
  it('loses no word that is typed while the one before is being saved', async () => {
    const { asked, user, hand } = openField();
    await user.type(screen.getByLabelText('Words'), 'cheap,diet{Enter}');
    expect(asked).toEqual([['cheap'], ['cheap', 'diet']]);
    hand(['cheap']);
    await user.type(screen.getByLabelText('Words'), 'miracle{Enter}');
    expect(asked.at(-1)).toEqual(['cheap', 'diet', 'miracle']);
  });

  it('does not forget what is being saved when it is drawn anew', async () => {
    const { asked, user, hand } = openField(['old']);
    await user.type(screen.getByLabelText('Words'), 'cheap,');
    hand(['old']);
    await user.type(screen.getByLabelText('Words'), 'diet,');
    expect(asked.at(-1)).toEqual(['old', 'cheap', 'diet']);
  });

  it('starts from the list that an undo leaves', async () => {
    const { asked, user, hand } = openField();
    await user.type(screen.getByLabelText('Words'), 'cheap,');
    hand(['cheap']);
    hand([]);
    await user.type(screen.getByLabelText('Words'), 'diet,');
    expect(asked.at(-1)).toEqual(['diet']);
  });
});
