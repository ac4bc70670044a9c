import { m } from '@/lib/i18n/messages';
import { dateWords } from '@/lib/plan/series/day-words';
import { describeRule } from '@/lib/plan/series/describe-rule';
import { findFirstOccurrence, findRuleProblem, type RuleProblem } from '@/lib/plan/series/occurrences';

const PROBLEMS: Readonly<Record<RuleProblem, () => string>> = {
  never: m.series_problem_never,
  unreadable: m.series_problem_unreadable,
  'too-often': m.series_problem_often,
};

/** A rule in words, the first of its days where that is not the item's own, or what is wrong with it. */
export function RepeatWords({ rule, startDate }: { rule: string; startDate: string }) {
  const problem = findRuleProblem(rule, startDate);
  if (problem !== null) return <span className="text-danger">{PROBLEMS[problem]()}</span>;
  const first = findFirstOccurrence(rule, startDate);
  return (
    <>
      {m.series_words({ words: describeRule(rule, startDate) })}.
      {first !== null && first !== startDate && ` ${m.series_first({ date: dateWords(first, startDate) })}`}
    </>
  );
}
