import { findTurn } from './find-turn';
import type { Observation } from './observation';

/** One rule answered as a rule, and since then another one does. */
export interface Takeover {
  from: string;
  to: string;
  /** When the first post of the run was captured, ISO 8601 UTC. */
  since: string;
  /** The version of the extension that came at the same time; null when it stayed the same. */
  withVersion: string | null;
}

/** @param observations of one kind of page, oldest first */
export function findTakeover(field: string, observations: readonly Observation[]): Takeover | null {
  const answered = observations.filter(({ rules }) => rules[field] !== undefined);
  const rules = new Set(answered.map((observation) => observation.rules[field]));
  const found = [...rules].map((from) => findEnd(from ?? '', field, answered)).filter((takeover) => takeover !== null);
  // Of several the newest: it says what is in use now.
  return found.toSorted((one, other) => Date.parse(other.since) - Date.parse(one.since))[0] ?? null;
}

/** Where `from`, the rule of most posts until then, gave way to another one. */
function findEnd(from: string, field: string, answered: readonly Observation[]): Takeover | null {
  const turn = findTurn(answered.map(({ rules }) => rules[field] !== from));
  const first = turn === null ? undefined : answered[turn];
  if (turn === null || first === undefined) return null;
  const before = answered.slice(0, turn);
  if (before.filter(({ rules }) => rules[field] === from).length * 2 <= before.length) return null;
  const to = mostCommon(answered.slice(turn).map(({ rules }) => rules[field] ?? from));
  if (to === null || to === from) return null;
  const isUpdated = before.at(-1)?.version !== first.version;
  return { from, to, since: first.at, withVersion: isUpdated ? first.version : null };
}

function mostCommon(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
