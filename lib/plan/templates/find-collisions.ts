import type { PlanContent, PlanItem } from '@/lib/domain/plan-item';

import { startOfSlot } from '../slot-time';

/** Something to be added, and what stands there already. */
export interface Collision {
  content: PlanContent;
  existing: PlanItem;
}

const MS_PER_MINUTE = 60_000;

/**
 * What would stand at the same time as something that is in the plan: posts of one client at one minute, blocks of the manager's day
 * that overlap, whoever's they are. What has no time collides with nothing; what was dropped does not stand there.
 */
export function findCollisions(contents: readonly PlanContent[], items: readonly PlanItem[]): Collision[] {
  const standing = items.filter(({ status }) => status !== 'dropped');
  return contents.flatMap((content) => {
    const existing = standing.find((item) => collides(content, item));
    return existing === undefined ? [] : [{ content, existing }];
  });
}

function collides(content: PlanContent, item: PlanItem): boolean {
  if (content.kind !== item.kind) return false;
  const [one, other] = [spanOf(content), spanOf(item)];
  if (one === null || other === null) return false;
  if (content.kind === 'post') return content.clientId === item.clientId && one.from === other.from;
  return one.from < other.to && other.from < one.to;
}

/** Instants in ms; what takes no known time takes a minute. */
function spanOf({ date, time, timeZone, duration }: PlanContent): { from: number; to: number } | null {
  const start = date === null || time === null ? null : startOfSlot({ date, time, timeZone });
  if (start === null) return null;
  return { from: start.getTime(), to: start.getTime() + (duration ?? 1) * MS_PER_MINUTE };
}
