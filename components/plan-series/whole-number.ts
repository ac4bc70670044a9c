/** As many as a rule may say here. */
export const MOST_TIMES = 999;

/** What was typed, from 1 to `MOST_TIMES`; what is no number is one. */
export function wholeNumber(text: string): number {
  const number = Math.trunc(Number(text));
  return number >= 1 ? Math.min(number, MOST_TIMES) : 1;
}
