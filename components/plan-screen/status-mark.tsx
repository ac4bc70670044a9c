import {
  Ban,
  BadgeCheck,
  CheckCheck,
  CircleX,
  Clock,
  Eye,
  Image,
  Lightbulb,
  type LucideIcon,
  Pause,
  PencilLine,
  Send,
  ThumbsUp,
} from 'lucide-react';

import type { PlanStatus } from '@/lib/domain/plan-vocabulary';

import { statusName } from './status-name';

const ICONS: Record<PlanStatus, LucideIcon> = {
  idea: Lightbulb,
  draft: PencilLine,
  visual: Image,
  review: Eye,
  approved: ThumbsUp,
  ready: BadgeCheck,
  scheduled: Clock,
  published: Send,
  checked: CheckCheck,
  held: Pause,
  missed: CircleX,
  dropped: Ban,
};

/** How far an item is, as a sign; its name stands in the words of the item. */
export function StatusMark({ status }: { status: PlanStatus }) {
  const Icon = ICONS[status];
  return (
    <span title={statusName(status)} className="inline-flex shrink-0 opacity-75">
      <Icon aria-hidden size={12} strokeWidth={2.25} />
    </span>
  );
}
