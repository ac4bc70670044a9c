import type { PlanSeriesId } from '@/lib/domain/ids';
import type { PlanContent, PlanItem, PlanItemChange } from '@/lib/domain/plan-item';
import type { PlanSeries } from '@/lib/domain/plan-series';

import { buildOccurrences } from './build-occurrences';
import { endRuleBefore, restOfRule } from './end-rule';
import { findFirstOccurrence, listOccurrences } from './occurrences';
import { shiftRule } from './shift-rule';

/** To which occurrences a change goes. */
export const OCCURRENCE_SCOPES = ['one', 'following', 'all'] as const;
export type OccurrenceScope = (typeof OCCURRENCE_SCOPES)[number];

/** What the person changed in one occurrence; what is left out stays. */
export type ContentChange = Partial<Omit<PlanContent, 'occurrence'>>;

export interface SeriesRequest {
  series: PlanSeries;
  /** All items of the series. */
  items: readonly PlanItem[];
  /** The one the person has before them. */
  item: PlanItem;
  scope: Exclude<OccurrenceScope, 'one'>;
  change: ContentChange;
  /** A new rule; null: repeat no more; undefined: as before. */
  rule?: string | null | undefined;
  /** For a series that is parted from the old one. */
  newId: PlanSeriesId;
  /** Occurrences are made up to this day. */
  horizon: string;
}

/** What becomes of a series: one undoable operation. */
export interface SeriesChange {
  series: Record<string, PlanSeries | null>;
  changes: ReadonlyMap<string, PlanItemChange>;
  deletions: string[];
  additions: PlanContent[];
}

/** What is out or done keeps what it said. */
const CLOSED: ReadonlySet<PlanItem['status']> = new Set(['published', 'checked', 'missed', 'dropped']);

export const isOpenItem = ({ status }: Pick<PlanItem, 'status'>): boolean => !CLOSED.has(status);

/** Items of a series that a scope means: open ones from the given one on, or all open ones. */
export function itemsInScope({ items, item, scope }: Pick<SeriesRequest, 'items' | 'item' | 'scope'>): PlanItem[] {
  const pivot = item.occurrence?.date ?? '';
  const isMeant = ({ occurrence }: PlanItem): boolean => scope === 'all' || (occurrence?.date ?? '') >= pivot;
  return items.filter((one) => one.id === item.id || (isOpenItem(one) && isMeant(one)));
}

/** Whether nobody has worked on an occurrence: it says what its series says, on its own day. */
export function isUntouched(item: PlanItem, { content }: Pick<PlanSeries, 'content'>): boolean {
  if (item.status !== 'draft' || item.date !== item.occurrence?.date) return false;
  const keys = Object.keys(content) as (keyof PlanContent)[];
  return keys.every(
    (key) => key === 'date' || key === 'occurrence' || JSON.stringify(item[key]) === JSON.stringify(content[key]),
  );
}

/**
 * Changes the occurrences of a scope. The same days and rule: what the person changed goes into each of them, whatever else was
 * written there. Other days: occurrences nobody worked on are made anew; the others keep their text, on their new day where they are
 * one of the rule's, else by themselves. Nothing that somebody wrote is lost.
 */
export function changeSeries(request: SeriesRequest): SeriesChange {
  const { series, item, change, rule } = request;
  if (rule === null) return stopSeries(request);
  const { date = item.date } = change;
  const from = item.occurrence?.date ?? series.content.date;
  const isMoved = date !== null && date !== item.date;
  const shifted = isMoved ? shiftRule(series.rule, from, date) : null;
  const next = rule ?? shifted ?? series.rule;
  return next === series.rule && shifted === null ? rewrite(request) : remake(request, next, isMoved ? date : from);
}

/** The parts of a change that hold for every occurrence: all but the day. */
function commonPart(change: ContentChange): Omit<ContentChange, 'date'> {
  const common = { ...change };
  delete common.date;
  return common;
}

function rewrite(request: SeriesRequest): SeriesChange {
  const { series, item, scope, change, newId } = request;
  const common = commonPart(change);
  const pivot = item.occurrence?.date ?? series.content.date;
  const isSplit = scope === 'following' && pivot > series.content.date;
  const content = { ...series.content, ...common, ...(isSplit && { date: pivot }) };
  const parted = { ...series, id: newId, rule: restOfRule(series, pivot), content };
  const changes = itemsInScope(request).map((one): [string, PlanItemChange] => [
    one.id,
    {
      ...common,
      ...(one.id === item.id && change),
      ...(isSplit && one.occurrence && { occurrence: { seriesId: newId, date: one.occurrence.date } }),
    },
  ]);
  return {
    series: isSplit
      ? { [series.id]: endBefore(series, pivot), [newId]: parted }
      : { [series.id]: { ...series, content } },
    changes: new Map(changes),
    deletions: [],
    additions: [],
  };
}

function endBefore(series: PlanSeries, pivot: string): PlanSeries | null {
  const rule = endRuleBefore(series, pivot);
  return rule === null ? null : { ...series, rule };
}

function stopSeries(request: SeriesRequest): SeriesChange {
  const { series, item, scope, change } = request;
  const pivot = scope === 'all' ? series.content.date : (item.occurrence?.date ?? series.content.date);
  const meant = itemsInScope(request);
  const isGone = (one: PlanItem): boolean => one.id !== item.id && isUntouched(one, series);
  const changes = meant
    .filter((one) => !isGone(one))
    .map((one): [string, PlanItemChange] => [
      one.id,
      { ...commonPart(change), ...(one.id === item.id && change), occurrence: null },
    ]);
  return {
    series: { [series.id]: endBefore(series, pivot) },
    changes: new Map(changes),
    deletions: meant.filter(isGone).map(({ id }) => id),
    additions: [],
  };
}

/** @param start the day on which the given item stands from now on */
function remake(request: SeriesRequest, rule: string, start: string): SeriesChange {
  const { series, item, change, newId, horizon } = request;
  const pivot = item.occurrence?.date ?? series.content.date;
  // Earlier occurrences keep their days: the new rule begins with this one.
  const meant = itemsInScope({ ...request, scope: 'following' });
  const first = findFirstOccurrence(rule, start) ?? start;
  const parted: PlanSeries = {
    ...series,
    id: newId,
    rule: restOfRule(series, pivot, rule),
    content: { ...series.content, ...commonPart(change), date: first },
    except: series.except.filter((date) => date >= first),
    madeUntil: horizon,
  };
  const isGone = (one: PlanItem): boolean => one.id !== item.id && isUntouched(one, series);
  const kept = meant.filter((one) => !isGone(one));
  const days = new Set(listOccurrences(parted.rule, first, { from: first, to: horizon }));
  const changes = placeKept(kept, { item, change, seriesId: newId, first, days });
  const taken = new Set([...changes.values()].flatMap(({ occurrence }) => occurrence?.date ?? []));
  return {
    series: { [series.id]: endBefore(series, pivot), [newId]: parted },
    changes,
    deletions: meant.filter(isGone).map(({ id }) => id),
    additions: buildOccurrences(parted, { from: first, to: horizon }, taken),
  };
}

interface NewPlaces {
  item: PlanItem;
  change: ContentChange;
  seriesId: PlanSeriesId;
  first: string;
  days: ReadonlySet<string>;
}

/** The given item becomes the first of the new rule; others stay part of it where their own day is one of its days. */
function placeKept(kept: readonly PlanItem[], places: NewPlaces): Map<string, PlanItemChange> {
  const { item, change, seriesId, first, days } = places;
  const free = new Set(days);
  free.delete(first);
  const entries = kept.map((one): [string, PlanItemChange] => {
    if (one.id === item.id) return [one.id, { ...change, date: first, occurrence: { seriesId, date: first } }];
    const isDay = one.date !== null && free.delete(one.date);
    return [
      one.id,
      { ...commonPart(change), occurrence: isDay && one.date !== null ? { seriesId, date: one.date } : null },
    ];
  });
  return new Map(entries);
}
