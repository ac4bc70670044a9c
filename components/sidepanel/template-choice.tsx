import { useEffect, useRef } from 'react';

import { Select } from '@/components/ui/select';
import { REPLY_KINDS, TONES } from '@/lib/domain/vocabulary';
import type { ReplyKind, Tone } from '@/lib/domain/vocabulary';
import type { FoundTemplate } from '@/lib/messaging/template-messages';
import { m } from '@/lib/i18n/messages';
import { firstLineOf } from '@/lib/palette/fill-template';
import { kindName } from '@/lib/palette/kind-name';
import { type PaletteSession, renderOf } from '@/lib/palette/palette-session';

const AS_WRITTEN = 'as-written';
const TONE_NAMES: Record<Tone, () => string> = {
  formal: m.palette_tone_formal,
  informal: m.palette_tone_informal,
};
const CHIP =
  'min-h-6 rounded-full border border-line-strong/60 px-2.5 text-xs hover:bg-hover ' +
  'aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:font-medium aria-pressed:text-accent';

/** What the comment wants: it orders the list. */
export function KindChips({ kind, onPick }: { kind: ReplyKind | null; onPick: (kind: ReplyKind | null) => void }) {
  return (
    <div role="group" aria-label={m.palette_kinds()} className="flex flex-wrap gap-1">
      {[null, ...REPLY_KINDS].map((one) => (
        <button
          key={one ?? ''}
          type="button"
          className={CHIP}
          aria-pressed={kind === one}
          onClick={() => onPick(one === kind ? null : one)}
        >
          {one === null ? m.palette_kind_all() : kindName(one)}
        </button>
      ))}
    </div>
  );
}

export function ToneSelect({ tone, onPick }: { tone: Tone | null; onPick: (tone: Tone | null) => void }) {
  return (
    <Select
      label={m.palette_tone()}
      value={tone ?? AS_WRITTEN}
      options={[
        { id: AS_WRITTEN, label: m.palette_tone_own() },
        ...TONES.map((one) => ({ id: one, label: TONE_NAMES[one]() })),
      ]}
      onChange={(id) => onPick(TONES.find((one) => one === id) ?? null)}
    />
  );
}

interface OptionProps {
  id: string;
  template: FoundTemplate;
  /** First line of what would be copied. */
  line: string;
  isOfClient: boolean;
  isSelected: boolean;
  onPick: () => void;
  onCopy: () => void;
}

function Option({ id, template, line, isOfClient, isSelected, onPick, onCopy }: OptionProps) {
  const { title, shortcut, kind } = template;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSelected) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the keys are the search's, as in every combobox
    <div
      ref={element}
      id={id}
      role="option"
      aria-selected={isSelected}
      className="cursor-pointer rounded-lg px-2 py-1.5 hover:bg-hover aria-selected:bg-selected"
      onClick={onPick}
      onDoubleClick={onCopy}
    >
      <div className="flex items-baseline gap-2">
        {isOfClient && (
          <span
            role="img"
            aria-label={m.palette_client_mark()}
            title={m.palette_client_mark()}
            className="size-2 shrink-0 self-center rounded-full bg-accent"
          />
        )}
        <span className="min-w-0 truncate font-medium">{title}</span>
        {shortcut !== null && <code className="text-xs text-ink-soft">{shortcut}</code>}
        {kind !== null && <span className="ms-auto shrink-0 text-xs text-ink-soft">{kindName(kind)}</span>}
      </div>
      <div className="truncate text-xs text-ink-soft" dir="auto">
        {line}
      </div>
    </div>
  );
}

export interface TemplateOptionsProps {
  /** Of the list, which the search names. */
  id: string;
  session: PaletteSession;
  onPick: (index: number) => void;
  onCopy: (index: number) => void;
}

/** Of one option, for `aria-activedescendant`. */
export function optionIdOf(listId: string, index: number): string {
  return `${listId}-${String(index)}`;
}

/** The templates found, the most fitting first. */
export function TemplateOptions({ id, session, onPick, onCopy }: TemplateOptionsProps) {
  const { templates, selected, situation } = session;
  const clientId = situation.facts.context?.client?.id ?? null;
  return (
    <div id={id} role="listbox" aria-label={m.palette_list()} className="max-h-64 space-y-0.5 overflow-auto">
      {templates.map((template, index) => (
        <Option
          key={template.id}
          id={optionIdOf(id, index)}
          template={template}
          line={firstLineOf(renderOf(session, template))}
          isOfClient={template.clientId !== null && template.clientId === clientId}
          isSelected={index === selected}
          onPick={() => onPick(index)}
          onCopy={() => onCopy(index)}
        />
      ))}
    </div>
  );
}
