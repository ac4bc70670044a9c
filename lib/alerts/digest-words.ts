import { formatNumber } from '@/lib/i18n/format-count';
import { formatClock } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';

import { type Alert, ALERT_KINDS, type AlertKind } from './alert';
import type { BadgeCount } from './badge-count';

type CountWords = (inputs: { count: number; shown: string }) => string;

const COUNTS: Record<AlertKind, CountWords> = {
  overdue: m.alerts_overdue,
  answer: m.alerts_answer,
  soon: m.alerts_soon,
  check: m.alerts_check,
};

const LINES: Record<AlertKind, (inputs: { titles: string }) => string> = {
  overdue: m.alerts_overdue_line,
  answer: m.alerts_answer_line,
  soon: m.alerts_soon_line,
  check: m.alerts_check_line,
};

/** Systems show four lines of about fifty letters. */
const TITLES_PER_LINE = 3;
const TITLE_LENGTH = 60;

/** What a notification says, in the interface language. */
export interface DigestWords {
  title: string;
  message: string;
}

/** How much of each kind, and what; where `hidesTexts`, only how much. */
export function digestWords(alerts: readonly Alert[], hidesTexts: boolean): DigestWords {
  const groups = ALERT_KINDS.map((kind) => ({ kind, of: alerts.filter((alert) => alert.kind === kind) }));
  const told = groups.filter(({ of }) => of.length > 0);
  const title = sentence(told.map(({ kind, of }) => countWords(kind, of.length)));
  if (hidesTexts) return { title, message: m.alerts_hidden() };
  return { title, message: told.map(({ kind, of }) => LINES[kind]({ titles: titlesOf(of) })).join('\n') };
}

/** What the badge counts, in words for the toolbar button; the name alone where it counts nothing. */
export function badgeWords({ items, answers }: BadgeCount): string {
  const app = m.common_app_name();
  const parts = [items > 0 ? countWords('overdue', items) : null, answers > 0 ? countWords('answer', answers) : null];
  const words = parts.filter((part) => part !== null).join(', ');
  return words === '' ? app : `${app}: ${words}`;
}

function countWords(kind: AlertKind, count: number): string {
  return COUNTS[kind]({ count, shown: formatNumber(count) });
}

function titlesOf(alerts: readonly Alert[]): string {
  const titles = alerts.slice(0, TITLES_PER_LINE).map(titleOf).join(', ');
  const more = alerts.length - TITLES_PER_LINE;
  return more > 0 ? m.alerts_more({ titles, count: more, shown: formatNumber(more) }) : titles;
}

function titleOf({ title, startsAt }: Alert): string {
  const short = title.length > TITLE_LENGTH ? `${title.slice(0, TITLE_LENGTH - 1)}…` : title;
  return startsAt === null ? short : `${formatClock(startsAt)} ${short}`;
}

function sentence(parts: readonly string[]): string {
  const text = parts.join(', ');
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
