import type { TemplateUsage } from '@/lib/db/repositories/find-insertions';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

/** How often a template was inserted: ever, and lately. */
export function usageWords({ count, last30, last90 }: TemplateUsage): string {
  const ever = m.templates_used({ count, shown: formatNumber(count) });
  return `${ever} · ${m.templates_used_lately({ in30: formatNumber(last30), in90: formatNumber(last90) })}`;
}
