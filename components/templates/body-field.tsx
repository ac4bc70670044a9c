import { useId, useMemo } from 'react';
import type { RefObject } from 'react';

import { classNames } from '@/components/ui/class-names';
import { walkNodes } from '@/lib/templates/language/walk-nodes';
import type { ParsedTemplate } from '@/lib/templates/language/template-node';
import type { TemplateProblem } from '@/lib/templates/language/template-problem';

import { markText } from './mark-text';
import type { TextMark } from './mark-text';

type BodyMark = 'tag' | 'notice' | 'blocking';

const MARK_CLASSES: Record<BodyMark, string> = {
  tag: 'rounded-sm bg-accent-soft',
  notice: 'rounded-sm bg-warn-soft underline decoration-warn decoration-wavy decoration-1 underline-offset-4',
  blocking: 'rounded-sm bg-danger-soft underline decoration-danger decoration-wavy decoration-1 underline-offset-4',
};
/** Field and marks below it must break lines at the same places. */
const TEXT_CLASS =
  'col-start-1 row-start-1 min-h-32 px-3 py-2 text-[0.9375rem] leading-relaxed whitespace-pre-wrap wrap-anywhere';

export interface BodyFieldProps {
  label: string;
  value: string;
  parsed: ParsedTemplate;
  /** Only those of this text, not of partials. */
  problems: readonly TemplateProblem[];
  field: RefObject<HTMLTextAreaElement | null>;
  /** Ids of what explains the field. */
  describedBy: string;
  isInvalid: boolean;
  lang: string | undefined;
  onChange: (value: string) => void;
}

function buildMarks(parsed: ParsedTemplate, problems: readonly TemplateProblem[]): TextMark<BodyMark>[] {
  const tags = [...walkNodes(parsed.nodes)].filter(({ kind }) => kind !== 'text' && kind !== 'condition');
  return [
    ...tags.map(({ start, end }) => ({ start, end, kind: 'tag' as const })),
    ...problems.map(({ start, end, isBlocking }) => ({
      start,
      end,
      kind: isBlocking ? ('blocking' as const) : ('notice' as const),
    })),
  ];
}

/** The text of a template: what will be replaced is tinted, what is wrong is underlined where it stands. */
export function BodyField(props: BodyFieldProps) {
  const { label, value, parsed, problems, field, describedBy, isInvalid, lang, onChange } = props;
  const id = useId();
  const pieces = useMemo(() => markText(value, buildMarks(parsed, problems)), [value, parsed, problems]);
  return (
    <div>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <div
        className={classNames(
          'grid rounded-lg border bg-surface focus-within:outline-2 focus-within:outline-accent',
          isInvalid ? 'border-danger' : 'border-line-strong/70',
        )}
      >
        {/* A break at the very end has no height of its own; the zero-width space gives it one. */}
        <div aria-hidden className={classNames(TEXT_CLASS, 'pointer-events-none text-transparent select-none')}>
          {pieces.map(({ start, text, kind }) => (
            <span key={start} className={kind === null ? undefined : MARK_CLASSES[kind]}>
              {text}
            </span>
          ))}
          {'\u200B'}
        </div>
        <textarea
          ref={field}
          id={id}
          value={value}
          dir="auto"
          lang={lang}
          spellCheck
          aria-describedby={describedBy}
          aria-invalid={isInvalid || undefined}
          onChange={(event) => onChange(event.target.value)}
          className={classNames(TEXT_CLASS, 'resize-none overflow-hidden bg-transparent outline-none')}
        />
      </div>
    </div>
  );
}
