import { type Account, accountSchema, UNREAD_ACCOUNT } from '@/lib/domain/account';

/** A competitor last seen on the first of March. */
export function makeAccount(change: Partial<Record<keyof Account, unknown>> = {}): Account {
  return accountSchema.parse({
    ...UNREAD_ACCOUNT,
    id: 'x:rival',
    network: 'x',
    handle: 'rival',
    name: 'Rival',
    url: 'https://x.com/rival',
    role: 'competitor',
    clientId: null,
    firstSeenAt: '2026-02-01T10:00:00.000Z',
    lastSeenAt: '2026-03-01T10:00:00.000Z',
    updatedAt: '2026-03-01T10:00:00.000Z',
    ...change,
  });
}
