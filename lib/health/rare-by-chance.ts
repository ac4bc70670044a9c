/** Once in five hundred: what is rarer than this is taken for a change, not for the page's usual variety. */
export const RARE = 0.002;

/** How many of a stretch of posts lack a field. */
export interface Tally {
  yes: number;
  all: number;
}

/**
 * How likely so many of the later ones (or more) are "yes" if before and after made no difference: Fisher's exact test, one
 * sided. Unlike a comparison of shares it takes into account that few posts before say little of what is usual.
 */
export function chanceOfRise(before: Tally, after: Tally): number {
  const yes = before.yes + after.yes;
  const all = before.all + after.all;
  const logs = logFactorials(all);
  const logChoose = (of: number, some: number): number => (logs[of] ?? 0) - (logs[some] ?? 0) - (logs[of - some] ?? 0);
  const most = Math.min(yes, after.all);
  let chance = 0;
  for (let later = after.yes; later <= most; later += 1) {
    if (yes - later > before.all) continue;
    chance += Math.exp(logChoose(after.all, later) + logChoose(before.all, yes - later) - logChoose(all, yes));
  }
  return Math.min(chance, 1);
}

/**
 * A share estimated from few posts is drawn to the middle (Laplace's rule of succession): always in 2 posts is far from
 * always, in 200 posts it is close to it.
 */
export function carefulShare({ yes, all }: Tally): number {
  return (yes + 1) / (all + 2);
}

function logFactorials(upTo: number): Float64Array {
  const logs = new Float64Array(upTo + 1);
  for (let number = 2; number <= upTo; number += 1) logs[number] = (logs[number - 1] ?? 0) + Math.log(number);
  return logs;
}
