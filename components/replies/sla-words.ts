import { formatDuration } from '@/lib/i18n/format-duration';
import { m } from '@/lib/i18n/messages';
import { kindName } from '@/lib/palette/kind-name';
import type { SlaKey, SlaTarget } from '@/lib/replies/sla-rules';

const MS_PER_MINUTE = 60_000;
/** Minutes to choose from. */
const USUAL = [15, 30, 60, 120, 240, 480, 960] as const;
/** The client wants nothing else than everybody. */
export const INHERIT = 'inherit';
const SAME_DAY = 'same-day';

export function slaKeyName(key: SlaKey): string {
  if (key === 'unsorted') return m.replies_kind_unsorted();
  return key === 'crisis' ? m.replies_sla_crisis() : kindName(key);
}

function targetName(target: SlaTarget): string {
  return target === SAME_DAY ? m.replies_sla_same_day() : formatDuration(target * MS_PER_MINUTE);
}

/** null: `INHERIT`, or nothing that is a target. */
export function parseTarget(id: string): SlaTarget | null {
  if (id === SAME_DAY) return SAME_DAY;
  const minutes = Number(id);
  return Number.isInteger(minutes) && minutes > 0 ? minutes : null;
}

/** What can be chosen, `current` among it; where `inherited` is given, also that. */
export function buildTargetOptions(current: SlaTarget | null, inherited?: SlaTarget): { id: string; label: string }[] {
  const minutes = new Set<number>(USUAL);
  if (typeof current === 'number') minutes.add(current);
  const targets: SlaTarget[] = [...[...minutes].toSorted((one, other) => one - other), SAME_DAY];
  const options = targets.map((target) => ({ id: String(target), label: targetName(target) }));
  if (inherited === undefined) return options;
  return [{ id: INHERIT, label: m.replies_sla_inherit({ target: targetName(inherited) }) }, ...options];
}
