import { expect, it } from 'vitest';

import { listAskRows } from '@/lib/checklist/ask-rows';

it('asks to open a link only where there is one', () => {
  expect(listAskRows('Ceai cald')).toEqual(['facts', 'rights', 'captions', 'news']);
  expect(listAskRows('Ceai: https://example.md')).toEqual(['facts', 'link', 'rights', 'captions', 'news']);
});
