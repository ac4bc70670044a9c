import { describe, expect, it } from 'vitest';

import { type Account, accountSchema, UNREAD_ACCOUNT } from '@/lib/domain/account';
import { whereToLook } from '@/lib/plan/where-to-look';

import { makePlanItem } from '../../db/make-plan-item';

const AT = '2026-03-01T08:00:00.000Z';

function makeAccount(changes: Partial<Record<keyof Account, unknown>> = {}): Account {
  return accountSchema.parse({
    ...UNREAD_ACCOUNT,
    id: 'vk:brutaria',
    network: 'vk',
    handle: 'brutaria',
    role: 'own',
    clientId: null,
    firstSeenAt: AT,
    lastSeenAt: AT,
    updatedAt: AT,
    ...changes,
  });
}

const POST = 'https://vk.com/wall-1_2';

describe('DP-9: where to look whether it is live', () => {
  it.each([
    ['the post, whose address is known', { permalink: POST }, [], POST],
    ['the page of the planned account', {}, [makeAccount({ url: 'https://vk.com/club1' })], 'https://vk.com/club1'],
    ['the page its handle leads to', {}, [makeAccount()], 'https://vk.com/brutaria'],
    ['the front page where the account is of another network', {}, [makeAccount({ network: 'ok' })], 'https://vk.com/'],
    ['the front page where no account is planned', {}, [], 'https://vk.com/'],
    ['nowhere for the practice page', { networks: ['practice'] }, [], null],
    ['nowhere where no network is said', { networks: [] }, [], null],
  ])('%s', (_, change, accounts, address) => {
    const item = makePlanItem({ networks: ['vk'], ...change });
    expect(whereToLook(item, null, accounts)).toBe(address);
    expect(whereToLook(item, item.networks[0] ?? null, accounts)).toBe(address);
  });

  it('does not take the post on one network for those on the others', () => {
    const item = makePlanItem({ networks: ['vk', 'ok'], permalink: POST });
    expect(whereToLook(item, null, [])).toBe(POST);
    expect(whereToLook(item, 'ok', [])).toBe('https://ok.ru/');
  });

  it.each(['x', 'pinterest', 'linkedin', 'telegram', 'mastodon'] as const)('is an address of %s', (network) => {
    const address = whereToLook(makePlanItem({ networks: [network] }), network, []);
    expect(address).toMatch(/^https:\/\/[\w.]+\/$/);
  });
});
