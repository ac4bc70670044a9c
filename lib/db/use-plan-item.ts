import { useLiveQuery } from 'dexie-react-hooks';

import type { PlanItem } from '@/lib/domain/plan-item';

import { db } from './database';
import { findSeries } from './repositories/plan-series';

/** An item and the rule by which it recurs; null: happens once. */
export interface ItemWithRule {
  item: PlanItem;
  rule: string | null;
}

/** @param id null: none is asked for */
export function useItemWithRule(id: string | null): ItemWithRule | null | undefined {
  return useLiveQuery(async () => (id === null ? null : readWithRule(id)), [id]);
}

async function readWithRule(id: string): Promise<ItemWithRule | null> {
  const item = await db().planItems.get(id);
  if (item === undefined) return null;
  const series = item.occurrence === null ? null : await findSeries(item.occurrence.seriesId);
  return { item, rule: series?.rule ?? null };
}

/** What items were filed under before, the most used first. */
export interface UsedWords {
  rubrics: string[];
  assignees: string[];
  tags: string[];
}

export function useUsedWords(): UsedWords | undefined {
  return useLiveQuery(async () => listUsedWords(await db().planItems.toArray()), []);
}

function listUsedWords(items: readonly PlanItem[]): UsedWords {
  return {
    rubrics: byUse(items.flatMap(({ rubric }) => rubric ?? [])),
    assignees: byUse(items.flatMap(({ assignee }) => assignee ?? [])),
    tags: byUse(items.flatMap(({ tags }) => tags)),
  };
}

function byUse(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([word]) => word);
}

/** Items that are made after a captured post, the next one first, ideas last. */
export function useItemsOfPost(postId: string): PlanItem[] | undefined {
  return useLiveQuery(async () => {
    const items = await db()
      .planItems.filter(({ references }) => references.some((id) => id === postId))
      .toArray();
    return items.toSorted(byDay);
  }, [postId]);
}

/** What can still take something up, the next one first, ideas last. */
export function useOpenItems(): PlanItem[] | undefined {
  return useLiveQuery(async () => {
    const items = await db().planItems.where('status').noneOf(['published', 'checked', 'missed', 'dropped']).toArray();
    return items.filter(({ kind }) => kind === 'post').toSorted(byDay);
  }, []);
}

function byDay(one: PlanItem, other: PlanItem): number {
  const [day, otherDay] = [one, other].map(({ date, time }) => `${date ?? '9'} ${time ?? '~'}`);
  if (day === otherDay) return one.createdAt < other.createdAt ? 1 : -1;
  return (day ?? '') < (otherDay ?? '') ? -1 : 1;
}
