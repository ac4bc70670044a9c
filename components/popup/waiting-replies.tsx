import { ChevronRight, CircleCheck } from 'lucide-react';

import { useMinute } from '@/components/app/use-minute';
import { useUndoable } from '@/components/app/use-undoable';
import { buildHash } from '@/components/app/use-hash-route';
import { AuthorLine } from '@/components/post-card/author-line';
import { dayHeadingClass } from '@/components/plan/day-heading';
import { NetworkMark } from '@/components/post-card/network-mark';
import { clockWords } from '@/components/replies/clock-words';
import { useSlaSettings } from '@/components/replies/use-sla-settings';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/icon-button';
import { useClientFocus } from '@/lib/clients/use-client-focus';
import { changeReplies } from '@/lib/db/repositories/replies';
import { useReplies } from '@/lib/db/use-replies';
import type { Reply } from '@/lib/domain/reply';
import { OPEN_REPLY_STATES } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { readClockShare } from '@/lib/replies/clock-share';
import { replyAddressOf } from '@/lib/replies/reply-address';
import { readReplyClock } from '@/lib/replies/reply-clock';
import { buildStateChange } from '@/lib/replies/reply-changes';
import { loadSlaSettings } from '@/lib/replies/sla-settings';
import { calendarOf, type SlaSettings } from '@/lib/replies/sla-rules';

/** A glance; the rest is in the queue. */
const SHOWN = 5;

/** Half of the time used is a warning, all of it is late (domain.md DP-7). */
function toneOf(share: number): string {
  if (share >= 1) return 'text-danger';
  return share >= 0.5 ? 'text-warn' : 'text-ink-soft';
}

/** Said by the person, as in the queue: when it was answered is known, with what words is not. */
async function answerReply({ id }: Reply): ReturnType<typeof changeReplies> {
  const circumstances = { at: new Date().toISOString(), settings: await loadSlaSettings() };
  return changeReplies([id], (reply) => buildStateChange(reply, 'answered', circumstances));
}

interface WaitingRowProps {
  reply: Reply;
  now: Date;
  settings: SlaSettings;
  onAnswered: () => void;
}

function nameOf({ author }: Reply): string {
  return author.name ?? author.handle ?? m.today_somebody();
}

function WaitingRow({ reply, now, settings, onAnswered }: WaitingRowProps) {
  const calendar = calendarOf(settings, reply.clientId);
  const words = clockWords(readReplyClock(reply, now, calendar), reply.dueAt, now);
  return (
    <li className="flex items-start gap-1">
      <a
        href={replyAddressOf(reply)}
        target="_blank"
        rel="noopener noreferrer"
        className="block min-w-0 flex-1 rounded-lg border-s-4 border-line py-1 ps-2.5 pe-1.5 text-ink no-underline hover:bg-hover"
      >
        <span className="flex items-center gap-1.5">
          <NetworkMark network={reply.network} />
          <AuthorLine author={reply.author} />
        </span>
        <span className="block truncate text-xs text-ink-soft" dir="auto">
          {reply.text}
        </span>
        <span className={classNames('text-xs tabular', toneOf(readClockShare(reply, now, calendar)))}>{words}</span>
      </a>
      <IconButton label={m.today_answered({ author: nameOf(reply) })} onClick={onAnswered}>
        <CircleCheck aria-hidden size={17} />
      </IconButton>
    </li>
  );
}

/** Comments that wait for an answer, the most urgent first, each one press away; nothing where none waits. */
export function WaitingReplies({ onOpen }: { onOpen: (hash: string) => void }) {
  const now = useMinute();
  const { isReady, clientId } = useClientFocus();
  const open = useReplies(OPEN_REPLY_STATES);
  const { settings } = useSlaSettings();
  const { act } = useUndoable('plan:answers');
  if (open === undefined || !isReady) return null;
  const replies = open.filter((reply) => clientId === null || reply.clientId === clientId);
  if (replies.length === 0) return null;
  const answer = async (reply: Reply): Promise<void> =>
    act(
      async () => answerReply(reply),
      () => m.replies_said_answered(),
    );
  const shown = replies.slice(0, SHOWN);
  return (
    <section aria-labelledby="day-answers">
      <h2 id="day-answers" className={dayHeadingClass}>
        {m.plan_section_answers()}
        <span className="tabular">{formatNumber(shown.length)}</span>
      </h2>
      <ul className="space-y-0.5">
        {shown.map((reply) => (
          <WaitingRow
            key={reply.id}
            reply={reply}
            now={now}
            settings={settings}
            onAnswered={() => void answer(reply)}
          />
        ))}
      </ul>
      <button
        type="button"
        onClick={() => onOpen(buildHash('replies'))}
        className="flex min-h-8 w-full items-center gap-1 rounded-lg px-1.5 text-start text-xs font-medium text-accent hover:bg-hover"
      >
        <span className="flex-1">{m.plan_answers_all({ shown: formatNumber(replies.length) })}</span>
        <ChevronRight aria-hidden size={14} className="shrink-0 rtl:rotate-180" />
      </button>
    </section>
  );
}
