import {
  Check,
  ChevronDown,
  ChevronUp,
  ExternalLink as ExternalIcon,
  Hourglass,
  Play,
  RotateCcw,
  X,
} from 'lucide-react';

import { Button, buttonClass } from '@/components/ui/button';
import type { Reply } from '@/lib/domain/reply';
import type { ReplyState } from '@/lib/domain/vocabulary';
import { m } from '@/lib/i18n/messages';
import { replyAddressOf } from '@/lib/replies/reply-address';

import { replyStateName } from './reply-state-name';

const ICON_SIZE = 14;
const pressedClass = 'aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent';
const STATE_ICONS = { 'in-work': Play, waiting: Hourglass } as const;

interface StateButtonProps {
  state: keyof typeof STATE_ICONS;
  current: ReplyState;
  onState: (state: ReplyState) => void;
}

/** Pressed it is in that state; pressed again it is as new. */
function StateButton({ state, current, onState }: StateButtonProps) {
  const Icon = STATE_ICONS[state];
  return (
    <Button
      size="small"
      aria-pressed={current === state}
      title={state === 'waiting' ? m.replies_waiting_hint() : undefined}
      icon={<Icon aria-hidden size={ICON_SIZE} />}
      className={pressedClass}
      onClick={() => onState(current === state ? 'new' : state)}
    >
      {replyStateName(state)}
    </Button>
  );
}

export interface ReplyButtonsProps {
  reply: Reply;
  isOpen: boolean;
  isExpanded: boolean;
  detailsId: string;
  onState: (state: ReplyState) => void;
  onExpand: () => void;
}

function OpenButtons({ reply, onState }: Pick<ReplyButtonsProps, 'reply' | 'onState'>) {
  return (
    <>
      <Button
        size="small"
        aria-keyshortcuts="a"
        className="border-accent/70! text-accent!"
        icon={<Check aria-hidden size={ICON_SIZE} />}
        onClick={() => onState('answered')}
      >
        {m.replies_answered()}
      </Button>
      <StateButton state="in-work" current={reply.state} onState={onState} />
      <StateButton state="waiting" current={reply.state} onState={onState} />
      <Button
        size="small"
        variant="quiet"
        title={m.replies_close_hint()}
        icon={<X aria-hidden size={ICON_SIZE} />}
        onClick={() => onState('closed')}
      >
        {m.replies_close()}
      </Button>
    </>
  );
}

/** What can be done with one comment. */
export function ReplyButtons({ reply, isOpen, isExpanded, detailsId, onState, onExpand }: ReplyButtonsProps) {
  const Chevron = isExpanded ? ChevronUp : ChevronDown;
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <a
        href={replyAddressOf(reply)}
        target="_blank"
        rel="noopener noreferrer"
        aria-keyshortcuts="o"
        className={buttonClass('secondary', 'small')}
      >
        <ExternalIcon aria-hidden size={ICON_SIZE} />
        {m.replies_open()}
      </a>
      {isOpen ? (
        <OpenButtons reply={reply} onState={onState} />
      ) : (
        <Button size="small" icon={<RotateCcw aria-hidden size={ICON_SIZE} />} onClick={() => onState('new')}>
          {m.replies_reopen()}
        </Button>
      )}
      <Button
        size="small"
        variant="quiet"
        className="ms-auto"
        aria-expanded={isExpanded}
        aria-controls={isExpanded ? detailsId : undefined}
        icon={<Chevron aria-hidden size={ICON_SIZE} />}
        onClick={onExpand}
      >
        {isExpanded ? m.replies_less() : m.replies_more()}
      </Button>
    </div>
  );
}
