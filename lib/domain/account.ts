import { z } from '@/lib/zod';

import { httpUrlSchema, isoTimeSchema } from './fields';
import { accountIdSchema, clientIdSchema } from './ids';
import { NETWORK_IDS } from './network-id';

export const ACCOUNT_ROLES = ['own', 'competitor', 'contractor', 'other'] as const;
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

const countSchema = z.number().int().nonnegative().nullable();

/** What one visit says of an account. */
export const readAccountSchema = z.object({
  id: accountIdSchema,
  network: z.enum(NETWORK_IDS),
  handle: z.string(),
  name: z.string().nullable(),
  url: httpUrlSchema.nullable(),
  avatarUrl: httpUrlSchema.nullable(),
  bio: z.string().nullable(),
  link: httpUrlSchema.nullable(),
  verified: z.boolean().nullable(),
  followers: countSchema,
  following: countSchema,
  posts: countSchema,
  exact: z.object({
    followers: z.boolean().nullable(),
    following: z.boolean().nullable(),
    posts: z.boolean().nullable(),
  }),
});
export type ReadAccount = z.infer<typeof readAccountSchema>;

/**
 * An account of which nothing was read but who it is. Spread it behind `id`, `network` and `handle`: a backup writes
 * rows in the order of their fields, and one that came back from a file has the schema's.
 */
export const UNREAD_ACCOUNT = {
  name: null,
  url: null,
  avatarUrl: null,
  bio: null,
  link: null,
  verified: null,
  followers: null,
  following: null,
  posts: null,
  exact: { followers: null, following: null, posts: null },
} as const satisfies Partial<ReadAccount>;

/** A row of `accounts`. */
export const accountSchema = readAccountSchema.extend({
  role: z.enum(ACCOUNT_ROLES),
  clientId: clientIdSchema.nullable(),
  firstSeenAt: isoTimeSchema,
  lastSeenAt: isoTimeSchema,
  updatedAt: isoTimeSchema,
});
export type Account = z.infer<typeof accountSchema>;

/** A row of `accountSnapshots`: one per visit on which a header with numbers was read. */
export const accountSnapshotSchema = z.object({
  id: z.string(),
  accountId: accountIdSchema,
  at: isoTimeSchema,
  followers: countSchema,
  following: countSchema,
  posts: countSchema,
  updatedAt: isoTimeSchema,
});
export type AccountSnapshot = z.infer<typeof accountSnapshotSchema>;
