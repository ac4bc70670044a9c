import { LinkedText } from '@/components/post-card/linked-text';
import { classNames } from '@/components/ui/class-names';
import type { Reply } from '@/lib/domain/reply';
import { m } from '@/lib/i18n/messages';

/** What the comment says, three lines of it until it is opened. */
export function ReplyWords({ reply, isExpanded }: { reply: Reply; isExpanded: boolean }) {
  if (reply.text === '') return <p className="text-ink-faint italic">{m.replies_no_text()}</p>;
  return (
    <>
      <p
        dir="auto"
        className={classNames(
          'text-[0.9375rem] leading-relaxed wrap-anywhere whitespace-pre-wrap',
          !isExpanded && 'line-clamp-3',
        )}
      >
        <LinkedText text={reply.text} />
      </p>
      {reply.truncated && <p className="text-xs text-warn">{m.replies_truncated()}</p>}
    </>
  );
}
