import type { TextEdit } from '@/lib/checklist/apply-edits';

/**
 * `block`, `warn`, `hint`: a rule found something, by how sure the network is to mind; `overridden`: the person said why it may stay;
 * `open`, `ticked`: for the person to look at.
 */
export type RowState = 'block' | 'warn' | 'hint' | 'overridden' | 'open' | 'ticked';

/** One line of the list. */
export interface PanelRow {
  /** The same for the same thing while the text changes around it. */
  id: string;
  state: RowState;
  /** What is wrong, or what to look at. */
  title: string;
  /** More words; null for none. */
  detail: string | null;
  /** Where: the words of the text; null where it is about all of it. */
  snippet: string | null;
  /** A safe change that mends it. */
  edits: readonly TextEdit[] | null;
  /** Why it may stay, for overridden rows. */
  reason: string | null;
}

/** What the person did about the rows, as long as the panel stands at one composer. */
export interface PanelAnswers {
  /** Ids of ticked rows. */
  readonly ticked: Set<string>;
  /** Reasons by id. */
  readonly overridden: Map<string, string>;
}

/** A finding or a row to tick, before it is known what the person did about it. */
export type RowSource = Omit<PanelRow, 'state' | 'reason'> & { state: 'block' | 'warn' | 'hint' | 'open' };

/** What is ticked stays where it was: rows do not move under the pointer. */
const RANKS: Record<RowState, number> = { block: 0, warn: 1, hint: 2, open: 3, ticked: 3, overridden: 4 };

/** What there is to do first; within that in the order given. */
export function listRows(sources: readonly RowSource[], { ticked, overridden }: PanelAnswers): PanelRow[] {
  const rows = withOwnIds(sources).map((source): PanelRow => {
    if (source.state === 'open') return { ...source, state: ticked.has(source.id) ? 'ticked' : 'open', reason: null };
    const reason = overridden.get(source.id) ?? null;
    return { ...source, state: reason === null ? source.state : 'overridden', reason };
  });
  return rows.toSorted((one, other) => RANKS[one.state] - RANKS[other.state]);
}

/** The same thing found twice: both can be answered for themselves. */
function withOwnIds(sources: readonly RowSource[]): RowSource[] {
  const seen = new Map<string, number>();
  return sources.map((source) => {
    const count = (seen.get(source.id) ?? 0) + 1;
    seen.set(source.id, count);
    return count === 1 ? source : { ...source, id: `${source.id}#${String(count)}` };
  });
}

/** How much there is still to do. */
export interface RowCount {
  toFix: number;
  toLookAt: number;
  toTick: number;
}

export function countRows(rows: readonly PanelRow[]): RowCount {
  const count = (...states: RowState[]): number => rows.filter(({ state }) => states.includes(state)).length;
  return { toFix: count('block', 'warn'), toLookAt: count('hint'), toTick: count('open') };
}
