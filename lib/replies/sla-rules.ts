import type { Client } from '@/lib/domain/client';
import type { EscalationTier, Reply } from '@/lib/domain/reply';
import { REPLY_KINDS, type ReplyKind } from '@/lib/domain/vocabulary';
import { localTimeZone } from '@/lib/schedule/local-time-zone';
import { DEFAULT_WORKING_HOURS, type WorkingCalendar, type WorkingHours } from '@/lib/schedule/working-time';

/** `unsorted`: the person has not said what the comment is; `crisis`: escalated to tier 4, whatever it is. */
export const SLA_KEYS = [...REPLY_KINDS, 'unsorted', 'crisis'] as const;
export type SlaKey = (typeof SLA_KEYS)[number];

/** Minutes of working time, or until the working day ends on which the comment came. */
export type SlaTarget = number | 'same-day';

/** What one client wants otherwise; what is absent is as for everybody. */
export interface ClientSla {
  targets: Partial<Record<SlaKey, SlaTarget>>;
  hours: WorkingHours | null;
  /** IANA. */
  timeZone: string | null;
}

export interface SlaSettings {
  targets: Record<SlaKey, SlaTarget>;
  hours: WorkingHours;
  /** IANA; null: that of this computer. */
  timeZone: string | null;
  /** By client id. */
  clients: Record<string, ClientSla>;
  /** The clients' own hours and zones, by client id: read from their rows, never stored with the rules. */
  calendars?: Record<string, Pick<ClientSla, 'hours' | 'timeZone'>>;
}

/** The rules with what the clients' rows say of their hours and zones. */
export function withCalendars(
  settings: SlaSettings,
  clients: readonly Pick<Client, 'id' | 'workingHours' | 'timeZone'>[],
): SlaSettings {
  const calendars = clients.map(({ id, workingHours, timeZone }) => [id, { hours: workingHours, timeZone }] as const);
  return { ...settings, calendars: Object.fromEntries(calendars) };
}

const QUESTION_MINUTES = 4 * 60;
const COMPLAINT_MINUTES = 60;
const CRISIS_MINUTES = 15;
/** A matter of the director is acknowledged within an hour (domain.md 4.3, tier 3). */
const ACKNOWLEDGE_MINUTES = 60;
const ACKNOWLEDGE_TIER = 3;
const CRISIS_TIER = 4;

/** Presets of domain.md 4.3; an untrue claim spreads, so it is answered as fast as a complaint. */
export const DEFAULT_SLA: SlaSettings = {
  targets: {
    thanks: 'same-day',
    praise: 'same-day',
    question: QUESTION_MINUTES,
    price: QUESTION_MINUTES,
    delivery: QUESTION_MINUTES,
    complaint: COMPLAINT_MINUTES,
    negative: COMPLAINT_MINUTES,
    troll: QUESTION_MINUTES,
    fake: COMPLAINT_MINUTES,
    unsorted: QUESTION_MINUTES,
    crisis: CRISIS_MINUTES,
  },
  hours: DEFAULT_WORKING_HOURS,
  timeZone: null,
  clients: {},
};

/**
 * When the team of a client works: as the rules say for it, else as its own row does (`withCalendars`), else as for everybody. `zone` stands
 * in where none of them names one.
 */
export function calendarOf(
  settings: SlaSettings,
  clientId: Reply['clientId'],
  zone: string = localTimeZone(),
): WorkingCalendar {
  const own = clientId === null ? undefined : settings.clients[clientId];
  const client = clientId === null ? undefined : settings.calendars?.[clientId];
  return {
    hours: own?.hours ?? client?.hours ?? settings.hours,
    timeZone: own?.timeZone ?? client?.timeZone ?? settings.timeZone ?? zone,
  };
}

/** How soon a comment of this kind wants its answer. */
export function targetOf(
  settings: SlaSettings,
  { kind, tier, clientId }: { kind: ReplyKind | null; tier: EscalationTier; clientId: Reply['clientId'] },
): SlaTarget {
  const own = clientId === null ? undefined : settings.clients[clientId]?.targets;
  const read = (key: SlaKey): SlaTarget => own?.[key] ?? settings.targets[key];
  if (tier === CRISIS_TIER) return read('crisis');
  const target = read(kind ?? 'unsorted');
  if (tier !== ACKNOWLEDGE_TIER) return target;
  return target === 'same-day' ? ACKNOWLEDGE_MINUTES : Math.min(target, ACKNOWLEDGE_MINUTES);
}
