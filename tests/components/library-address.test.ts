import { describe, expect, it } from 'vitest';

import { buildLibraryParams, buildLibraryQuery, parseLibraryAddress } from '@/components/library/library-address';
import { LIBRARY_SORTS } from '@/lib/db/library/library-query';
import { clientIdSchema } from '@/lib/domain/ids';
import { NETWORK_IDS } from '@/lib/domain/network-id';
import { POST_FORMATS } from '@/lib/domain/vocabulary';

import * as fc from '../property';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const range = fc.record({ from: fc.option(day), to: fc.option(day) });
const word = fc.string({ minLength: 1 });

const address = fc.record({
  text: fc.string(),
  networks: fc.subarray([...NETWORK_IDS]),
  accountId: fc.option(word),
  clientId: fc.option(fc.constantFrom('none' as const, clientIdSchema.parse('0192-a'))),
  formats: fc.subarray([...POST_FORMATS]),
  tags: fc.array(word),
  captured: range,
  published: range,
  changedSince: fc.option(day),
  sponsored: fc.option(fc.boolean()),
  sort: fc.constantFrom(...LIBRARY_SORTS),
  descending: fc.boolean(),
  layout: fc.constantFrom('list' as const, 'grid' as const),
  postId: fc.option(word),
});

describe('the address of the Library', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(address, (value) => {
        const written = buildLibraryParams(value).toString();
        expect(parseLibraryAddress(new URLSearchParams(written))).toEqual(value);
      }),
    );
  });

  it('is empty for the Library as it opens', () => {
    expect(buildLibraryParams(parseLibraryAddress(new URLSearchParams())).toString()).toBe('');
  });

  it.each([
    'network=nowhere',
    'format=hologram',
    'captured=2026-02-31..',
    'captured=yesterday',
    'changed=2026-13-01',
    'sponsored=perhaps',
    'sort=charm',
  ])('takes %s for no filter', (query) => {
    expect(buildLibraryParams(parseLibraryAddress(new URLSearchParams(query))).toString()).toBe('');
  });

  it('includes the whole last day, also when the clock changes in it', () => {
    const { captured } = buildLibraryQuery(parseLibraryAddress(new URLSearchParams('captured=2026-10-25..2026-10-25')));
    expect(captured.from).toBe(new Date(2026, 9, 25).toISOString());
    expect(captured.to).toBe(new Date(2026, 9, 26).toISOString());
  });
});
