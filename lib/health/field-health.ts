import type { PageKind } from '@/lib/domain/vocabulary';

import { findTurn } from './find-turn';
import { latestOfEachPost, type Observation } from './observation';
import { findTakeover, type Takeover } from './takeover';

/**
 * `lost`: found before, missing since. `fallback`: another rule answers since. `never-seen`: nothing to compare with, because
 * it was never found on these pages. `fine`: as usual, which may include some posts without it.
 */
export type FieldState = 'lost' | 'fallback' | 'never-seen' | 'fine';

export interface LostRun {
  /** When the first post of the run was captured, ISO 8601 UTC. */
  since: string;
  /** Posts captured since then, and how many of them lacked the field. */
  posts: number;
  missing: number;
}

export interface RuleUse {
  rule: string;
  posts: number;
  /** ISO 8601 UTC. */
  firstAt: string;
  lastAt: string;
}

/** One field on one kind of page of a network. */
export interface FieldHealth {
  field: string;
  place: PageKind;
  state: FieldState;
  /** Posts of the whole time looked at, and how many of them lacked the field. */
  posts: number;
  missing: number;
  lost: LostRun | null;
  takeover: Takeover | null;
  /** Most used first. Empty for fields that are found in one way only. */
  rules: RuleUse[];
}

/** @param observations of one kind of page, oldest first (`oncePerDay`) */
export function judgeField(field: string, observations: readonly Observation[], place: PageKind): FieldHealth {
  const isMissing = ({ missing }: Observation): boolean => missing.includes(field);
  const posts = latestOfEachPost(observations);
  const lost = findLost(observations, isMissing);
  const takeover = findTakeover(field, observations);
  const isFound = observations.some((observation) => !isMissing(observation));
  return {
    field,
    place,
    state: stateOf({ lost, takeover, isFound }),
    posts: posts.length,
    missing: posts.filter(isMissing).length,
    lost,
    takeover,
    rules: countRules(field, posts),
  };
}

function stateOf(found: Pick<FieldHealth, 'lost' | 'takeover'> & { isFound: boolean }): FieldState {
  if (found.lost !== null) return 'lost';
  if (!found.isFound) return 'never-seen';
  // With an update of the extension another rule may simply be the better one.
  return found.takeover !== null && found.takeover.withVersion === null ? 'fallback' : 'fine';
}

function findLost(
  observations: readonly Observation[],
  isMissing: (observation: Observation) => boolean,
): LostRun | null {
  const turn = findTurn(observations.map(isMissing));
  const first = turn === null ? undefined : observations[turn];
  if (turn === null || first === undefined) return null;
  const posts = latestOfEachPost(observations.slice(turn));
  return { since: first.at, posts: posts.length, missing: posts.filter(isMissing).length };
}

function countRules(field: string, posts: readonly Observation[]): RuleUse[] {
  const uses = new Map<string, RuleUse>();
  for (const { at, rules } of posts) {
    const rule = rules[field];
    if (rule === undefined) continue;
    const use = uses.get(rule) ?? { rule, posts: 0, firstAt: at, lastAt: at };
    uses.set(rule, { ...use, posts: use.posts + 1, lastAt: at });
  }
  return [...uses.values()].toSorted((one, other) => other.posts - one.posts);
}
