import type { NetworkId } from '@/lib/domain/network-id';
import type { Insertion, Template } from '@/lib/domain/template';

import { db, type JackdawDatabase } from '../database';
import { newestFirst } from '../newest-first';

/** Not used for longer: a template to look through again. */
export const STALE_AFTER_DAYS = 60;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface TemplateUsage {
  /** Ever. */
  count: number;
  /** In the last 30 and 90 times 24 hours. */
  last30: number;
  last90: number;
  /** ISO 8601 UTC; null: never. */
  lastAt: string | null;
  byNetwork: Partial<Record<NetworkId, number>>;
}

/** How often each template was inserted, by its id; those never inserted are left out. */
export async function findUsage(
  now: Date,
  database: JackdawDatabase = db(),
): Promise<ReadonlyMap<string, TemplateUsage>> {
  const [since30, since90] = [daysBefore(now, 30), daysBefore(now, 90)];
  const usage = new Map<string, TemplateUsage>();
  // In a transaction of its own, as in `listTemplates`.
  const read = async (): Promise<Insertion[]> => database.insertions.orderBy('at').toArray();
  for (const { templateId, network, at } of await database.transaction('r', database.insertions, read)) {
    const known = usage.get(templateId) ?? { count: 0, last30: 0, last90: 0, lastAt: null, byNetwork: {} };
    known.count += 1;
    if (at > since30) known.last30 += 1;
    if (at > since90) known.last90 += 1;
    known.lastAt = at;
    known.byNetwork[network] = (known.byNetwork[network] ?? 0) + 1;
    usage.set(templateId, known);
  }
  return usage;
}

/** ISO 8601 UTC, so that times compare as texts. */
function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * DAY_MS).toISOString();
}

/** Whether a template was never inserted, or not for 60 days; one written within that time is not stale yet. */
export function isStale(template: Pick<Template, 'createdAt'>, usage: TemplateUsage | undefined, now: Date): boolean {
  const last = usage?.lastAt ?? template.createdAt;
  return now.getTime() - Date.parse(last) > STALE_AFTER_DAYS * DAY_MS;
}

/** Insertions since then (ISO 8601 UTC), the newest first. */
export async function listInsertionsSince(since: string, database: JackdawDatabase = db()): Promise<Insertion[]> {
  return newestFirst(database.insertions.where('at').aboveOrEqual(since)).toArray();
}
