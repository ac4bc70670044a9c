import type { ClientId } from '@/lib/domain/ids';
import type { NetworkId } from '@/lib/domain/network-id';
import type { PlanItem } from '@/lib/domain/plan-item';
import type { PlanFormat, PlanStatus } from '@/lib/domain/plan-vocabulary';
import { fold } from '@/lib/text/fold';

/** Which items are looked at; an empty list or text leaves all. */
export interface PlanFilter {
  text: string;
  networks: readonly NetworkId[];
  statuses: readonly PlanStatus[];
  formats: readonly PlanFormat[];
  rubrics: readonly string[];
  assignees: readonly string[];
}

export const NO_PLAN_FILTER: PlanFilter = {
  text: '',
  networks: [],
  statuses: [],
  formats: [],
  rubrics: [],
  assignees: [],
};

export function hasPlanFilter({ text, networks, statuses, formats, rubrics, assignees }: PlanFilter): boolean {
  return text.trim() !== '' || [networks, statuses, formats, rubrics, assignees].some(({ length }) => length > 0);
}

/** Items that pass every filter, in the order they came in. `clientId` null: those of all clients, and of none. */
export function filterPlan(items: readonly PlanItem[], filter: PlanFilter, clientId: ClientId | null): PlanItem[] {
  const words = fold(filter.text).split(/\s+/u).filter(Boolean);
  return items.filter((item) => {
    if (clientId !== null && item.clientId !== clientId) return false;
    return passes(item, filter) && (words.length === 0 || hasWords(item, words));
  });
}

function passes(item: PlanItem, { networks, statuses, formats, rubrics, assignees }: PlanFilter): boolean {
  return (
    (networks.length === 0 || item.networks.some((network) => networks.includes(network))) &&
    isAmong(item.status, statuses) &&
    isAmong(item.format, formats) &&
    isAmong(item.rubric, rubrics) &&
    isAmong(item.assignee, assignees)
  );
}

function isAmong<Value>(value: Value | null, chosen: readonly Value[]): boolean {
  return chosen.length === 0 || (value !== null && chosen.includes(value));
}

/** Rows are never changed in place, so what was folded of one holds as long as the row lives. */
const folded = new WeakMap<PlanItem, string>();

function hasWords(item: PlanItem, words: readonly string[]): boolean {
  const text = folded.get(item) ?? foldItem(item);
  folded.set(item, text);
  return words.every((word) => text.includes(word));
}

function foldItem(item: PlanItem): string {
  const { title, text, texts, hook, callToAction, tags, rubric, assignee, notes } = item;
  const marked = [...tags.map((tag) => `#${tag}`), rubric ?? '', assignee === null ? '' : `@${assignee}`];
  return fold([title, text, ...Object.values(texts), hook, callToAction, ...marked, notes].join('\n'));
}
