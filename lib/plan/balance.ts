import type { PlanItem } from '@/lib/domain/plan-item';
import { FUNNEL_STAGES } from '@/lib/domain/plan-vocabulary';

/** A rubric or stage, and how much of the plan it has. */
export interface BalanceShare {
  /** null: not said, which is no share of its own but what is unknown. */
  key: string | null;
  n: number;
  /** n of those that say it, 0 to 1; null for what is not said, and where none says it. */
  share: number | null;
  /** What it would be if all had the same; null for what is not said. */
  even: number | null;
}

export interface Balance {
  shares: BalanceShare[];
  /** How many say it. */
  said: number;
  /** How many there are. */
  n: number;
}

/** What is or will be shown to readers: ideas are no plan yet, what was given up no more. */
export function countsForBalance({ kind, status }: PlanItem): boolean {
  return kind === 'post' && status !== 'idea' && status !== 'dropped';
}

/** How the posts share out over rubrics, the fullest first. */
export function balanceByRubric(items: readonly PlanItem[]): Balance {
  const counted = items.filter(countsForBalance);
  const rubrics = new Set(counted.map(({ rubric }) => rubric).filter((rubric) => rubric !== null));
  const balance = shareOut(
    counted.map(({ rubric }) => rubric),
    [...rubrics],
  );
  return { ...balance, shares: balance.shares.toSorted((one, other) => rank(one) - rank(other)) };
}

/** How they share out over the stages of the funnel, each of them, in order. */
export function balanceByFunnel(items: readonly PlanItem[]): Balance {
  return shareOut(
    items.filter(countsForBalance).map(({ funnel }) => funnel),
    FUNNEL_STAGES,
  );
}

/** What is not said stands last. */
function rank({ key, n }: BalanceShare): number {
  return key === null ? 1 : -n;
}

function shareOut(values: readonly (string | null)[], keys: readonly string[]): Balance {
  const said = values.filter((value) => value !== null).length;
  const shares: BalanceShare[] = keys.map((key) => {
    const n = values.filter((value) => value === key).length;
    return { key, n, share: said === 0 ? null : n / said, even: 1 / keys.length };
  });
  const unsaid = values.length - said;
  if (unsaid > 0) shares.push({ key: null, n: unsaid, share: null, even: null });
  return { shares, said, n: values.length };
}
