import { describe, expect, it } from 'vitest';

import { normaliseAccount } from '@/lib/capture/normalise-account';
import { readAccountSchema } from '@/lib/domain/account';
import type { RawAccount } from '@/lib/domain/reading';
import { emptyRawAccount } from '@/lib/networks/shared/empty';

const read = (value: Partial<RawAccount>, lang: string | null = 'ro') =>
  normaliseAccount({
    network: 'instagram',
    reading: { value: { ...emptyRawAccount(), ...value }, missing: [], rules: {} },
    page: { lang },
  });

describe('normaliseAccount', () => {
  it('reads a header in the page’s language', () => {
    const account = read({
      handle: '@Korzh.Bakery',
      name: ' Korzh\n Bakery ',
      url: 'http://www.instagram.com/korzh.bakery/?hl=ro',
      link: 'https://l.instagram.com/?u=https%3A%2F%2Fkorzh.example%2F&e=1',
      bio: 'Pâine\r\nși atât',
      followers: { raw: '12,4 mii de urmăritori', source: 'text' },
      following: { raw: '312', source: 'text' },
    });
    expect(account).toMatchObject({
      id: 'instagram:korzh.bakery',
      handle: 'Korzh.Bakery',
      name: 'Korzh Bakery',
      url: 'https://www.instagram.com/korzh.bakery/',
      link: 'https://korzh.example/',
      bio: 'Pâine\nși atât',
      followers: 12_400,
      following: 312,
      posts: null,
      exact: { followers: false, following: true, posts: null },
    });
    expect(readAccountSchema.parse(account)).toEqual(account);
  });

  it('gives nothing without a usable handle', () => {
    expect(read({ name: 'Korzh' })).toBeNull();
    expect(read({ handle: '@' })).toBeNull();
    expect(read({ handle: 'two words' })).toBeNull();
  });
});
