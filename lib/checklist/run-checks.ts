import type { CheckContext, Finding, Rule } from './check';
import { findCapitals } from './rules/all-caps';
import { findDoubleSpaces } from './rules/double-spaces';
import { findHashtagFaults } from './rules/hashtags';
import { findLinkFaults } from './rules/links';
import { findMixedLetters } from './rules/mixed-letters';
import { findUnclosed } from './rules/unclosed';
import { findWrongWeekdays } from './rules/weekday';

const RULES: readonly Rule[] = [
  findDoubleSpaces,
  findMixedLetters,
  findUnclosed,
  findWrongWeekdays,
  findHashtagFaults,
  findLinkFaults,
  findCapitals,
];

/** All that the rules find, in the order of the text. */
export function runChecks(context: CheckContext): Finding[] {
  return RULES.flatMap((rule) => rule(context)).toSorted((one, other) => one.where.from - other.where.from);
}
