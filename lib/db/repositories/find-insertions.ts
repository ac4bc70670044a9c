import type { NetworkId } from '@/lib/domain/network-id';
import type { Insertion, Template } from '@/lib/domain/template';

import { db, type JackdawDatabase } from '../database';
import { newestFirst } from '../newest-first';

/** Not used for longer: a template to look through again. */
const STALE_AFTER_DAYS = 60;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface TemplateUsage {
  count: number;
  /** ISO 8601 UTC; null: never. */
  lastAt: string | null;
  byNetwork: Partial<Record<NetworkId, number>>;
}

/** How often each template was inserted, by its id; those never inserted are left out. */
export async function findUsage(database: JackdawDatabase = db()): Promise<ReadonlyMap<string, TemplateUsage>> {
  const usage = new Map<string, TemplateUsage>();
  await database.insertions.orderBy('at').each(({ templateId, network, at }) => {
    const { count, byNetwork } = usage.get(templateId) ?? { count: 0, byNetwork: {} };
    const onNetwork = (byNetwork[network] ?? 0) + 1;
    usage.set(templateId, { count: count + 1, lastAt: at, byNetwork: { ...byNetwork, [network]: onNetwork } });
  });
  return usage;
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
