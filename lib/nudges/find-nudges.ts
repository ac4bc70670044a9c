import type { Account } from '@/lib/domain/account';
import type { DayLogEntry } from '@/lib/domain/day-log';
import type { Post } from '@/lib/domain/post';
import { dateAt } from '@/lib/plan/slot-time';

export type NudgeEntry = Extract<DayLogEntry, { kind: 'nudge' }>;
type CapturedTimes = Pick<Post, 'firstCapturedAt' | 'lastCapturedAt'>;

export interface NudgeFacts {
  /** Competitors. */
  accounts: readonly Account[];
  /** Posts that may wait for their second numbers; those of other accounts are passed over. */
  posts: readonly Post[];
  entries: readonly NudgeEntry[];
}

/** Why a competitor should be looked at; at least one of both reasons holds. */
export interface Nudge {
  account: Account;
  /** Calendar days since the last visit, where they are as many as were asked for; else null. */
  daysAway: number | null;
  /** Posts that wait for the numbers they have after a day, the one that has waited longest first. */
  posts: Post[];
}

export interface NudgeOptions {
  now: Date;
  /** IANA; on whose clock days are counted. */
  timeZone: string;
  /** After so many days without a visit. */
  days: number;
}

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** Nobody comes back to the minute: what is captured from here on counts as the numbers after a day. */
const DUE_AFTER_MS = 20 * HOUR_MS;
/** Later numbers are no longer those of the first day: nobody is reminded of them. */
const LOST_AFTER_MS = 72 * HOUR_MS;

/** When a post captured now for the last time can still be one that waits. */
export function waitingSince(now: Date): string {
  return new Date(now.getTime() - LOST_AFTER_MS).toISOString();
}

/** Whether a post was captured again about a day after the first time, or later. */
export function hasDayNumbers({ firstCapturedAt, lastCapturedAt }: CapturedTimes): boolean {
  return Date.parse(lastCapturedAt) >= Date.parse(firstCapturedAt) + DUE_AFTER_MS;
}

/** Whether a post was captured about a day ago and not again since (domain.md DP-8). */
export function waitsForNumbers(post: CapturedTimes, now: Date): boolean {
  const age = now.getTime() - Date.parse(post.firstCapturedAt);
  return age >= DUE_AFTER_MS && age < LOST_AFTER_MS && !hasDayNumbers(post);
}

/**
 * Competitors to look at (domain.md DP-8): not visited for so many days, or with posts that wait for their numbers after a day.
 * A visit is any capture from the account's pages or of its posts, and opening it from a nudge. First those whose posts wait, since
 * these numbers cannot be had later; then by days.
 */
export function findNudges({ accounts, posts, entries }: NudgeFacts, options: NudgeOptions): Nudge[] {
  const { now } = options;
  const entryOf = new Map<string, NudgeEntry>(entries.map((entry) => [entry.accountId, entry]));
  const waiting = Map.groupBy(
    posts.filter((post) => waitsForNumbers(post, now)),
    ({ accountId }) => accountId,
  );
  return accounts
    .filter(({ role }) => role === 'competitor')
    .flatMap((account) => {
      const nudge = buildNudge(
        { account, posts: waiting.get(account.id) ?? [], entry: entryOf.get(account.id) },
        options,
      );
      return nudge === null ? [] : [nudge];
    })
    .toSorted(compareNudges);
}

interface AccountFacts {
  account: Account;
  posts: readonly Post[];
  entry: NudgeEntry | undefined;
}

function buildNudge({ account, posts, entry }: AccountFacts, options: NudgeOptions): Nudge | null {
  const { now, days } = options;
  if (now.toISOString() < (entry?.snoozedUntil ?? '')) return null;
  const visited = latest(account.lastSeenAt, entry?.openedAt);
  const away = daysSince(visited, options);
  // A nudge that was dismissed comes back when as many days have passed again.
  const isDue = daysSince(latest(visited, entry?.dismissedAt), options) >= days;
  const shown = posts
    .filter(({ firstCapturedAt }) => !wasDismissed(firstCapturedAt, entry))
    .toSorted((one, other) => one.firstCapturedAt.localeCompare(other.firstCapturedAt));
  return isDue || shown.length > 0 ? { account, daysAway: isDue ? away : null, posts: shown } : null;
}

/** Whether a post waited already when its account's nudge was dismissed. */
function wasDismissed(firstCapturedAt: string, entry: NudgeEntry | undefined): boolean {
  const dismissed = entry?.dismissedAt ?? null;
  return dismissed !== null && Date.parse(firstCapturedAt) + DUE_AFTER_MS <= Date.parse(dismissed);
}

function latest(time: string, other: string | null | undefined): string {
  return other !== null && other !== undefined && other > time ? other : time;
}

/** Midnights between then and now on the person's clock; 0 where the clock stands before then. */
function daysSince(time: string, { now, timeZone }: NudgeOptions): number {
  const [from, to] = [dateAt(new Date(time), timeZone), dateAt(now, timeZone)];
  if (from === null || to === null) return 0;
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS));
}

function compareNudges(one: Nudge, other: Nudge): number {
  const byPosts = Number(other.posts.length > 0) - Number(one.posts.length > 0);
  const byDays = (other.daysAway ?? -1) - (one.daysAway ?? -1);
  return byPosts || byDays || nameOf(one).localeCompare(nameOf(other));
}

function nameOf({ account }: Nudge): string {
  return account.name ?? account.handle;
}
