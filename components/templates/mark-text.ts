/** A stretch of a text that is to look different, UTF-16 offsets. */
export interface TextMark<Kind extends string> {
  start: number;
  end: number;
  kind: Kind;
}

export interface TextPiece<Kind extends string> {
  start: number;
  text: string;
  /** Of the marks that cover it, the last given; null: none. */
  kind: Kind | null;
}

/** Cuts a text at the edges of its marks; together the pieces are the text. Where marks overlap the later one is seen. */
export function markText<Kind extends string>(text: string, marks: readonly TextMark<Kind>[]): TextPiece<Kind>[] {
  const inside = marks.filter(({ start, end }) => start < end && start < text.length);
  const edges = new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, Math.min(end, text.length)])]);
  const sorted = [...edges].toSorted((one, other) => one - other);
  return sorted.slice(0, -1).map((start, index) => {
    const kind = inside.findLast((mark) => mark.start <= start && start < mark.end)?.kind ?? null;
    return { start, text: text.slice(start, sorted[index + 1]), kind };
  });
}
