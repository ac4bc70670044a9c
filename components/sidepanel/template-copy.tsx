import { Copy, Shuffle } from 'lucide-react';

import { FillFields } from '@/components/templates/fill-fields';
import { PreviewText } from '@/components/templates/preview-text';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Notice } from '@/components/ui/notice';
import { m } from '@/lib/i18n/messages';
import { countCharacters } from '@/lib/palette/character-budget';
import type { ReplyFacts } from '@/lib/palette/reply-context';
import { describeProblem } from '@/lib/templates/describe-problem';
import { isInsertable } from '@/lib/templates/language/is-insertable';
import type { Rendered } from '@/lib/templates/language/rendered';

function Budget({ text, facts }: { text: string; facts: ReplyFacts }) {
  const { used, limit } = countCharacters(text, facts.network);
  const over = limit === null ? 0 : used - limit;
  const room = limit === null ? m.palette_count({ used }) : m.palette_budget({ used, limit });
  return (
    <span className={classNames('me-auto text-xs tabular', over > 0 ? 'font-semibold text-danger' : 'text-ink-soft')}>
      {over > 0 ? m.palette_over({ count: over, network: facts.networkName }) : room}
    </span>
  );
}

export interface TemplateCopyProps {
  rendered: Rendered;
  facts: ReplyFacts;
  /** The person tried to copy while something is missing. */
  isBlocked: boolean;
  onFill: (key: string, value: string) => void;
  onTurn: () => void;
  onCopy: () => void;
}

/** The chosen template: what it asks for, what would be copied, and the button that copies it. */
export function TemplateCopy({ rendered, facts, isBlocked, onFill, onTurn, onCopy }: TemplateCopyProps) {
  return (
    <section aria-label={m.palette_preview()} className="space-y-2 rounded-lg bg-sunken p-3">
      <FillFields fields={rendered.fields} onFill={onFill} />
      <PreviewText rendered={rendered} lang={facts.language} />
      {rendered.problems.map((problem) => (
        <Notice key={`${problem.partial} ${problem.start} ${problem.code}`} tone="danger">
          {describeProblem(problem)}
        </Notice>
      ))}
      {isBlocked && (
        <p role="alert" className="text-xs text-danger">
          {m.sidepanel_copy_blocked()}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Budget text={rendered.text} facts={facts} />
        {rendered.choices.length > 0 && (
          <Button size="small" aria-keyshortcuts="Alt+V" icon={<Shuffle aria-hidden size={14} />} onClick={onTurn}>
            {m.palette_variant()}
          </Button>
        )}
        <Button
          size="small"
          variant="primary"
          aria-disabled={!isInsertable(rendered)}
          className="aria-disabled:opacity-50"
          icon={<Copy aria-hidden size={14} />}
          onClick={onCopy}
        >
          {m.palette_copy()}
        </Button>
      </div>
    </section>
  );
}
