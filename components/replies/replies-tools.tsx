import { Plus, Timer } from 'lucide-react';
import { useState } from 'react';

import { Button } from '@/components/ui/button';
import type { Client } from '@/lib/domain/client';
import { m } from '@/lib/i18n/messages';

import { AddReplyDialog } from './add-reply-dialog';
import { RepeatedQuestions } from './repeated-questions';
import { SlaDialog } from './sla-dialog';
import type { ReplyActions } from './use-reply-actions';
import type { SlaState } from './use-sla-settings';

export interface RepliesToolsProps {
  now: Date;
  clients: readonly Client[];
  sla: SlaState;
  actions: ReplyActions;
}

/** What the queue as a whole offers. */
export function RepliesTools({ now, clients, sla, actions }: RepliesToolsProps) {
  const [open, setOpen] = useState<'add' | 'sla' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <Button size="small" icon={<Plus aria-hidden size={14} />} onClick={() => setOpen('add')}>
        {m.replies_add()}
      </Button>
      <RepeatedQuestions now={now} />
      <Button
        size="small"
        variant="quiet"
        className="ms-auto"
        icon={<Timer aria-hidden size={14} />}
        onClick={() => setOpen('sla')}
      >
        {m.replies_sla()}
      </Button>
      <AddReplyDialog isOpen={open === 'add'} onClose={close} onAdd={actions.add} />
      <SlaDialog isOpen={open === 'sla'} onClose={close} {...{ clients, sla, now, actions }} />
    </div>
  );
}
