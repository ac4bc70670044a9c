import type { Alert } from './alert';

/** What a glance at the toolbar takes in; more is "many". */
const MOST = 99;

export interface BadgeCount {
  /** Items whose time is over. */
  items: number;
  /** Comments not answered in time. */
  answers: number;
}

/** What the badge counts: overdue items and late answers, nothing that is only due, none in quiet hours (domain.md DP-10). */
export function badgeCount(alerts: readonly Alert[]): BadgeCount {
  const loud = alerts.filter(({ isQuiet }) => !isQuiet);
  const count = (kind: Alert['kind']): number => loud.filter((alert) => alert.kind === kind).length;
  return { items: count('overdue'), answers: count('answer') };
}

/** "" for none: the badge goes. */
export function badgeText({ items, answers }: BadgeCount): string {
  const sum = items + answers;
  if (sum === 0) return '';
  return sum > MOST ? `${MOST}+` : String(sum);
}
