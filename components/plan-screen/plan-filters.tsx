import { ChoiceFilter } from '@/components/library/choice-filter';
import { useFilterChoices } from '@/components/library/use-filter-choices';
import { formatName } from '@/components/plan/format-name';
import { Button } from '@/components/ui/button';
import { NETWORK_IDS } from '@/lib/domain/network-id';
import type { PlanItem } from '@/lib/domain/plan-item';
import { PLAN_FORMATS, PLAN_STATUSES } from '@/lib/domain/plan-vocabulary';
import { m } from '@/lib/i18n/messages';
import { hasPlanFilter, NO_PLAN_FILTER, type PlanFilter } from '@/lib/plan/plan-filter';

import { statusName } from './status-name';

interface PlanFiltersProps {
  filter: PlanFilter;
  /** Rubrics and names are those of the plan that is shown. */
  items: readonly PlanItem[];
  onChange: (patch: Partial<PlanFilter>) => void;
}

/** What is said in any of the items, and what is filtered by though nothing says it any more. */
function namesIn(names: readonly (string | null)[], chosen: readonly string[]) {
  const found = new Set([...names.filter((name) => name !== null), ...chosen]);
  return [...found].toSorted((one, other) => one.localeCompare(other)).map((id) => ({ id, label: id }));
}

/** Rubric and who does it: names that people gave. */
function NameFilters({ filter, items, onChange }: PlanFiltersProps) {
  const rubrics = namesIn(
    items.map(({ rubric }) => rubric),
    filter.rubrics,
  );
  const assignees = namesIn(
    items.map(({ assignee }) => assignee),
    filter.assignees,
  );
  return (
    <>
      <ChoiceFilter
        label={m.calendar_filter_rubric()}
        choices={rubrics}
        selected={filter.rubrics}
        onChange={(ids) => onChange({ rubrics: ids })}
      />
      <ChoiceFilter
        label={m.calendar_filter_assignee()}
        choices={assignees}
        selected={filter.assignees}
        onChange={(ids) => onChange({ assignees: ids })}
      />
    </>
  );
}

/** Network, status, format, rubric and who does it. */
export function PlanFilters({ filter, items, onChange }: PlanFiltersProps) {
  const { networks } = useFilterChoices();
  return (
    <div role="group" aria-label={m.library_filters()} className="flex flex-wrap items-center gap-1.5">
      <ChoiceFilter
        label={m.library_filter_network()}
        choices={networks}
        selected={filter.networks}
        onChange={(ids) => onChange({ networks: NETWORK_IDS.filter((id) => ids.includes(id)) })}
      />
      <ChoiceFilter
        label={m.calendar_filter_status()}
        choices={PLAN_STATUSES.map((id) => ({ id, label: statusName(id) }))}
        selected={filter.statuses}
        onChange={(ids) => onChange({ statuses: PLAN_STATUSES.filter((id) => ids.includes(id)) })}
      />
      <ChoiceFilter
        label={m.calendar_filter_format()}
        choices={PLAN_FORMATS.map((id) => ({ id, label: formatName(id) }))}
        selected={filter.formats}
        onChange={(ids) => onChange({ formats: PLAN_FORMATS.filter((id) => ids.includes(id)) })}
      />
      <NameFilters filter={filter} items={items} onChange={onChange} />
      {hasPlanFilter(filter) && (
        <Button size="small" variant="quiet" onClick={() => onChange(NO_PLAN_FILTER)}>
          {m.library_filters_clear()}
        </Button>
      )}
    </div>
  );
}
