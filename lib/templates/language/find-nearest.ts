const MAX_DISTANCE = 2;
const MAX_LENGTH = 40;

/** The one of `known` a person most likely meant by `written` (at most two letters off, capitals aside); null: none is near. */
export function findNearest(written: string, known: Iterable<string>): string | null {
  if (written.length > MAX_LENGTH) return null;
  const lower = written.toLowerCase();
  let nearest: string | null = null;
  // Of a short word two other letters make another word.
  let best = Math.min(MAX_DISTANCE, Math.floor(written.length / 2)) + 1;
  for (const name of known) {
    const distance = name.length > MAX_LENGTH ? best : distanceOf(lower, name.toLowerCase());
    if (distance < best) [nearest, best] = [name, distance];
  }
  return nearest;
}

/** Letters to add, drop, change or swap with their neighbour. */
function distanceOf(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line.push(
        Math.min(
          at(last, column) + 1,
          at(line, column - 1) + 1,
          at(last, column - 1) + (isSame ? 0 : 1),
          isSwapped ? at(before, column - 2) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, line];
  }
  return at(last, other.length);
}

function at(line: readonly number[], column: number): number {
  return line[column] ?? Infinity;
}
