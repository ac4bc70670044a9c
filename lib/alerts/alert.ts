import type { Client } from '@/lib/domain/client';
import type { PlanItem } from '@/lib/domain/plan-item';
import type { Reply } from '@/lib/domain/reply';
import type { AlertSettings } from '@/lib/settings/alert-settings';

/**
 * What the person can be told of, in the order in which it is said. `overdue`: an item whose time is over; `answer`: a comment that is
 * not answered in time; `soon`: an item whose time comes; `check`: "is it live?" (domain.md DP-9, DP-10).
 */
export const ALERT_KINDS = ['overdue', 'answer', 'soon', 'check'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

export interface Alert {
  kind: AlertKind;
  /** What is told of and at which of its times: the same as long as nothing about that changes. Id of its row in `notices`. */
  key: string;
  /** Of the item or the comment. */
  subjectId: string;
  /** The item's title; the author of the comment. */
  title: string;
  /** Of what comes soon: when, ISO 8601 UTC. */
  startsAt: string | null;
  /** Nothing is said of it now: quiet hours of the person or of its client. */
  isQuiet: boolean;
}

/** Everything that decides what is said. */
export interface AlertSituation {
  /** Those that may concern now or the time until the next look; others do no harm. */
  items: readonly PlanItem[];
  /** Those whose clock runs. */
  replies: readonly Reply[];
  clients: readonly Client[];
  settings: AlertSettings;
  /** IANA: this computer's clock. */
  timeZone: string;
}
