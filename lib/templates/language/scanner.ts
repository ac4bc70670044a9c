import type { BrokenNode } from './template-node';
import type { ProblemCode, TemplateProblem } from './template-problem';

/** More are of no use to anybody, and a hostile text could make as many as it has letters. */
const MAX_PROBLEMS = 100;
const MAX_FOUND_LENGTH = 60;

/** Reading position in a source and what was found wrong so far. */
export interface Scanner {
  readonly source: string;
  position: number;
  readonly problems: TemplateProblem[];
  /** Braces were nested too deep; what follows was not read. */
  isCutOff: boolean;
}

export function createScanner(source: string): Scanner {
  return { source, position: 0, problems: [], isCutOff: false };
}

export interface Span {
  start: number;
  end: number;
}

/** Notes a problem of the source; every one of them blocks. */
export function addProblem(
  scanner: Scanner,
  code: ProblemCode,
  { start, end }: Span,
  hint: string | null = null,
): void {
  if (scanner.problems.length >= MAX_PROBLEMS) return;
  const found = scanner.source.slice(start, Math.min(end, start + MAX_FOUND_LENGTH));
  scanner.problems.push({ code, start, end, found, hint, partial: null, isBlocking: true });
}

/** What the pattern (sticky) matches at the position, without moving on; null: nothing. */
export function peek(scanner: Scanner, sticky: RegExp): RegExpExecArray | null {
  sticky.lastIndex = scanner.position;
  return sticky.exec(scanner.source);
}

/** The source from `start` to the position, kept as it is. */
export function brokenFrom(scanner: Scanner, start: number): BrokenNode {
  return { kind: 'broken', start, end: scanner.position, raw: scanner.source.slice(start, scanner.position) };
}
