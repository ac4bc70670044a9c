import { escapeFormula } from '@/lib/export/cell';

const APOSTROPHES = /^'+/;

/**
 * A text that could be a formula gets an apostrophe in front (lib/export/cell.ts), and so does one that already begins like an
 * escaped formula: only then reading takes away exactly what writing added.
 */
export function writeFormulaCell(text: string): string {
  return looksEscaped(text) ? `'${text}` : escapeFormula(text);
}

/** The text before `writeFormulaCell`, or before the same guard of another program. */
export function readFormulaCell(cell: string): string {
  return looksEscaped(cell) ? cell.slice(1) : cell;
}

function looksEscaped(text: string): boolean {
  const inner = text.replace(APOSTROPHES, '');
  return inner !== text && escapeFormula(inner) !== inner;
}
