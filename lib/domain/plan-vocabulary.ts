import { POST_FORMATS } from './vocabulary';

/** Closed vocabularies of the content plan (domain.md 6.4). Zod-free. */

/** Formats of posts, and what networks make of them. */
export const PLAN_FORMATS = [...POST_FORMATS, 'story', 'thread', 'article'] as const;
export type PlanFormat = (typeof PLAN_FORMATS)[number];

/** `post`: something to be published. `task`: a block of the manager's day (answers, mentions, reading …). */
export const PLAN_KINDS = ['post', 'task'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/**
 * How far an item is. `ready`: to be published by hand, `scheduled`: a scheduler will. `checked`: seen live. `missed`: not live when it
 * was looked for. A task is `draft` until it is `checked` or `dropped`.
 */
export const PLAN_STATUSES = [
  'idea',
  'draft',
  'visual',
  'review',
  'approved',
  'ready',
  'scheduled',
  'published',
  'checked',
  'held',
  'missed',
  'dropped',
] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** Statuses in which an item of an earlier day still concerns the person. */
export const UNFINISHED_STATUSES: readonly PlanStatus[] = PLAN_STATUSES.filter(
  (status) => !['checked', 'missed', 'dropped'].includes(status),
);

/** For how long an item is put off: 15 minutes, an hour, until tomorrow morning. */
export const SNOOZES = ['quarter', 'hour', 'tomorrow'] as const;
export type Snooze = (typeof SNOOZES)[number];

/** To "is it live?"; late is live. */
export const LIVE_ANSWERS = ['yes', 'late', 'no'] as const;
export type LiveAnswer = (typeof LIVE_ANSWERS)[number];

/** The five-second "why" of a post that was taken as an idea: what in it is worth repeating. */
export const IDEA_REASONS = ['hook', 'format', 'offer', 'call-to-action'] as const;
export type IdeaReason = (typeof IDEA_REASONS)[number];

/** Know, want, buy, recommend (domain.md 1, row 24). */
export const FUNNEL_STAGES = ['know', 'want', 'buy', 'recommend'] as const;
export type FunnelStage = (typeof FUNNEL_STAGES)[number];
