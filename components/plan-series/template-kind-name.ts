import type { PlanTemplateKind } from '@/lib/domain/plan-template';
import { m } from '@/lib/i18n/messages';

const NAMES: Readonly<Record<PlanTemplateKind, () => string>> = {
  series: m.series_template_kind_series,
  event: m.series_template_kind_event,
  contest: m.series_template_kind_contest,
  poll: m.series_template_kind_poll,
  day: m.series_template_kind_day,
};

export const templateKindName = (kind: PlanTemplateKind): string => NAMES[kind]();
