import type { Insertion } from '@/lib/domain/template';
import { localTimeZone } from '@/lib/schedule/local-time-zone';
import { TemplateIndex } from '@/lib/templates/find/template-index';
import { buildUses, countSent, type TemplateUses } from '@/lib/templates/find/template-uses';
import { buildInsertionMemory, type InsertionMemory } from '@/lib/templates/variation/list-variant-uses';
import { MAX_MEMORY_LENGTH } from '@/lib/settings/reply-settings';

import { db, type JackdawDatabase } from './database';
import { LiveValue } from './live-value';
import { startOfLocalDay } from './local-day';
import { listInsertionsSince } from './repositories/find-insertions';

/** What was inserted before no longer moves a template to the front. */
const USES_DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Everything the search of templates needs, at one instant. */
export interface TemplateSnapshot {
  index: TemplateIndex;
  /** Of the last 90 days, by the template's id. */
  uses: ReadonlyMap<string, TemplateUses>;
  /** Which variants went where, of the same days. */
  memory: InsertionMemory;
  /** What went out since midnight of this computer's clock. */
  sentToday: ReturnType<typeof countSent>;
}

interface Insertions extends Pick<TemplateSnapshot, 'uses' | 'memory'> {
  rows: Insertion[];
}

/** All templates and their latest insertions in memory, following every change of any context. */
export class TemplateStore {
  readonly #templates: LiveValue<TemplateIndex>;
  readonly #insertions: LiveValue<Insertions>;

  constructor(database: JackdawDatabase) {
    let latest: TemplateIndex | null = null;
    this.#templates = new LiveValue(async () => {
      latest = new TemplateIndex(await database.templates.toArray(), latest);
      return latest;
    });
    this.#insertions = new LiveValue(async () => {
      const now = new Date();
      const since = new Date(now.getTime() - USES_DAYS * DAY_MS).toISOString();
      const rows = await listInsertionsSince(since, database);
      return { rows, uses: buildUses(rows, now), memory: buildInsertionMemory(rows, MAX_MEMORY_LENGTH) };
    });
  }

  /** Rejects with what the database threw. */
  async read(now = new Date()): Promise<TemplateSnapshot> {
    const [index, { rows, uses, memory }] = await Promise.all([this.#templates.read(), this.#insertions.read()]);
    const start = startOfLocalDay(now, localTimeZone()).toISOString();
    return { index, uses, memory, sentToday: countSent(rows, start) };
  }

  close(): void {
    this.#templates.close();
    this.#insertions.close();
  }
}

let shared: TemplateStore | null = null;

/** The store of this context, made at the first call. */
export function templateStore(): TemplateStore {
  shared ??= new TemplateStore(db());
  return shared;
}
