import { MessageCircleQuestion } from 'lucide-react';
import { useMemo } from 'react';

import { buildHash } from '@/components/app/use-hash-route';
import { TEMPLATES_PATH, NEW_TEMPLATE } from '@/components/templates/templates-address';
import { Button, buttonClass } from '@/components/ui/button';
import { Popover } from '@/components/ui/popover';
import { useRepliesSince } from '@/lib/db/use-replies';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { findRepeatedQuestions, REPEATED_WITHIN_DAYS } from '@/lib/replies/repeated-questions';
import type { RepeatedQuestion } from '@/lib/replies/repeated-questions';

const MS_PER_DAY = 24 * 60 * 60 * 1000;
const MOST_SHOWN = 8;
const TITLE_LENGTH = 120;

/** Leads to a new template that has the question as its title, and as its text what was answered to it last. */
function templateAddress({ sample }: RepeatedQuestion): string {
  const params = new URLSearchParams({
    template: NEW_TEMPLATE,
    'new-title': sample.text.replace(/\s+/gu, ' ').trim().slice(0, TITLE_LENGTH),
    'new-kind': sample.kind ?? 'question',
  });
  if (sample.response?.text) params.set('new-body', sample.response.text);
  return buildHash(TEMPLATES_PATH, params);
}

function Question({ question }: { question: RepeatedQuestion }) {
  const { sample, times } = question;
  return (
    <li className="flex items-center gap-3 border-b border-line py-2 last:border-0">
      <div className="min-w-0 flex-1">
        <p dir="auto" className="line-clamp-2 wrap-anywhere">
          {sample.text}
        </p>
        <p className="text-xs text-ink-soft tabular">
          {m.replies_asked({ count: times, shown: formatNumber(times), days: formatNumber(REPEATED_WITHIN_DAYS) })}
        </p>
      </div>
      <a href={templateAddress(question)} className={buttonClass('secondary', 'small')}>
        {m.replies_asked_template()}
      </a>
    </li>
  );
}

/** Questions that come again and again, each one press away from its template; nothing where none does. */
export function RepeatedQuestions({ now }: { now: Date }) {
  // The beginning moves once an hour, so that the database is not asked each minute.
  const hour = now.toISOString().slice(0, 13);
  const since = useMemo(
    () => new Date(Date.parse(`${hour}:00:00.000Z`) - REPEATED_WITHIN_DAYS * MS_PER_DAY).toISOString(),
    [hour],
  );
  const replies = useRepliesSince(since);
  const questions = useMemo(
    () => (replies === undefined ? [] : findRepeatedQuestions(replies, new Date(`${hour}:00:00.000Z`))),
    [replies, hour],
  );
  if (questions.length === 0) return null;
  return (
    <Popover
      label={m.replies_repeated()}
      trigger={
        <Button size="small" icon={<MessageCircleQuestion aria-hidden size={14} />}>
          {m.replies_repeated()} <span className="tabular">{formatNumber(questions.length)}</span>
        </Button>
      }
    >
      <ul className="w-96 max-w-full pt-1">
        {questions.slice(0, MOST_SHOWN).map((question) => (
          <Question key={question.sample.id} question={question} />
        ))}
      </ul>
    </Popover>
  );
}
