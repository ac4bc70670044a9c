import { CircleAlert, TriangleAlert } from 'lucide-react';

import { describeProblem } from '@/lib/templates/describe-problem';
import type { TemplateProblem } from '@/lib/templates/language/template-problem';

export interface ProblemListProps {
  id: string;
  problems: readonly TemplateProblem[];
  /** Shows where it stands; given only problems of the text itself. */
  onShow: (problem: TemplateProblem) => void;
}

function ProblemLine({ problem, onShow }: { problem: TemplateProblem; onShow: ProblemListProps['onShow'] }) {
  const Icon = problem.isBlocking ? CircleAlert : TriangleAlert;
  const words = (
    <>
      <Icon aria-hidden size={15} className={`mt-0.5 shrink-0 ${problem.isBlocking ? 'text-danger' : 'text-warn'}`} />
      <span>{describeProblem(problem)}</span>
    </>
  );
  if (problem.partial !== null) return <span className="flex gap-2 px-1.5 py-1">{words}</span>;
  return (
    <button
      type="button"
      onClick={() => onShow(problem)}
      className="flex w-full gap-2 rounded-lg px-1.5 py-1 text-start hover:bg-hover"
    >
      {words}
    </button>
  );
}

/** What is wrong with a text; pressing one goes to its place. */
export function ProblemList({ id, problems, onShow }: ProblemListProps) {
  return (
    <ul id={id} className="mt-1.5 space-y-0.5 text-pretty">
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.partial ?? ''} ${problem.start} ${problem.found}`}>
          <ProblemLine problem={problem} onShow={onShow} />
        </li>
      ))}
    </ul>
  );
}
