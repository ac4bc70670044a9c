import type { Alert, AlertKind } from './alert';

/** At most one notification in this time (domain.md DP-10). */
export const DIGEST_INTERVAL_MS = 15 * 60_000;

/** What was told so far, as the table `notices` knows. */
export interface Ledger {
  /** Keys of what was told. */
  told: ReadonlySet<string>;
  /** When the last notification was, ISO 8601 UTC; null: there was none. */
  lastAt: string | null;
}

export interface DigestDecision {
  /** What to tell now, in one notification; empty: nothing. */
  tell: readonly Alert[];
  /** What the ledger has to say of the last notification; null: nothing new. */
  lastAt: string | null;
  /** When something waits for its turn; null: nothing does. */
  nextAt: Date | null;
}

export interface DigestWishes {
  kinds: Readonly<Record<AlertKind, boolean>>;
}

/**
 * Whether it is time for a notification, and of what: everything that was not told before and may be told now, once. A last
 * notification in the future means that the clock was set back: how long ago it was nobody knows, so a whole interval is waited
 * from now. Pure.
 */
export function decideDigest(
  alerts: readonly Alert[],
  ledger: Ledger,
  { kinds, now }: DigestWishes & { now: Date },
): DigestDecision {
  const fresh = alerts.filter(({ key, kind, isQuiet }) => !isQuiet && kinds[kind] && !ledger.told.has(key));
  const last = ledger.lastAt === null ? null : Date.parse(ledger.lastAt);
  const isClockBack = last !== null && last > now.getTime();
  const from = isClockBack ? now.getTime() : last;
  const lastAt = isClockBack ? now.toISOString() : null;
  if (fresh.length === 0) return { tell: [], lastAt, nextAt: null };
  const nextAt = from === null ? null : new Date(from + DIGEST_INTERVAL_MS);
  if (nextAt !== null && nextAt > now) return { tell: [], lastAt, nextAt };
  return { tell: fresh, lastAt: now.toISOString(), nextAt: null };
}
