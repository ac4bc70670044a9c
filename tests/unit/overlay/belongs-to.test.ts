import { describe, expect, it } from 'vitest';

import { normaliseAccount } from '@/lib/capture/normalise-account';
import type { RawAccount, RawPost } from '@/lib/domain/reading';
import { emptyRawAccount, emptyRawPost, UNKNOWN_AUTHOR } from '@/lib/networks/shared/empty';
import { accountIdOf, belongsTo } from '@/lib/overlay/belongs-to';

const account: RawAccount = { ...emptyRawAccount(), handle: 'Mara_Test', name: 'Mara Test' };
const by = (handle: string | null, name: string | null = null, url: string | null = null) => ({
  ...UNKNOWN_AUTHOR,
  handle,
  name,
  url,
});

describe('a post on an account’s page', () => {
  it.each<[string, Partial<RawPost>]>([
    ['by it', { author: by('Mara_Test') }],
    ['by it, spelt otherwise', { author: by('@mara_test ') }],
    ['reposted by it', { author: by('somebody'), repostedBy: by('mara_test') }],
    ['by its name, where the page links nobody', { author: by(null, 'Mara Test') }],
  ])('is the account’s: %s', (_what, post) => {
    expect(belongsTo({ ...emptyRawPost(), ...post }, account)).toBe(true);
  });

  it.each<[string, Partial<RawPost>]>([
    ['by somebody else', { author: by('somebody') }],
    ['by somebody with the same name', { author: by('mara_test2', 'Mara Test') }],
    ['by somebody with the same name and another address', { author: by(null, 'Mara Test', 'https://x.com/m2') }],
    ['by nobody knows whom', { author: by(null) }],
    ['reposted by somebody else', { author: by('somebody'), repostedBy: by('another') }],
    ['an advertisement, even its own', { author: by('mara_test'), sponsored: true }],
  ])('is not: %s', (_what, post) => {
    expect(belongsTo({ ...emptyRawPost(), ...post }, account)).toBe(false);
  });

  it('is nobody’s where the page does not say whose it is', () => {
    expect(belongsTo({ ...emptyRawPost(), author: by(null) }, emptyRawAccount())).toBe(false);
  });
});

describe('the id of an account', () => {
  it.each([
    'Mara_Test',
    '@mara_test',
    ' mara ',
    'group/53000000000066',
    'mercado@puerto.example',
    'r/goncharnoe',
    'Ёлка',
    'İstanbul',
    '@',
    '',
  ])('is the one the background stores: %s', (handle) => {
    const reading = { value: { ...emptyRawAccount(), handle }, missing: [], rules: {} };
    const stored = normaliseAccount({ network: 'ok', reading, page: { lang: null } })?.id ?? null;
    expect(accountIdOf('ok', { handle })).toBe(stored);
  });
});
