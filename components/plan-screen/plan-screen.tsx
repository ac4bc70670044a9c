import { m } from '@/lib/i18n/messages';

/** The content plan: month, week, list and board. */
export function PlanScreen() {
  return <h1 className="p-6 text-lg font-semibold">{m.common_nav_plan()}</h1>;
}
