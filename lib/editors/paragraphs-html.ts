const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** One paragraph per line, for the clipboard: editors that drop blank lines of plain text keep empty paragraphs. */
export function paragraphsHtml(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${line === '' ? '<br>' : escape(line)}</p>`)
    .join('');
}

function escape(line: string): string {
  return line.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
