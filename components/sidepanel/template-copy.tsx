import { Copy, Shuffle } from 'lucide-react';

import { FillFields } from '@/components/templates/fill-fields';
import { PreviewText } from '@/components/templates/preview-text';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Notice } from '@/components/ui/notice';
import { m } from '@/lib/i18n/messages';
import { type BudgetLevel, describeBudget } from '@/lib/palette/describe-budget';
import { describeRepeats } from '@/lib/palette/describe-repeats';
import type { ReplyFacts } from '@/lib/palette/reply-context';
import { describeProblem } from '@/lib/templates/describe-problem';
import { isInsertable } from '@/lib/templates/language/is-insertable';
import type { Rendered } from '@/lib/templates/language/rendered';
import type { RepeatedText } from '@/lib/templates/variation/count-repeats';

const BUDGET_CLASS: Record<BudgetLevel, string> = {
  fits: 'text-ink-soft',
  maybe: 'font-semibold text-warn',
  over: 'font-semibold text-danger',
};

function Budget({ text, facts }: { text: string; facts: ReplyFacts }) {
  const { level, said } = describeBudget(text, facts);
  return <span className={classNames('me-auto text-xs tabular', BUDGET_CLASS[level])}>{said}</span>;
}

export interface TemplateCopyProps {
  rendered: Rendered;
  facts: ReplyFacts;
  /** Texts that went out too often today. */
  repeatedToday: readonly RepeatedText[];
  /** The person tried to copy while something is missing. */
  isBlocked: boolean;
  onFill: (key: string, value: string) => void;
  onTurn: () => void;
  onCopy: () => void;
}

/** The chosen template: what it asks for, what would be copied, and the button that copies it. */
export function TemplateCopy({ rendered, facts, repeatedToday, isBlocked, ...on }: TemplateCopyProps) {
  const repeats = describeRepeats(rendered, repeatedToday);
  return (
    <section aria-label={m.palette_preview()} className="space-y-2 rounded-lg bg-sunken p-3">
      <FillFields fields={rendered.fields} onFill={on.onFill} />
      <PreviewText rendered={rendered} lang={facts.language} />
      {rendered.problems.map((problem) => (
        <Notice key={`${problem.partial} ${problem.start} ${problem.code}`} tone="danger">
          {describeProblem(problem)}
        </Notice>
      ))}
      {repeats !== '' && <Notice tone="warn">{repeats}</Notice>}
      {isBlocked && (
        <p role="alert" className="text-xs text-danger">
          {m.sidepanel_copy_blocked()}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Budget text={rendered.text} facts={facts} />
        {rendered.choices.length > 0 && (
          <Button size="small" aria-keyshortcuts="Alt+V" icon={<Shuffle aria-hidden size={14} />} onClick={on.onTurn}>
            {m.palette_variant()}
          </Button>
        )}
        <Button
          size="small"
          variant="primary"
          aria-disabled={!isInsertable(rendered)}
          className="aria-disabled:opacity-50"
          icon={<Copy aria-hidden size={14} />}
          onClick={on.onCopy}
        >
          {m.palette_copy()}
        </Button>
      </div>
    </section>
  );
}
