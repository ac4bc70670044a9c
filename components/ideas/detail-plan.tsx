import { CalendarDays } from 'lucide-react';

import { buildHash } from '@/components/app/use-hash-route';
import { DetailSection } from '@/components/library/detail-section';
import { reasonName } from '@/components/plan-item/reason-toggles';
import { useItemsOfPost } from '@/lib/db/use-plan-item';
import type { PlanItem } from '@/lib/domain/plan-item';
import { m } from '@/lib/i18n/messages';

import { whenWords } from './attach-dialog';
import { IdeaButtons } from './idea-buttons';
import type { Ideas } from './use-ideas';

interface DetailPlanProps {
  postId: string;
  ideas: Ideas;
}

function ItemLink({ item }: { item: PlanItem }) {
  return (
    <a
      href={buildHash('plan', new URLSearchParams({ item: item.id }))}
      title={m.ideas_open()}
      className="flex min-h-8 items-center gap-2 rounded-lg px-2 hover:bg-hover"
    >
      <CalendarDays aria-hidden size={15} className="shrink-0 text-ink-faint" />
      <span className="min-w-0 flex-1">
        <span className="block truncate" dir="auto">
          {item.title}
        </span>
        {item.reasons.length > 0 && (
          <span className="block truncate text-xs text-ink-soft">{item.reasons.map(reasonName).join(' · ')}</span>
        )}
      </span>
      <span className="shrink-0 text-xs text-ink-soft tabular">{whenWords(item)}</span>
    </a>
  );
}

/** What the plan made of a captured post, and the way into it. */
export function DetailPlan({ postId, ideas }: DetailPlanProps) {
  const items = useItemsOfPost(postId) ?? [];
  return (
    <DetailSection title={m.ideas_from()}>
      <ul className="-mx-2 mb-2">
        {items.map((item) => (
          <li key={item.id}>
            <ItemLink item={item} />
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <IdeaButtons postIds={[postId]} ideas={ideas} />
      </div>
    </DetailSection>
  );
}
