import { ExternalLink } from '@/components/ui/external-link';
import type { Reply } from '@/lib/domain/reply';
import { formatMoment } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';

/** What the comment said when it came into the queue, and what was answered. */
export function ReplyEvidence({ reply }: { reply: Reply }) {
  const { evidence, text, response } = reply;
  return (
    <>
      {evidence !== null && (
        <section aria-label={m.replies_evidence()} className="space-y-1 text-xs text-ink-soft">
          <p>
            <time dateTime={evidence.capturedAt}>
              {m.replies_evidence_kept({ time: formatMoment(evidence.capturedAt) })}
            </time>
            {evidence.link !== null && (
              <>
                {' · '}
                <ExternalLink href={evidence.link}>{m.replies_evidence_link()}</ExternalLink>
              </>
            )}
          </p>
          {evidence.text !== text && (
            <blockquote dir="auto" className="border-s-2 border-warn ps-2 wrap-anywhere whitespace-pre-wrap text-ink">
              <span className="block text-warn">{m.replies_evidence_changed()}</span>
              {evidence.text}
            </blockquote>
          )}
        </section>
      )}
      {response !== null && response.text !== null && (
        <section aria-label={m.replies_response_text()} className="space-y-1 text-xs text-ink-soft">
          <p>{m.replies_response_text()}</p>
          <blockquote dir="auto" className="border-s-2 border-good ps-2 wrap-anywhere whitespace-pre-wrap text-ink">
            {response.text}
          </blockquote>
        </section>
      )}
    </>
  );
}
