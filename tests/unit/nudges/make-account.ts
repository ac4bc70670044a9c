import { type Account, accountSchema } from '@/lib/domain/account';

/** A competitor last seen on the first of March. */
export function makeAccount(change: Partial<Record<keyof Account, unknown>> = {}): Account {
  return accountSchema.parse({
    id: 'x:rival',
    network: 'x',
    handle: 'rival',
    name: 'Rival',
    url: 'https://x.com/rival',
    avatarUrl: null,
    bio: null,
    link: null,
    verified: null,
    followers: null,
    following: null,
    posts: null,
    exact: { followers: null, following: null, posts: null },
    role: 'competitor',
    clientId: null,
    firstSeenAt: '2026-02-01T10:00:00.000Z',
    lastSeenAt: '2026-03-01T10:00:00.000Z',
    updatedAt: '2026-03-01T10:00:00.000Z',
    ...change,
  });
}
