import type { TextEdit } from '@/lib/checklist/apply-edits';

/** Where a place of the text is after the edits (which do not overlap); a place inside of what was replaced goes to its end. */
export function mapOffset(offset: number, edits: readonly TextEdit[]): number {
  let moved = offset;
  for (const { from, to, insert } of edits) {
    if (to <= offset) moved += insert.length - (to - from);
    else if (from < offset) moved += from + insert.length - offset;
  }
  return moved;
}
