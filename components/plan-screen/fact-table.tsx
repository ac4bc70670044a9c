import { formatNumber, formatPercent } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { PLAN_OUTCOMES, type PlanFact, type PlanOutcome } from '@/lib/plan/plan-vs-fact';

const OUTCOME_NAMES: Record<PlanOutcome, () => string> = {
  onTime: m.calendar_fact_on_time,
  late: m.calendar_fact_late,
  unknownTime: m.calendar_fact_unknown_time,
  missed: m.calendar_status_missed,
  dropped: m.calendar_status_dropped,
  held: m.calendar_status_held,
  open: m.calendar_fact_open,
};

export interface FactRow {
  key: string;
  name: string;
  fact: PlanFact;
}

interface FactTableProps {
  title: string;
  rows: readonly FactRow[];
}

const headClass = 'px-1.5 py-1 align-bottom text-xs font-semibold text-ink-soft';

function FactHead({ title }: { title: string }) {
  return (
    <thead>
      <tr className="border-b border-line">
        <th scope="col" className={`${headClass} text-start`}>
          {title}
        </th>
        <th scope="col" className={`${headClass} text-end`}>
          {m.calendar_fact_due()}
        </th>
        {PLAN_OUTCOMES.map((outcome) => (
          <th key={outcome} scope="col" className={`${headClass} text-end`}>
            {OUTCOME_NAMES[outcome]()}
          </th>
        ))}
        <th scope="col" className={`${headClass} text-end`}>
          {m.calendar_fact_rate()}
        </th>
      </tr>
    </thead>
  );
}

function FactCells({ row: { name, fact } }: { row: FactRow }) {
  return (
    <tr className="border-b border-line last:border-0">
      <th scope="row" className="px-1.5 py-1 text-start font-medium">
        {name}
      </th>
      <td className="px-1.5 py-1 text-end tabular">{formatNumber(fact.due)}</td>
      {PLAN_OUTCOMES.map((outcome) => (
        <td key={outcome} className="px-1.5 py-1 text-end tabular">
          {formatNumber(fact.outcomes[outcome])}
        </td>
      ))}
      <td className="px-1.5 py-1 text-end font-semibold tabular">
        {fact.rate === null ? '—' : formatPercent(fact.rate)}
      </td>
    </tr>
  );
}

/** What became of the posts that were due, group by group. */
export function FactTable({ title, rows }: FactTableProps) {
  return (
    <div
      role="region"
      aria-label={title}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled by the keyboard as well
      tabIndex={0}
      className="overflow-x-auto"
    >
      <table className="w-full">
        <caption className="sr-only">{title}</caption>
        <FactHead title={title} />
        <tbody>
          {rows.map((row) => (
            <FactCells key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
