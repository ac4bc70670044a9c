import type { CheckContext, Finding } from './check';
import { findDoubleSpaces } from './rules/double-spaces';

const RULES: readonly ((context: CheckContext) => Finding[])[] = [findDoubleSpaces];

/** All that the rules find, in the order of the text. */
export function runChecks(context: CheckContext): Finding[] {
  return RULES.flatMap((rule) => rule(context)).toSorted(
    (one, other) => (one.where?.from ?? -1) - (other.where?.from ?? -1),
  );
}
