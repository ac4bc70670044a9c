/**
 * @typedef {{ what: string, unit: string, jackdaw: number, bare: number | null, budget: number | null }} Row
 *   `bare` is the same work done by the bare one-button extension, null where there is nothing to hold against
 */

/** Prints measured rows as a table with ratios; a row without a budget is neither ok nor over. @param {Row[]} rows */
export function printRows(rows) {
  const cells = rows.map(({ what, unit, jackdaw, bare, budget }) => [
    what,
    `${format(jackdaw)} ${unit}`,
    bare === null ? '' : `${format(bare)} ${unit}`,
    bare === null || bare <= 0 ? '' : `${(jackdaw / bare).toFixed(2)}×`,
    budget === null ? '' : `≤ ${budget} ${unit}`,
    budget === null ? '' : judge(jackdaw, budget),
  ]);
  const table = [['what', 'Jackdaw', 'bare extension', 'ratio', 'budget', ''], ...cells];
  const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)));
  for (const [index, line] of table.entries()) {
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
    if (index === 0) console.log(widths.map((width) => '─'.repeat(width)).join('  '));
  }
}

function judge(value, budget) {
  return value <= budget ? 'ok' : 'OVER';
}

function format(value) {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2);
}
