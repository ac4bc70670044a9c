import { isRealDay } from '../slot-time';

export const RULE_PARTS = [
  'FREQ',
  'INTERVAL',
  'COUNT',
  'UNTIL',
  'BYMONTH',
  'BYWEEKNO',
  'BYYEARDAY',
  'BYMONTHDAY',
  'BYDAY',
  'BYSETPOS',
  'WKST',
] as const;
type RulePart = (typeof RULE_PARTS)[number];

/** What a rule says, each part as it is written. */
export type RuleParts = ReadonlyMap<RulePart, string>;

/** `too-often`: several times a day, which a plan of days does not know. */
export type RuleFault = 'unreadable' | 'too-often';

const DAY = '(?:MO|TU|WE|TH|FR|SA|SU)';
const list = (one: string): RegExp => new RegExp(`^${one}(?:,${one})*$`, 'u');

/** RFC 5545, 3.3.10, as far as days go. */
const VALUES: Readonly<Record<RulePart, RegExp>> = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/u,
  INTERVAL: /^0*[1-9]\d{0,3}$/u,
  COUNT: /^0*[1-9]\d{0,4}$/u,
  UNTIL: /^\d{8}(?:T\d{6}Z?)?$/u,
  BYMONTH: list('0?(?:[1-9]|1[0-2])'),
  BYWEEKNO: list('[+-]?0?(?:[1-9]|[1-4]\\d|5[0-3])'),
  BYYEARDAY: list('[+-]?0{0,2}(?:[1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-6])'),
  BYMONTHDAY: list('[+-]?0?(?:[1-9]|[12]\\d|3[01])'),
  BYDAY: list(`(?:[+-]?0?(?:[1-9]|[1-4]\\d|5[0-3]))?${DAY}`),
  BYSETPOS: list('[+-]?0{0,2}(?:[1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-6])'),
  WKST: new RegExp(`^${DAY}$`, 'u'),
};

/** Parts of the clock, and frequencies within a day. */
const OF_THE_CLOCK = /^(?:BYHOUR|BYMINUTE|BYSECOND)$/u;
const WITHIN_A_DAY = /^(?:HOURLY|MINUTELY|SECONDLY)$/u;

const isPart = (key: string): key is RulePart => RULE_PARTS.some((part) => part === key);

/** An RRULE of RFC 5545 ("FREQ=WEEKLY;BYDAY=MO,TH", its name before it or not) taken apart, or what is wrong with it. */
export function readRuleParts(rule: string): RuleParts | RuleFault {
  const parts = new Map<RulePart, string>();
  const fields = rule
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/u, '')
    .split(';')
    .filter((field) => field !== '');
  for (const field of fields) {
    const [key = '', value = '', ...rest] = field.split('=');
    if (OF_THE_CLOCK.test(key) || (key === 'FREQ' && WITHIN_A_DAY.test(value))) return 'too-often';
    if (rest.length > 0 || !isPart(key) || parts.has(key) || !VALUES[key].test(value)) return 'unreadable';
    parts.set(key, value);
  }
  return isSound(parts) ? parts : 'unreadable';
}

function isSound(parts: RuleParts): boolean {
  const until = untilOf(parts);
  if (!parts.has('FREQ') || (parts.has('COUNT') && parts.has('UNTIL'))) return false;
  if (until === null) return true;
  const [year = 0, month = 0, day = 0] = until.split('-').map(Number);
  return isRealDay({ year, month, day });
}

/** The last day of a rule ("2026-03-29"); null: it has none. */
export function untilOf(parts: RuleParts): string | null {
  const until = parts.get('UNTIL');
  return until === undefined ? null : `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`;
}

/** The rule written the one way in which rules are stored; its last day without a time, so that no zone moves it. */
export function writeRuleParts(parts: RuleParts): string {
  return RULE_PARTS.flatMap((part) => {
    const value = part === 'UNTIL' ? untilOf(parts)?.replaceAll('-', '') : parts.get(part);
    return value === undefined ? [] : [`${part}=${value}`];
  }).join(';');
}

/** The same rule with an end of another kind: neither a count nor a last day, then `end`. */
export function endingRule(parts: RuleParts, end: { until: string } | { count: number } | null): string {
  const changed = new Map(parts);
  changed.delete('COUNT');
  changed.delete('UNTIL');
  if (end !== null && 'until' in end) changed.set('UNTIL', end.until.replaceAll('-', ''));
  if (end !== null && 'count' in end) changed.set('COUNT', String(end.count));
  return writeRuleParts(changed);
}
