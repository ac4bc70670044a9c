import { AlarmClock, ChevronRight, MessageCircleReply } from 'lucide-react';

import { useMinute } from '@/components/app/use-minute';
import { buildHash } from '@/components/app/use-hash-route';
import { loadWords } from '@/components/replies/load-words';
import { classNames } from '@/components/ui/class-names';
import { useReplyLoad } from '@/lib/db/use-replies';

/** How many comments wait for an answer, one press away from them; nothing where none waits. */
export function WaitingReplies({ onOpen }: { onOpen: (hash: string) => void }) {
  const load = useReplyLoad(useMinute());
  if (load === undefined || load.open === 0) return null;
  const isLate = load.overdue > 0;
  const Icon = isLate ? AlarmClock : MessageCircleReply;
  return (
    <button
      type="button"
      onClick={() => onOpen(buildHash('replies'))}
      className={classNames(
        'flex min-h-10 w-full items-center gap-2.5 rounded-lg px-3 text-start font-medium tabular',
        isLate ? 'bg-danger-soft text-danger' : 'bg-sunken hover:bg-hover',
      )}
    >
      <Icon aria-hidden size={16} className="shrink-0" />
      <span className="flex-1">{loadWords(load)}</span>
      <ChevronRight aria-hidden size={16} className="shrink-0 rtl:rotate-180" />
    </button>
  );
}
