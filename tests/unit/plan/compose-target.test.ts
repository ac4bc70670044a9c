import { describe, expect, it } from 'vitest';

import type { Account } from '@/lib/domain/account';
import { accountSchema, UNREAD_ACCOUNT } from '@/lib/domain/account';
import { NETWORK_IDS, type NetworkId } from '@/lib/domain/network-id';
import { accountAddressOf, composeAddressOf, permalinkOf } from '@/lib/plan/compose-target';
import { textFor } from '@/lib/plan/compose-text';

import { makePlanItem } from '../../db/make-plan-item';

function makeAccount(network: NetworkId, change: Partial<Account> = {}): Account {
  return accountSchema.parse({
    ...UNREAD_ACCOUNT,
    id: `${network}:aurora_test`,
    network,
    handle: 'aurora_test',
    name: 'Aurora',
    role: 'own',
    clientId: null,
    firstSeenAt: '2026-03-01T08:00:00.000Z',
    lastSeenAt: '2026-03-01T08:00:00.000Z',
    updatedAt: '2026-03-01T08:00:00.000Z',
    ...change,
  });
}

describe('DP-3: where a post is written', () => {
  it.each(NETWORK_IDS.filter((id) => id !== 'practice' && id !== 'web'))('%s has a page for it', (network) => {
    expect(composeAddressOf(network, [])).toMatch(/^https:\/\/[a-z.]+\//);
  });

  it('is the page of the planned account where the network has no composer of its own', () => {
    const channel = makeAccount('telegram', { url: 'https://t.me/aurora_test' });
    expect(composeAddressOf('telegram', [makeAccount('x'), channel])).toBe('https://t.me/aurora_test');
    expect(composeAddressOf('telegram', [makeAccount('telegram')])).toMatch(/aurora_test/);
  });

  it('is nowhere for the practice page', () => {
    expect(composeAddressOf('practice', [])).toBeNull();
  });

  it('takes the variant of the network, else the text for all', () => {
    const item = makePlanItem({ text: 'Sale', texts: { vk: 'Скидки' } });
    expect([textFor(item, 'vk'), textFor(item, 'x')]).toStrictEqual(['Скидки', 'Sale']);
  });
});

describe('DP-6: where to check what a scheduler sends', () => {
  it('is the account, else the front page of the network', () => {
    expect(accountAddressOf('vk', [makeAccount('vk', { url: 'https://vk.com/aurora' })])).toBe('https://vk.com/aurora');
    expect(accountAddressOf('linkedin', [])).toBe('https://linkedin.com/');
  });
});

describe('DP-3: the link of what was published', () => {
  it.each([
    ['https://vk.com/wall-1_23?from=feed', ['vk'], 'https://vk.com/wall-1_23'],
    ['https://x.com/aurora_test/status/20?s=20', ['vk', 'x'], 'https://x.com/aurora_test/status/20'],
    ['https://t.me/aurora_test/15?single', ['telegram'], 'https://t.me/aurora_test/15'],
    [
      'https://www.linkedin.com/feed/update/urn:li:activity:7000000000000000001/?trk=x',
      ['linkedin'],
      'https://www.linkedin.com/feed/update/urn:li:activity:7000000000000000001/',
    ],
    ['https://x.com/aurora_test', ['x'], null],
    ['https://vk.com/wall-1_23', ['x'], null],
    ['https://evil.test/wall-1_23', ['vk'], null],
    ['not an address', ['vk'], null],
    ['chrome://extensions', ['vk'], null],
  ] as const)('%s on %o: %s', (address, networks, link) => {
    expect(permalinkOf(address, networks)).toBe(link);
  });
});
