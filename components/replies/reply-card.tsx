import { classNames } from '@/components/ui/class-names';
import { Checkbox } from '@/components/ui/checkbox';
import type { Client } from '@/lib/domain/client';
import { m } from '@/lib/i18n/messages';
import { calendarOf } from '@/lib/replies/sla-rules';
import type { SlaSettings } from '@/lib/replies/sla-rules';

import type { ArrangedReply } from './arrange-replies';
import { ReplyButtons } from './reply-buttons';
import { ReplyContext } from './reply-context';
import { ReplyDetails } from './reply-details';
import { replyDomId } from './reply-dom-id';
import { ReplyDue } from './reply-due';
import { ReplyHead } from './reply-head';
import { ReplyOutcome } from './reply-outcome';
import { ReplyWords } from './reply-words';
import type { ReplyActions } from './use-reply-actions';

export interface ReplyCardProps extends Pick<ArrangedReply, 'reply' | 'urgency'> {
  clients: readonly Client[];
  now: Date;
  settings: SlaSettings;
  actions: ReplyActions;
  isCurrent: boolean;
  /** The one that Tab reaches: the current one, else the first. */
  isReachable: boolean;
  isExpanded: boolean;
  isSelected: boolean;
  onSelect: () => void;
  onExpand: () => void;
  onFocus: () => void;
}

/** One comment that wants, or wanted, an answer. */
export function ReplyCard(props: ReplyCardProps) {
  const { reply, urgency, clients, now, settings, actions, isCurrent, isReachable, isExpanded } = props;
  const { isSelected, onSelect, onExpand, onFocus } = props;
  const id = replyDomId(reply.id);
  const client = clients.find((known) => known.id === reply.clientId) ?? null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only follows where the focus is
    <article
      id={id}
      data-reply
      aria-labelledby={`${id}-author`}
      aria-current={isCurrent}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrows go from one comment to the next
      tabIndex={isReachable ? 0 : -1}
      onFocus={onFocus}
      className={classNames(
        'space-y-2.5 rounded-card border border-s-4 border-line bg-surface p-3.5 outline-offset-[-2px]',
        urgency === 'overdue' && 'border-s-danger',
        urgency === 'today' && 'border-s-warn',
        isCurrent && 'current-row',
      )}
    >
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1.5">
        <div className="flex min-w-0 items-start gap-1">
          <Checkbox aria-label={m.replies_select()} checked={isSelected} onChange={onSelect} />
          <ReplyHead reply={reply} labelId={`${id}-author`} />
        </div>
        {urgency === null ? (
          <ReplyOutcome reply={reply} />
        ) : (
          <ReplyDue
            reply={reply}
            urgency={urgency}
            now={now}
            calendar={calendarOf(settings, reply.clientId)}
            onChange={(dueAt) => void actions.setDue(reply.id, dueAt)}
          />
        )}
      </div>
      <ReplyWords reply={reply} isExpanded={isExpanded} />
      <ReplyContext reply={reply} client={client} />
      {isExpanded && <ReplyDetails id={`${id}-details`} reply={reply} clients={clients} actions={actions} />}
      <ReplyButtons
        reply={reply}
        isOpen={urgency !== null}
        isExpanded={isExpanded}
        detailsId={`${id}-details`}
        onState={(state) => void actions.setState([reply.id], state)}
        onExpand={onExpand}
      />
    </article>
  );
}
