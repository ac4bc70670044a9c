import { Circle, CircleCheck, Play } from 'lucide-react';

import { PublishedForm } from '@/components/day/published-form';
import type { OpenComposer } from '@/components/day/use-composer';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/icon-button';
import type { Client } from '@/lib/domain/client';
import type { NetworkId } from '@/lib/domain/network-id';
import type { PlanItem } from '@/lib/domain/plan-item';
import { LIVE_ANSWERS, type LiveAnswer } from '@/lib/domain/plan-vocabulary';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { type DaySection, OPEN_SECTIONS } from '@/lib/plan/arrange-day';
import { dateAt } from '@/lib/plan/slot-time';

import { composableNetworks, ComposeButtons } from './compose-buttons';
import { finishedWords } from './finished-words';
import { LookButtons } from './look-buttons';
import { PlanFacts } from './plan-facts';
import { planDomId } from './plan-dom-id';
import type { PlanQuestion } from './plan-dialog';
import { PlanRowMenu } from './plan-row-menu';
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
  /** The network whose composer was opened for it; null: none. */
  startedOn: NetworkId | null;
  onAsk: (question: PlanQuestion) => void;
  onCompose: OpenComposer;
  onEdit: (item: PlanItem) => void;
}

function LiveAnswers({ item, actions }: Pick<PlanRowProps, 'item' | 'actions'>) {
  return (
    <div role="group" aria-label={m.plan_live_question({ title: item.title })} className="flex flex-wrap gap-1.5 pt-1">
      <LookButtons item={item} />
      {LIVE_ANSWERS.map((answer) => (
        <Button key={answer} size="small" onClick={() => void actions.answerLive(item, answer)}>
          {LIVE_NAMES[answer]()}
        </Button>
      ))}
    </div>
  );
}

/** So often carried over that somebody has to decide (domain.md DP-5). */
function CarriedOver(props: Pick<PlanRowProps, 'item' | 'section' | 'now' | 'actions' | 'onAsk'>) {
  const { item, section, now, actions, onAsk } = props;
  const { carriedOver, date, timeZone } = item;
  const today = dateAt(now, timeZone);
  const words = m.plan_carried({ count: carriedOver, shown: formatNumber(carriedOver) });
  // Once it is decided for today, the words remain and nobody asks.
  if (section !== 'overdue') return <p className="text-xs text-warn">{words}</p>;
  return (
    <div role="group" aria-label={words} className="space-y-1 pt-1">
      <p className="text-xs text-warn">{words}</p>
      <div className="flex flex-wrap gap-1.5">
        {today !== null && date !== today && (
          <Button size="small" onClick={() => void actions.move(item, { date: today, time: null })}>
            {m.today_carry_do()}
          </Button>
        )}
        <Button size="small" onClick={() => onAsk({ about: 'move', item })}>
          {m.plan_move()}
        </Button>
        <Button size="small" onClick={() => onAsk({ about: 'drop', item })}>
          {m.plan_drop()}
        </Button>
      </div>
    </div>
  );
}

/** What it is, what is known of it, and what has to be decided. */
function PlanWords(props: Omit<PlanRowProps, 'isReachable' | 'onFocus'>) {
  const { item, section, client, now, actions, startedOn, onAsk, onCompose } = props;
  const networks = composableNetworks(item, section);
  const isStarted = startedOn !== null && item.status === 'ready';
  // Elsewhere it is one press further away, in the menu.
  const isUrgent = section === 'overdue' || section === 'next' || (section === 'check' && item.status === 'ready');
  const isButtonShown = networks.length > 0 && !isStarted && isUrgent;
  return (
    <div className="min-w-0 flex-1 py-0.5 ps-1">
      <p className={classNames('break-words', section === 'done' && 'text-ink-soft line-through')} dir="auto">
        {item.title}
        {client !== null && <span className="sr-only"> ({client.name})</span>}
      </p>
      <PlanFacts item={item} section={section} now={now} />
      {isStarted && <PublishedForm item={item} network={startedOn} actions={actions} />}
      {section === 'check' && !isStarted && <LiveAnswers item={item} actions={actions} />}
      {isButtonShown && <ComposeButtons item={item} networks={networks} onCompose={onCompose} />}
      {OPEN_SECTIONS.has(section) && item.carriedOver >= ASK_AFTER && (
        <CarriedOver item={item} section={section} now={now} actions={actions} onAsk={onAsk} />
      )}
    </div>
  );
}

/** One item of the day. */
export function PlanRow(props: PlanRowProps) {
  const { item, section, client, actions, isReachable, onFocus } = props;
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
      <PlanWords {...props} />
      {section === 'held' ? (
        <IconButton label={`${m.plan_resume()}: ${title}`} onClick={() => void actions.resume(item)}>
          <Play aria-hidden size={16} />
        </IconButton>
      ) : (
        section !== 'done' && <PlanRowMenu {...props} />
      )}
    </article>
  );
}
