import { networkName } from '@/components/post-card/network-name';
import { Dialog } from '@/components/ui/dialog';
import { FUNNEL_STAGES, type FunnelStage } from '@/lib/domain/plan-vocabulary';
import { NETWORK_IDS } from '@/lib/domain/network-id';
import { m } from '@/lib/i18n/messages';
import { balanceByFunnel, balanceByRubric } from '@/lib/plan/balance';
import { comparePlan, comparePlanBy, type PlanFact } from '@/lib/plan/plan-vs-fact';

import { BalanceTable } from './balance-table';
import { spanWords } from './day-words';
import { type FactRow, FactTable } from './fact-table';
import type { PlanModel } from './use-plan-model';

const STAGE_NAMES: Record<FunnelStage, () => string> = {
  know: m.calendar_funnel_know,
  want: m.calendar_funnel_want,
  buy: m.calendar_funnel_buy,
  recommend: m.calendar_funnel_recommend,
};

function stageName(key: string): string {
  const stage = FUNNEL_STAGES.find((known) => known === key);
  return stage === undefined ? key : STAGE_NAMES[stage]();
}

function rowsOf(facts: ReadonlyMap<string | null, PlanFact>, nameOf: (key: string) => string, none: string): FactRow[] {
  return [...facts]
    .filter(([, { due }]) => due > 0)
    .map(([key, fact]) => ({ key: key ?? '', name: key === null ? none : nameOf(key), fact }))
    .toSorted((one, other) => other.fact.due - one.fact.due);
}

function nameOfNetwork(id: string): string {
  const network = NETWORK_IDS.find((known) => known === id);
  return network === undefined ? id : networkName(network);
}

/** How the plan of the days shown shares out, and what became of it; filters of the screen hold here as well. */
export function PlanNumbers({ model, onClose }: { model: PlanModel; onClose: () => void }) {
  const { data, now } = model;
  const { dates, days, focus } = data;
  const items = dates.flatMap((date) => days.get(date) ?? []).map(({ item }) => item);
  const total: FactRow = { key: 'total', name: m.calendar_fact_all(), fact: comparePlan(items, now) };
  const clientName = (id: string): string => focus.clients.find((client) => client.id === id)?.name ?? id;
  const byClient = comparePlanBy(items, now, ({ clientId }) => (clientId === null ? [] : [clientId]));
  const byNetwork = comparePlanBy(items, now, ({ networks }) => networks);
  return (
    <Dialog title={m.calendar_numbers()} closeLabel={m.common_close()} isOpen isWide onClose={onClose}>
      <div className="space-y-5">
        <p className="text-xs text-ink-soft">{spanWords(dates[0] ?? data.date, dates.at(-1) ?? data.date)}</p>
        <div className="grid gap-5 md:grid-cols-2">
          <BalanceTable title={m.calendar_filter_rubric()} balance={balanceByRubric(items)} nameOf={(key) => key} />
          <BalanceTable title={m.calendar_funnel()} balance={balanceByFunnel(items)} nameOf={stageName} />
        </div>
        <section className="space-y-3">
          <h3 className="text-sm font-semibold">{m.calendar_fact()}</h3>
          <p className="text-xs text-pretty text-ink-soft">{m.calendar_fact_formula()}</p>
          <FactTable
            title={m.calendar_fact_by_client()}
            rows={[total, ...rowsOf(byClient, clientName, m.calendar_fact_no_client())]}
          />
          <FactTable
            title={m.calendar_fact_by_network()}
            rows={rowsOf(byNetwork, nameOfNetwork, m.calendar_fact_no_network())}
          />
        </section>
      </div>
    </Dialog>
  );
}
