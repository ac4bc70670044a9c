import { missingFieldNames } from '@/components/post-card/missing-fields';
import { QualityMark } from '@/components/post-card/quality-mark';
import { methodName } from '@/components/post-card/vocabulary-name';
import { ExternalLink } from '@/components/ui/external-link';
import { useCaptures } from '@/lib/db/use-posts';
import type { Post } from '@/lib/domain/post';
import { formatMoment } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';

import { DetailSection } from './detail-section';

/** Earlier texts, newest first; shown only when the author edited the post. */
export function DetailTextHistory({ post }: { post: Post }) {
  if (post.textHistory.length === 0) return null;
  return (
    <DetailSection title={m.library_detail_text_history()}>
      <ol className="space-y-3">
        {post.textHistory.toReversed().map(({ at, text }) => (
          <li key={at}>
            <time dateTime={at} className="text-xs text-ink-faint tabular">
              {formatMoment(at)}
            </time>
            <p className="wrap-anywhere whitespace-pre-wrap text-ink-soft" dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ol>
    </DetailSection>
  );
}

/** Who saw the post when and where, and what the page did not show. */
export function DetailCaptures({ postId }: { postId: string }) {
  const captures = useCaptures(postId) ?? [];
  return (
    <DetailSection title={m.library_detail_captures()}>
      <ol className="space-y-2">
        {captures.toReversed().map((capture) => (
          <li key={capture.id} className="text-xs">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-0.5">
              <time dateTime={capture.at} className="font-medium tabular">
                {formatMoment(capture.at)}
              </time>
              <QualityMark quality={capture.quality} withText />
              <span className="text-ink-faint">{methodName(capture.method)}</span>
              <ExternalLink href={capture.pageUrl} className="ms-auto">
                {m.library_detail_page()}
              </ExternalLink>
            </div>
            {capture.missing.length > 0 && (
              <p className="text-ink-faint">
                {m.common_missing({ fields: missingFieldNames(capture.missing).join(', ') })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </DetailSection>
  );
}
