import { z } from '@/lib/zod';

import { readCommentSchema } from './comment';
import { httpUrlSchema, isoTimeSchema } from './fields';
import { clientIdSchema, postIdSchema, templateIdSchema } from './ids';
import { REPLY_KINDS, REPLY_STATES } from './vocabulary';

/**
 * Who has to take a comment up (domain.md 4.3): 1 the team, 2 the manager, 3 the director, 4 executives and lawyers (a crisis).
 * The person decides; suggestions are in lib/replies/suggest-tier.ts.
 */
export const ESCALATION_TIERS = [1, 2, 3, 4] as const;
export type EscalationTier = (typeof ESCALATION_TIERS)[number];

/** `page`: from a network's page by one press; `hand`: link and text were pasted. */
const REPLY_SOURCES = ['page', 'hand'] as const;

/** Who answers, as a free name. */
export const assigneeSchema = z.string().trim().min(1).max(80);

/** The first public answer, as far as it is known. */
const responseSchema = z.object({
  /** When it was given: put into the box by the palette, or when the person said so. */
  at: isoTimeSchema,
  /** null where it was not written here: an insertion keeps only a hash of its text. */
  text: z.string().max(20_000).nullable(),
  templateId: templateIdSchema.nullable(),
  /** Row of `insertions` that put it into the box. */
  insertionId: z.string().max(64).nullable(),
});
export type ReplyResponse = z.infer<typeof responseSchema>;

/** What the comment said when it was first put into the queue: comments are edited and deleted later. */
const evidenceSchema = z.object({
  text: z.string(),
  link: httpUrlSchema.nullable(),
  capturedAt: isoTimeSchema,
});

/**
 * A row of `replies`: a comment that wants an answer, and what became of it. Fields with a default are absent in exports written
 * before there were any.
 */
export const replySchema = readCommentSchema.extend({
  state: z.enum(REPLY_STATES),
  /** What it wants; null: the person has not said. */
  kind: z.enum(REPLY_KINDS).nullable().default(null),
  tier: z.literal(ESCALATION_TIERS).default(1),
  assignee: assigneeSchema.nullable().default(null),
  /** The post it stands under, as far as the page told; `id` only where that post is known by its own id. */
  post: z.object({
    id: postIdSchema.nullable(),
    permalink: httpUrlSchema.nullable(),
    authorName: z.string().nullable(),
  }),
  /** Where the person saw it. */
  pageUrl: httpUrlSchema,
  source: z.enum(REPLY_SOURCES).default('page'),
  /** null: put into the queue before evidence was kept. */
  evidence: evidenceSchema.nullable().default(null),
  queuedAt: isoTimeSchema,
  dueAt: isoTimeSchema,
  /** The person set the due time: kind, tier and client no longer change it. */
  isDueByHand: z.boolean().default(false),
  /** Since when it waits for somebody else and the clock stands; null in every other state. */
  waitingSince: isoTimeSchema.nullable().default(null),
  /** Working time the clock has stood so far, the wait that lasts now left out. */
  pausedMs: z.number().nonnegative().default(0),
  /** First answer; it may be given long before the matter is settled. */
  response: responseSchema.nullable().default(null),
  /** When it was settled. */
  answeredAt: isoTimeSchema.nullable(),
  clientId: clientIdSchema.nullable(),
  note: z.string(),
  updatedAt: isoTimeSchema,
});
export type Reply = z.infer<typeof replySchema>;

/** A row of `replyPictures`: a screenshot of the comment, kept because comments get edited and deleted. */
export interface ReplyPicture {
  /** UUID. */
  id: string;
  replyId: string;
  /** At most 1600 pixels and about 300 kB. */
  blob: Blob;
  width: number;
  height: number;
  /** ISO 8601 UTC. */
  addedAt: string;
  updatedAt: string;
}

/** What may change of a comment in the queue; what is left out stays. */
export type ReplyChange = Partial<
  Pick<
    Reply,
    | 'state'
    | 'kind'
    | 'tier'
    | 'assignee'
    | 'dueAt'
    | 'isDueByHand'
    | 'waitingSince'
    | 'pausedMs'
    | 'response'
    | 'answeredAt'
    | 'clientId'
    | 'note'
  >
>;
