import type { RenderContext } from './rendered';
import type { ConditionSubject, ConditionTest, TemplateCondition } from './template-condition';

/**
 * Does the condition hold? What is not known makes a comparison neither true nor false, whichever way it asks; the whole is then
 * false unless another part decides it.
 */
export function holdsCondition(condition: TemplateCondition, context: RenderContext): boolean {
  return condition.some((tests) => tests.every((test) => holdsTest(test, context)));
}

function holdsTest(test: ConditionTest, context: RenderContext): boolean {
  if (test.kind === 'known') return hasValue(test.variable, context) !== test.isNegated;
  const actual = subjectOf(test.subject, context);
  if (actual === null) return false;
  return test.values.some((value) => isSame(test.subject, actual, value)) !== test.isNegated;
}

/** `ro` is any Romanian (`ro-MD`), `ro-MD` only that. */
function isSame(subject: ConditionSubject, actual: string, asked: string): boolean {
  return actual === asked || (subject === 'language' && actual.startsWith(`${asked}-`));
}

function subjectOf(subject: ConditionSubject, context: RenderContext): string | null {
  if (subject === 'language') return context.language?.toLowerCase().replaceAll('_', '-') ?? null;
  if (subject !== 'hours') return context[subject];
  if (context.isWorkingTime === null) return null;
  return context.isWorkingTime ? 'open' : 'closed';
}

function hasValue(variable: string, { values }: RenderContext): boolean {
  if (variable === 'date') return true;
  return Object.hasOwn(values, variable) && (values[variable] ?? '').trim() !== '';
}
