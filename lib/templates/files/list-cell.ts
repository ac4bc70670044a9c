const ITEM = /[ \t]*(?:"((?:[^"]|"")*)"[ \t]*(?=[,;\n]|$)|([^,;\n]*))(?:[,;\n]|$)/y;
const NEEDS_QUOTES = /[,;"\n]|^\s|\s$/;

/** Several values in one cell: "sale, new, \"a, b\"". */
export function writeListCell(items: readonly string[]): string {
  return items.map((item) => (NEEDS_QUOTES.test(item) ? `"${item.replaceAll('"', '""')}"` : item)).join(', ');
}

/** The values of a cell, divided by commas, semicolons or lines; empty ones are left out. */
export function readListCell(cell: string): string[] {
  const items: string[] = [];
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < cell.length) {
    const [whole = '', quoted, plain = ''] = ITEM.exec(cell) ?? [];
    if (whole === '') break;
    const item = quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"');
    if (item !== '') items.push(item);
  }
  return items;
}
