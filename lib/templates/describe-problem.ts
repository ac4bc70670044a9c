import { m } from '@/lib/i18n/messages';

import type { ProblemCode, TemplateProblem } from './language/template-problem';

type Words = (inputs: { found: string }) => string;

const WORDS: Record<ProblemCode, Words> = {
  'unclosed-brace': m.templates_problem_unclosed_brace,
  'stray-brace': m.templates_problem_stray_brace,
  'empty-braces': m.templates_problem_empty_braces,
  'single-option': m.templates_problem_single_option,
  'brace-in-tag': m.templates_problem_brace_in_tag,
  'too-deep': m.templates_problem_too_deep,
  'unclosed-condition': m.templates_problem_unclosed_condition,
  'stray-tag': m.templates_problem_stray_tag,
  'unknown-condition': m.templates_problem_unknown_condition,
  'unknown-value': m.templates_problem_unknown_value,
  'wrong-forms': m.templates_problem_wrong_forms,
  'unknown-variable': m.templates_problem_unknown_variable,
  'unknown-format': m.templates_problem_unknown_format,
  'no-value': m.templates_problem_no_value,
  'gender-unknown': m.templates_problem_gender_unknown,
  'field-empty': m.templates_problem_field_empty,
  'field-invalid': m.templates_problem_field_invalid,
  'field-conflict': m.templates_problem_field_conflict,
  'unknown-partial': m.templates_problem_unknown_partial,
  'partial-cycle': m.templates_problem_partial_cycle,
  'partial-depth': m.templates_problem_partial_depth,
  'too-long': m.templates_problem_too_long,
};

/** What is wrong and what could stand there instead, in the interface's language. */
export function describeProblem({ code, found, hint, partial }: TemplateProblem): string {
  const parts = [WORDS[code]({ found })];
  if (hint !== null) parts.push(m.templates_problem_hint({ hint }));
  if (partial !== null) parts.push(m.templates_problem_in_partial({ shortcut: partial }));
  return parts.join(' ');
}
