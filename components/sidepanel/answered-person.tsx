import { X } from 'lucide-react';

import { IconButton } from '@/components/ui/icon-button';
import { TextField } from '@/components/ui/text-field';
import { currentLocale } from '@/lib/i18n/locale';
import { m } from '@/lib/i18n/messages';
import type { ReplyFacts } from '@/lib/palette/reply-context';

function languageName(code: string): string {
  return new Intl.DisplayNames([currentLocale()], { type: 'language', fallback: 'code' }).of(code) ?? code;
}

/** What of the person is known, so that a wrong name is noticed before it is copied. */
function describe({ answered, person, language, context }: ReplyFacts): string {
  const greeted = person?.vocative ?? person?.first ?? null;
  return [
    answered === null ? null : m.palette_answering({ name: nameOf(answered) }),
    greeted === null ? m.palette_first_name_unknown() : m.palette_greeted_as({ name: greeted }),
    language === null ? null : m.palette_language({ language: languageName(language) }),
    context === null || context.client === null ? null : m.palette_client({ client: context.client.name }),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function nameOf({ author }: NonNullable<ReplyFacts['answered']>): string {
  return author.name ?? author.handle ?? m.common_author_unknown();
}

export interface AnsweredPersonProps {
  facts: ReplyFacts;
  name: string;
  onName: (name: string) => void;
  onDrop: () => void;
}

/** Who is answered: from the comment that was chosen, or the name as typed, which goes before it. */
export function AnsweredPerson({ facts, name, onName, onDrop }: AnsweredPersonProps) {
  const { answered } = facts;
  const isKnown = answered !== null || name.trim() !== '';
  return (
    <div className="space-y-1.5">
      {isKnown && (
        <div className="flex items-start gap-1">
          <p role="status" className="min-w-0 flex-1 text-xs wrap-anywhere text-ink-soft">
            {describe(facts)}
          </p>
          {answered !== null && (
            <IconButton label={m.sidepanel_answer_drop()} onClick={onDrop}>
              <X aria-hidden size={14} />
            </IconButton>
          )}
        </div>
      )}
      {answered !== null && answered.text !== '' && (
        <blockquote dir="auto" className="line-clamp-3 border-s-2 border-line-strong ps-2 wrap-anywhere">
          {answered.text}
        </blockquote>
      )}
      <TextField
        label={m.palette_panel_name()}
        value={name}
        placeholder={answered?.author.name ?? undefined}
        onChange={onName}
        autoComplete="off"
        maxLength={120}
      />
    </div>
  );
}
