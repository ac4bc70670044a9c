import { Eye, Heart, MessageCircle, Repeat2 } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';

import type { MetricName } from '@/lib/domain/vocabulary';
import { currentLocale } from '@/lib/i18n/locale';
import { m } from '@/lib/i18n/messages';

import type { RookeryPost } from './posts';

const COUNTERS: readonly { metric: MetricName; Icon: LucideIcon; label: (input: { count: string }) => string }[] = [
  { metric: 'likes', Icon: Heart, label: m.practice_likes },
  { metric: 'comments', Icon: MessageCircle, label: m.practice_comments_count },
  { metric: 'shares', Icon: Repeat2, label: m.practice_shares },
  { metric: 'views', Icon: Eye, label: m.practice_views },
];

/** Counters as real networks draw them: rounded text, the full number in the label; one that is unknown is not drawn. */
export function PostActions({ post }: { post: RookeryPost }) {
  const compact = new Intl.NumberFormat(currentLocale(), { notation: 'compact' });
  const full = new Intl.NumberFormat(currentLocale());
  return (
    <div className="actions" data-actions="">
      {COUNTERS.map(({ metric, Icon, label }) => {
        const count = post.metrics[metric];
        if (count === undefined) return null;
        return (
          <span key={metric} role="img" data-metric={metric} aria-label={label({ count: full.format(count) })}>
            <Icon size={16} aria-hidden="true" />
            {compact.format(count)}
          </span>
        );
      })}
    </div>
  );
}
