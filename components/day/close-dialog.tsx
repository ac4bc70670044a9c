import type { PlanActions } from '@/components/plan/use-plan-actions';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toast';
import type { PlanItem } from '@/lib/domain/plan-item';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import type { DayClose } from '@/lib/plan/close-day';
import { gapWords, type OpenAnswers, writeStandUp } from '@/lib/plan/stand-up';

interface CloseDialogProps {
  close: DayClose;
  answers: OpenAnswers;
  now: Date;
  /** IANA. */
  timeZone: string;
  actions: Pick<PlanActions, 'closeDay'>;
  onClose: () => void;
}

function Counted({ name, items }: { name: string; items: readonly PlanItem[] }) {
  return (
    <div>
      <dt className="flex gap-1.5 text-xs font-semibold text-ink-soft">
        {name}
        <span className="tabular">{formatNumber(items.length)}</span>
      </dt>
      {items.map(({ id, title }) => (
        <dd key={id} dir="auto" className="break-words">
          {title}
        </dd>
      ))}
    </div>
  );
}

function answersWords({ open, overdue }: OpenAnswers): string {
  const shown = formatNumber(open);
  return overdue === 0 ? shown : m.today_close_answers_late({ shown, late: formatNumber(overdue) });
}

function TomorrowWords({ tomorrow, gaps }: Pick<DayClose, 'tomorrow' | 'gaps'>) {
  if (tomorrow.length === 0) return <dd>{m.today_close_nothing_tomorrow()}</dd>;
  if (gaps.length === 0) return <dd>{m.today_close_no_gaps()}</dd>;
  return gaps.map(({ item, gaps: lacks }) => (
    <dd key={item.id} dir="auto" className="break-words">
      {item.title}: <span className="text-warn">{gapWords(lacks)}</span>
    </dd>
  ));
}

function DayFacts({ close, answers }: Pick<CloseDialogProps, 'close' | 'answers'>) {
  return (
    <dl className="space-y-2.5">
      <Counted name={m.today_close_done()} items={close.done} />
      <Counted name={m.today_close_moved()} items={close.moved} />
      <Counted name={m.today_close_missed()} items={close.missed} />
      <div>
        <dt className="text-xs font-semibold text-ink-soft">{m.today_close_answers()}</dt>
        <dd className="tabular">{answersWords(answers)}</dd>
      </div>
      <div>
        <dt className="text-xs font-semibold text-ink-soft">{m.today_close_tomorrow()}</dt>
        <TomorrowWords {...close} />
      </div>
    </dl>
  );
}

/** What became of the day and what tomorrow lacks; its message for the team is one press away (domain.md DP-13). */
export function CloseDialog({ close, answers, now, timeZone, actions, onClose }: CloseDialogProps) {
  const showToast = useToast();
  const { done, moved, missed } = close;
  const text = writeStandUp({ close, answers, now, timeZone });
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => showToast({ text: m.today_close_copied() }),
      // The window has lost the focus: the text stands below, to be copied by hand.
      () => showToast({ text: m.today_copy_failed(), tone: 'danger' }),
    );
  };
  return (
    <Dialog title={m.today_close_title()} closeLabel={m.plan_cancel()} isOpen onClose={onClose}>
      <div className="space-y-4">
        <DayFacts close={close} answers={answers} />
        <label className="block">
          <span className="mb-1 block text-xs font-medium text-ink-soft">{m.today_close_text()}</span>
          <textarea
            readOnly
            rows={5}
            value={text}
            className="w-full rounded-lg border border-line-strong/70 bg-surface p-2 text-xs"
          />
        </label>
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={copy}>{m.today_close_copy()}</Button>
          <Button
            variant="primary"
            onClick={() => {
              void actions.closeDay({ done: done.length, moved: moved.length, missed: missed.length });
              onClose();
            }}
          >
            {m.today_close_submit()}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
