import { browser } from '@/lib/browser';
import { z } from '@/lib/zod';

import { DEFAULT_SLA, SLA_KEYS, type SlaSettings } from './sla-rules';

const STORAGE_KEY = 'replies.sla';
const MAX_MINUTES = 30 * 24 * 60;
const HOURS_PER_DAY = 24;
const DAYS_PER_WEEK = 7;

const targetSchema = z.union([z.int().positive().max(MAX_MINUTES), z.literal('same-day')]);
const hoursSchema = z
  .object({
    days: z
      .array(
        z
          .int()
          .min(0)
          .max(DAYS_PER_WEEK - 1),
      )
      .min(1)
      .max(DAYS_PER_WEEK)
      .readonly(),
    from: z
      .int()
      .min(0)
      .max(HOURS_PER_DAY - 1),
    to: z.int().min(1).max(HOURS_PER_DAY),
  })
  .refine(({ from, to }) => from < to);
const zoneSchema = z.string().refine(isTimeZone).nullable();
const targetsSchema = z.partialRecord(z.enum(SLA_KEYS), targetSchema.optional().catch(undefined));
const clientSchema = z.object({
  targets: targetsSchema.catch({}).transform(withoutUndefined),
  hours: hoursSchema.nullable().catch(null),
  timeZone: zoneSchema.catch(null),
});
/** Each part that is damaged falls back by itself, so that one bad number does not lose the rest. */
const settingsSchema = z
  .object({
    targets: targetsSchema.catch({}).transform((targets) => ({ ...DEFAULT_SLA.targets, ...withoutUndefined(targets) })),
    hours: hoursSchema.catch(DEFAULT_SLA.hours),
    timeZone: zoneSchema.catch(null),
    clients: z.record(z.string(), clientSchema).catch({}),
  })
  .catch(DEFAULT_SLA);

/** Whether this browser knows the zone (IANA). */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    // RangeError: no such zone.
    return false;
  }
}

function withoutUndefined<Key extends string, Value>(record: Partial<Record<Key, Value | undefined>>) {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<
    Record<Key, Value>
  >;
}

/** Damaged parts fall back to the presets; rejects only when storage itself fails. */
export async function loadSlaSettings(): Promise<SlaSettings> {
  const stored = await browser.storage.local.get(STORAGE_KEY);
  return settingsSchema.parse(stored[STORAGE_KEY]);
}

export async function saveSlaSettings(settings: SlaSettings): Promise<void> {
  await browser.storage.local.set({ [STORAGE_KEY]: settingsSchema.parse(settings) });
}

/** Calls back with every change made in any context of the extension, until `signal` aborts. */
export function watchSlaSettings(onChange: (settings: SlaSettings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[STORAGE_KEY];
    if (area === 'local' && change !== undefined) onChange(settingsSchema.parse(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
