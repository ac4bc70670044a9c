import { useLiveQuery } from 'dexie-react-hooks';

import type { PlanItem } from '@/lib/domain/plan-item';

import { db } from './database';

export function usePlanItem(id: string | null): PlanItem | null | undefined {
  return useLiveQuery(async () => (id === null ? null : ((await db().planItems.get(id)) ?? null)), [id]);
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
