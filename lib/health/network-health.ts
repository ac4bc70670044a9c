import type { NetworkId } from '@/lib/domain/network-id';
import { METRIC_NAMES, PAGE_KINDS } from '@/lib/domain/vocabulary';

import { type FieldHealth, type FieldState, judgeField } from './field-health';
import { latestOfEachPost, type Observation, oncePerDay } from './observation';

/** `few`: too few posts to tell anything. */
export type NetworkState = 'lost' | 'fallback' | 'fine' | 'few';

export interface NetworkHealth {
  network: NetworkId;
  state: NetworkState;
  /** Posts captured in the time looked at. */
  posts: number;
  /** ISO 8601 UTC. */
  firstAt: string;
  lastAt: string;
  /** Versions of the extension that read them, oldest first. */
  versions: string[];
  /** What needs attention first. */
  fields: FieldHealth[];
}

/** With fewer posts nothing can be said, not even that all is well. */
const FEWEST_POSTS = 3;

const STATE_ORDER: readonly FieldState[] = ['lost', 'fallback', 'never-seen', 'fine'];

/** What a person would miss most, first; other fields follow in alphabetical order. */
const FIELD_ORDER: readonly string[] = [
  'text',
  'author.name',
  'author.handle',
  'time',
  'media',
  'permalink',
  'nativeId',
  ...METRIC_NAMES.map((name) => `metrics.${name}`),
];

/**
 * How well the adapters read lately, from captures alone. A network without captures is not in the list. The same captures in
 * any order give the same answer.
 * @param dayOf the person's day of an ISO time, in any form that tells days apart
 */
export function judgeNetworks(observations: readonly Observation[], dayOf: (at: string) => string): NetworkHealth[] {
  const byNetwork = Map.groupBy(observations, ({ network }) => network);
  return [...byNetwork].map(([network, own]) => judgeNetwork(network, oncePerDay(own, dayOf)));
}

function judgeNetwork(network: NetworkId, observations: readonly Observation[]): NetworkHealth {
  const fields = [...Map.groupBy(observations, ({ place }) => place)]
    .flatMap(([place, own]) => fieldsOf(own).map((field) => judgeField(field, own, place)))
    .toSorted(byAttention);
  const posts = latestOfEachPost(observations).length;
  return {
    network,
    state: stateOf(fields, posts),
    posts,
    firstAt: observations[0]?.at ?? '',
    lastAt: observations.at(-1)?.at ?? '',
    versions: [...new Set(observations.map(({ version }) => version))],
    fields,
  };
}

function fieldsOf(observations: readonly Observation[]): string[] {
  return [...new Set(observations.flatMap(({ missing, rules }) => [...missing, ...Object.keys(rules)]))];
}

function stateOf(fields: readonly FieldHealth[], posts: number): NetworkState {
  const worst = fields[0]?.state ?? 'fine';
  if (worst === 'lost' || worst === 'fallback') return worst;
  return posts < FEWEST_POSTS ? 'few' : 'fine';
}

function byAttention(one: FieldHealth, other: FieldHealth): number {
  return (
    STATE_ORDER.indexOf(one.state) - STATE_ORDER.indexOf(other.state) ||
    rankOf(one.field) - rankOf(other.field) ||
    one.field.localeCompare(other.field, 'en') ||
    PAGE_KINDS.indexOf(one.place) - PAGE_KINDS.indexOf(other.place)
  );
}

function rankOf(field: string): number {
  const rank = FIELD_ORDER.indexOf(field);
  return rank === -1 ? FIELD_ORDER.length : rank;
}
