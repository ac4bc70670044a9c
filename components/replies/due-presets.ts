import { formatClock } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';
import type { WorkingCalendar } from '@/lib/schedule/working-time';
import { addDays, instantOf, wallTimeOf } from '@/lib/text/zoned-time';

export interface DuePreset {
  label: string;
  /** ISO 8601 UTC. */
  dueAt: string;
}

const HOUR_MS = 60 * 60 * 1000;

/** The usual answers to "until when?": in an hour, before the team goes home, when it is back tomorrow. */
export function buildDuePresets(now: Date, { hours, timeZone }: WorkingCalendar): DuePreset[] {
  const wall = wallTimeOf(now, timeZone);
  const at = (days: number, hour: number): Date | null =>
    wall === null ? null : instantOf({ ...addDays(wall, days), hour, minute: 0, second: 0 }, timeZone);
  const [today, tomorrow] = [hours.to === 24 ? at(1, 0) : at(0, hours.to), at(1, hours.from)];
  const presets = [{ label: m.replies_due_hour(), dueAt: new Date(now.getTime() + HOUR_MS).toISOString() }];
  if (today !== null && today > now) {
    const dueAt = today.toISOString();
    presets.push({ label: m.replies_due_today({ time: formatClock(dueAt) }), dueAt });
  }
  if (tomorrow !== null) {
    const dueAt = tomorrow.toISOString();
    presets.push({ label: m.replies_due_tomorrow({ time: formatClock(dueAt) }), dueAt });
  }
  return presets;
}
