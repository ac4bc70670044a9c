/** A value in a table file. Dates are instants; null is an empty cell. */
export type Cell = string | number | boolean | Date | null;

/**
 * What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"), the full-width forms included; leading
 * blanks and invisible characters do not hide it. A leading control character is dangerous by itself.
 */
const FORMULA = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|\p{Cc})/u;

/** Text a spreadsheet shows instead of running: with a leading apostrophe where it could be a formula. */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Escapes text; numbers, dates and truth values cannot be formulas and stay what they are. */
export function safeCell(cell: Cell): Cell {
  return typeof cell === 'string' ? escapeFormula(cell.toWellFormed()) : cell;
}
