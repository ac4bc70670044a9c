import { m } from '@/lib/i18n/messages';
import type { Rendered, ResolvedVariable } from '@/lib/templates/language/rendered';

import { markText } from './mark-text';

type Source = ResolvedVariable['source'];

const CLASSES: Record<Source, string> = {
  value: 'rounded-sm bg-good-soft',
  clock: 'rounded-sm bg-good-soft',
  fallback: 'rounded-sm bg-warn-soft',
  fill: 'rounded-sm bg-accent-soft',
};

const WORDS: Record<Source, () => string> = {
  value: m.templates_source_value,
  clock: m.templates_source_clock,
  fallback: m.templates_source_fallback,
  fill: m.templates_source_fill,
};

/** The text that would stand in the box; what was filled in is tinted, its title says from where. */
export function PreviewText({ rendered, lang }: { rendered: Rendered; lang: string | null }) {
  const marks = rendered.resolved.map(({ start, end, source }) => ({ start, end, kind: source }));
  return (
    <p className="leading-relaxed wrap-anywhere whitespace-pre-wrap" dir="auto" lang={lang ?? undefined}>
      {markText(rendered.text, marks).map(({ start, text, kind }) =>
        kind === null ? (
          <span key={start}>{text}</span>
        ) : (
          <span key={start} className={CLASSES[kind]} title={WORDS[kind]()}>
            {text}
          </span>
        ),
      )}
    </p>
  );
}
