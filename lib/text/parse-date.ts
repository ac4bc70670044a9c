import type { TimePrecision } from '@/lib/domain/vocabulary';

export interface ShownDate {
  /** ISO 8601 UTC. */
  iso: string;
  precision: TimePrecision;
}

export interface DateContext {
  /** BCP 47 tag of the interface the text stands in; null: every known language is tried, and all that understand it must agree. */
  lang: string | null;
  now: Date;
  /** IANA zone of the clock the page was shown in. */
  timeZone: string;
}

/** Draft: understands nothing yet. */
export function parseShownDate(_raw: string, _context: DateContext): ShownDate | null {
  return null;
}
