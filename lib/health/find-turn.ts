import { carefulShare, chanceOfRise, RARE, type Tally } from './rare-by-chance';

/** Fewer could be three odd posts in a row. */
const FEWEST = 3;
/** Below this share a field is met too often to be called lost. */
const LEAST_SHARE = 0.5;

/**
 * Where a series turned from "as a rule no" to "as a rule yes" and stayed so; null where it never did, where the turn could be
 * chance, and where it has turned back. Rules, in this order:
 *
 * 1. The turn is the place where "one share before, a higher one after" fits the series best (maximum likelihood); there is
 *    something before it, and it is a yes itself.
 * 2. After it come at least 3 yes, and they are at least half of what comes.
 * 3. If nothing had changed, such a difference would come about less than once in five hundred (`chanceOfRise`).
 * 4. The noes at the very end are not so many that, with the share of the run until then, they would come about less than once
 *    in five hundred: then it is over.
 *
 * @returns index of the first yes of the run
 */
export function findTurn(series: readonly boolean[]): number | null {
  const turn = bestSplit(series);
  if (turn === null) return null;
  const before = count(series.slice(0, turn));
  const run = count(series.slice(turn));
  if (run.yes < FEWEST || run.yes / run.all < LEAST_SHARE) return null;
  if (chanceOfRise(before, run) >= RARE) return null;
  return isOver(series.slice(turn)) ? null : turn;
}

function bestSplit(series: readonly boolean[]): number | null {
  const total = count(series);
  let best: { at: number; fit: number } | null = null;
  let yesBefore = 0;
  for (const [index, isYes] of series.entries()) {
    const [before, after] = [index, total.all - index];
    const isRise = before > 0 && yesBefore / before < (total.yes - yesBefore) / after;
    if (isRise && isYes) {
      const fit = likelihood(yesBefore, before) + likelihood(total.yes - yesBefore, after);
      if (best === null || fit > best.fit) best = { at: index, fit };
    }
    if (isYes) yesBefore += 1;
  }
  return best?.at ?? null;
}

/** Logarithm of the likelihood of `yes` in `all` under their own share. */
function likelihood(yes: number, all: number): number {
  const part = (some: number): number => (some === 0 ? 0 : some * Math.log(some / all));
  return part(yes) + part(all - yes);
}

function isOver(run: readonly boolean[]): boolean {
  const last = run.lastIndexOf(true);
  return (1 - carefulShare(count(run.slice(0, last + 1)))) ** (run.length - 1 - last) < RARE;
}

function count(series: readonly boolean[]): Tally {
  return { yes: series.filter(Boolean).length, all: series.length };
}
