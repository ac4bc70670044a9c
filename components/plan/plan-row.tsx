import { Circle, CircleCheck, Play } from 'lucide-react';

import { NetworkMark } from '@/components/post-card/network-mark';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/icon-button';
import type { Client } from '@/lib/domain/client';
import type { PlanItem } from '@/lib/domain/plan-item';
import { LIVE_ANSWERS, type LiveAnswer } from '@/lib/domain/plan-vocabulary';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { type DaySection, OPEN_SECTIONS } from '@/lib/plan/arrange-day';

import { finishedWords } from './finished-words';
import { formatName } from './format-name';
import { planDomId } from './plan-dom-id';
import type { PlanQuestion } from './plan-dialog';
import { PlanRowMenu } from './plan-row-menu';
import { slotWords } from './slot-words';
import type { PlanActions } from './use-plan-actions';

/** So often an item is carried over before somebody has to decide (domain.md DP-5). */
const ASK_AFTER = 3;

const LIVE_NAMES: Record<LiveAnswer, () => string> = {
  yes: m.plan_live_yes,
  late: m.plan_live_late,
  no: m.plan_live_no,
};

export interface PlanRowProps {
  item: PlanItem;
  section: DaySection;
  client: Client | null;
  now: Date;
  actions: PlanActions;
  /** The one that Tab reaches. */
  isReachable: boolean;
  onFocus: () => void;
  onAsk: (question: PlanQuestion) => void;
}

function whenWords({ date, time, timeZone }: PlanItem, section: DaySection, now: Date): string | null {
  if (date === null) return null;
  if (section === 'overdue') return slotWords({ date, time, timeZone }, now);
  return time === null ? null : slotWords({ date, time, timeZone }, now);
}

/** Time, networks, format, tags and who does it, in one line. */
function PlanFacts({ item, section, now }: Pick<PlanRowProps, 'item' | 'section' | 'now'>) {
  const { networks, format, tags, assignee, hold } = item;
  const when = whenWords(item, section, now);
  const words = [
    format === null ? null : formatName(format),
    ...tags.map((tag) => `#${tag}`),
    assignee === null ? null : `@${assignee}`,
    section === 'held' && hold !== null && hold.reason !== '' ? m.plan_held_reason({ reason: hold.reason }) : null,
  ].filter((word) => word !== null);
  if (when === null && networks.length === 0 && words.length === 0) return null;
  return (
    <span className="flex min-w-0 items-center gap-1.5 text-xs text-ink-soft tabular">
      {when !== null && <span className={classNames('shrink-0', section === 'overdue' && 'text-danger')}>{when}</span>}
      {networks.map((network) => (
        <NetworkMark key={network} network={network} />
      ))}
      <span className="truncate">{words.join(' · ')}</span>
    </span>
  );
}

function LiveAnswers({ item, actions }: Pick<PlanRowProps, 'item' | 'actions'>) {
  return (
    <div role="group" aria-label={m.plan_live_question({ title: item.title })} className="flex gap-1.5 pt-1">
      {LIVE_ANSWERS.map((answer) => (
        <Button key={answer} size="small" onClick={() => void actions.answerLive(item, answer)}>
          {LIVE_NAMES[answer]()}
        </Button>
      ))}
    </div>
  );
}

/** What it is, what is known of it, and what has to be decided. */
function PlanWords({ item, section, now, actions }: Pick<PlanRowProps, 'item' | 'section' | 'now' | 'actions'>) {
  const { title, carriedOver } = item;
  return (
    <div className="min-w-0 flex-1 py-0.5 ps-1">
      <p className={classNames('break-words', section === 'done' && 'text-ink-soft line-through')} dir="auto">
        {title}
      </p>
      <PlanFacts item={item} section={section} now={now} />
      {section === 'check' && <LiveAnswers item={item} actions={actions} />}
      {OPEN_SECTIONS.has(section) && carriedOver >= ASK_AFTER && (
        <p className="text-xs text-warn">{m.plan_carried({ count: carriedOver, shown: formatNumber(carriedOver) })}</p>
      )}
    </div>
  );
}

/** One item of the day. */
export function PlanRow(props: PlanRowProps) {
  const { item, section, client, now, actions, isReachable, onFocus, onAsk } = props;
  const { title } = item;
  const isOpen = OPEN_SECTIONS.has(section);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only follows where the focus is
    <article
      id={planDomId(item.id)}
      data-plan-row
      aria-label={title}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrows go from one item to the next
      tabIndex={isReachable ? 0 : -1}
      onFocus={onFocus}
      className="flex items-start gap-1 rounded-lg border-s-4 border-line py-1 ps-1 outline-offset-[-2px] hover:bg-hover"
      style={client === null ? undefined : { borderInlineStartColor: client.colour }}
    >
      {isOpen && (
        <IconButton label={finishedWords(item)} onClick={() => void actions.finish(item)}>
          <Circle aria-hidden size={17} />
        </IconButton>
      )}
      {section === 'done' && <CircleCheck aria-hidden size={17} className="mx-1.5 mt-1.5 shrink-0 text-accent" />}
      <PlanWords item={item} section={section} now={now} actions={actions} />
      {section === 'held' ? (
        <IconButton label={`${m.plan_resume()}: ${title}`} onClick={() => void actions.resume(item)}>
          <Play aria-hidden size={16} />
        </IconButton>
      ) : (
        section !== 'done' && <PlanRowMenu item={item} actions={actions} onAsk={onAsk} />
      )}
    </article>
  );
}
