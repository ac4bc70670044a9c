import type { ProblemCode, TemplateProblem } from '@/lib/templates/language/template-problem';

/** Only so for this comment or this person: the template itself may be as it should be. */
const OF_THE_CASE: ReadonlySet<ProblemCode> = new Set(['no-value', 'gender-unknown', 'field-invalid']);

/**
 * What is wrong with a template while it is written. That a field is still empty is no fault of it, and what is missing only for
 * the comment it is tried on is a warning.
 */
export function listWritingProblems(problems: readonly TemplateProblem[]): TemplateProblem[] {
  return problems
    .filter(({ code }) => code !== 'field-empty')
    .map((problem) => ({ ...problem, isBlocking: problem.isBlocking && !OF_THE_CASE.has(problem.code) }));
}
