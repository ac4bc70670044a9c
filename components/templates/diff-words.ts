/** A stretch of text that stayed, came or went. */
export interface DiffPiece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

const WORD = /[\p{L}\p{M}\p{N}_]+|\s+|[^\s\p{L}\p{M}\p{N}_]/gu;
/** Above so many pairs of words the middle is shown as replaced: the table would take longer than a frame. */
const MOST_PAIRS = 1_000_000;

/**
 * How one text became another, word by word; what is common at the beginning and the end is cut off first. The pieces that are
 * not `added` make up the old text, those that are not `removed` the new one.
 */
export function diffWords(before: string, after: string): DiffPiece[] {
  const [old, now] = [before.match(WORD) ?? [], after.match(WORD) ?? []];
  const start = countCommon(old, now);
  const end = countCommon(old.slice(start).toReversed(), now.slice(start).toReversed());
  return join([
    ...old.slice(0, start).map((text): DiffPiece => ({ kind: 'same', text })),
    ...diffMiddle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...old.slice(old.length - end).map((text): DiffPiece => ({ kind: 'same', text })),
  ]);
}

function countCommon(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((word, index) => word !== other[index]);
  return at === -1 ? one.length : at;
}

function diffMiddle(old: readonly string[], now: readonly string[]): DiffPiece[] {
  if (old.length * now.length > MOST_PAIRS) {
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: now.join('') },
    ];
  }
  const longest = buildTable(old, now);
  const pieces: DiffPiece[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    const [was, is] = [old[row], now[column]];
    if (was !== undefined && was === is) {
      pieces.push({ kind: 'same', text: was });
      row += 1;
      column += 1;
    } else if (
      is === undefined ||
      (was !== undefined && at(longest, row + 1, column) >= at(longest, row, column + 1))
    ) {
      pieces.push({ kind: 'removed', text: was ?? '' });
      row += 1;
    } else {
      pieces.push({ kind: 'added', text: is });
      column += 1;
    }
  }
  return pieces;
}

/** Length of the longest common run of words from each pair of places on. */
function buildTable(old: readonly string[], now: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const length =
        old[row] === now[column]
          ? at(table, row + 1, column + 1) + 1
          : Math.max(at(table, row + 1, column), at(table, row, column + 1));
      table[row]?.fill(length, column, column + 1);
    }
  }
  return table;
}

function at(table: readonly Uint16Array[], row: number, column: number): number {
  return table[row]?.[column] ?? 0;
}

/** Neighbours of one kind become one piece. */
function join(pieces: readonly DiffPiece[]): DiffPiece[] {
  const joined: DiffPiece[] = [];
  for (const { kind, text } of pieces) {
    const last = joined.at(-1);
    if (last?.kind === kind) joined[joined.length - 1] = { kind, text: last.text + text };
    else joined.push({ kind, text });
  }
  return joined;
}
