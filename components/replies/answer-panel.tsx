import { CheckCheck, ClipboardCopy, Copy, TimerOff, TimerReset } from 'lucide-react';
import { useId } from 'react';

import { openAddress } from '@/components/app/open-address';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { useToast } from '@/components/ui/toast';
import type { Reply } from '@/lib/domain/reply';
import { report } from '@/lib/errors/report';
import { m } from '@/lib/i18n/messages';
import { replyAddressOf } from '@/lib/replies/reply-address';
import type { PlanStep } from '@/lib/replies/reply-plan';

import { useAnswerDraft } from './answer-draft';
import { STEP_WORDS } from './plan-words';
import { ToneFindings } from './tone-findings';
import { useHold } from './use-hold';
import type { ReplyActions } from './use-reply-actions';

/** Anger passes in about that time, and the answer still comes fast. */
const HOLD_MS = 2 * 60 * 1000;
const ICON_SIZE = 14;

function PlanSteps({ plan }: { plan: readonly PlanStep[] }) {
  return (
    <ol className="list-decimal space-y-0.5 ps-5 text-xs text-ink-soft">
      {plan.map((step) => (
        <li key={step}>
          <span className="font-semibold text-ink">{STEP_WORDS[step].name()}</span> {STEP_WORDS[step].hint()}
        </li>
      ))}
    </ol>
  );
}

/** "1:59", rounded up so that it never shows 0:00 while it runs. */
function countdown(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

interface HoldProps {
  /** null: not begun. */
  left: number | null;
  isEmpty: boolean;
  onHold: (until: number) => void;
}

function Hold({ left, isEmpty, onHold }: HoldProps) {
  if (left === null) {
    return (
      <Button
        size="small"
        variant="primary"
        disabled={isEmpty}
        icon={<TimerReset aria-hidden size={ICON_SIZE} />}
        onClick={() => onHold(Date.now() + HOLD_MS)}
      >
        {m.replies_hold_begin()}
      </Button>
    );
  }
  if (left === 0) return null;
  return (
    <>
      <span role="timer" aria-label={m.replies_hold_left()} className="font-semibold tabular">
        {countdown(left)}
      </span>
      <Button size="small" icon={<TimerOff aria-hidden size={ICON_SIZE} />} onClick={() => onHold(Date.now())}>
        {m.replies_hold_end()}
      </Button>
    </>
  );
}

/** Opens only what was copied: on the page of the comment the text would be missed. */
function useCopy(): (text: string, address: string | null) => void {
  const showToast = useToast();
  const copy = async (text: string, address: string | null): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
    } catch (error) {
      void report(error, 'replies:copy');
      showToast({ text: m.replies_copy_failed(), tone: 'danger' });
      return;
    }
    showToast({ text: address === null ? m.replies_copied() : m.replies_copied_opened() });
    if (address !== null) await openAddress(address).catch((error: unknown) => report(error, 'replies:open'));
  };
  return (text, address) => void copy(text, address);
}

export interface AnswerPanelProps {
  reply: Reply;
  plan: readonly PlanStep[];
  actions: ReplyActions;
}

/** What can be done with the text once it has lain for a while. */
function ReadyButtons({
  isReady,
  onOpen,
  onCopy,
  onAnswered,
}: {
  isReady: boolean;
  onOpen: () => void;
  onCopy: () => void;
  onAnswered: () => void;
}) {
  return (
    <>
      <Button
        size="small"
        variant={isReady ? 'primary' : 'secondary'}
        disabled={!isReady}
        icon={<ClipboardCopy aria-hidden size={ICON_SIZE} />}
        onClick={onOpen}
      >
        {m.replies_copy_open()}
      </Button>
      <Button size="small" disabled={!isReady} icon={<Copy aria-hidden size={ICON_SIZE} />} onClick={onCopy}>
        {m.replies_copy()}
      </Button>
      <Button size="small" disabled={!isReady} icon={<CheckCheck aria-hidden size={ICON_SIZE} />} onClick={onAnswered}>
        {m.replies_answered_so()}
      </Button>
    </>
  );
}

/** Answering something that hurts: what belongs into it, two minutes before it goes out, a look at the tone. Nothing is sent. */
export function AnswerPanel({ reply, plan, actions }: AnswerPanelProps) {
  const titleId = useId();
  const { draft, change, drop } = useAnswerDraft(reply.id);
  const left = useHold(draft.heldUntil);
  const copy = useCopy();
  const text = draft.text.trim();
  const hold = (until: number): void => change({ heldUntil: new Date(until).toISOString() });
  const answered = async (): Promise<void> => {
    await actions.answerWith(reply.id, text);
    drop();
  };
  return (
    <section aria-labelledby={titleId} className="space-y-2.5 rounded-card bg-sunken p-3">
      <h4 id={titleId} className="font-semibold">
        {m.replies_answer_title()}
      </h4>
      <PlanSteps plan={plan} />
      <TextArea
        label={m.replies_answer_text()}
        rows={4}
        maxLength={20_000}
        value={draft.text}
        onChange={(typed) => change({ text: typed })}
      />
      <ToneFindings text={draft.text} />
      <div className="flex flex-wrap items-center gap-2">
        <Hold left={left} isEmpty={text === ''} onHold={hold} />
        <ReadyButtons
          isReady={left === 0 && text !== ''}
          onOpen={() => copy(text, replyAddressOf(reply))}
          onCopy={() => copy(text, null)}
          onAnswered={() => void answered()}
        />
      </div>
      <p role="status" className="text-xs text-ink-soft">
        {left === 0 ? m.replies_hold_over() : m.replies_hold_hint()}
      </p>
    </section>
  );
}
