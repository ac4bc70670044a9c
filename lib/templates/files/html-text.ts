const TAG = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>|<!--[\s\S]*?(?:-->|$)/gi;
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;
const LINE_TAGS = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
const PARAGRAPH_TAGS = new Set(['p', 'blockquote', 'h1', 'h2', 'h3']);
const HIDDEN = /<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  mdash: '—',
  ndash: '–',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  copy: '©',
};

/** Does a text have tags, so that it is HTML and no plain text? */
export function hasHtml(text: string): boolean {
  return /<\/?(?:p|div|br|span|a|b|i|u|strong|em|ul|ol|li|img|table|h[1-6])\b[^<]*>/i.test(text);
}

/** HTML as the plain text a reader sees: lines and paragraphs kept, the address behind a link's text. Nothing is run or loaded. */
export function htmlToText(html: string): { text: string; hasLostFormat: boolean } {
  let hasLostFormat = false;
  let address: string | null = null;
  let linkStart = 0;
  let output = '';
  let position = 0;
  const source = html.replaceAll(HIDDEN, '');
  const write = (text: string): void => {
    const flat = text.replaceAll(/[ \t\r\n]+/g, ' ');
    output += decodeEntities(output === '' || output.endsWith('\n') ? flat.replace(/^ /, '') : flat);
  };
  for (const match of source.matchAll(TAG)) {
    write(source.slice(position, match.index));
    position = match.index + match[0].length;
    const name = match[2]?.toLowerCase() ?? '';
    const isClosing = match[1] === '/';
    if (name === 'br') output += '\n';
    else if (LINE_TAGS.has(name)) output = breakLine(output, PARAGRAPH_TAGS.has(name));
    else if (name === 'a' && !isClosing) {
      address = decodeEntities(readHref(match[3] ?? ''));
      linkStart = output.length;
    } else if (name === 'a') {
      output += linkSuffix(output.slice(linkStart), address);
      address = null;
    } else if (name !== 'span' && name !== '') hasLostFormat = true;
  }
  write(source.slice(position));
  return { text: output.replaceAll(/[ \t]+(?=\n)/g, '').trim(), hasLostFormat };
}

function breakLine(output: string, isParagraph: boolean): string {
  const bare = output.replace(/[ \t]+$/, '');
  if (bare === '' || bare.endsWith(isParagraph ? '\n\n' : '\n')) return bare;
  return `${bare}${isParagraph && !bare.endsWith('\n') ? '\n\n' : '\n'}`;
}

function readHref(attributes: string): string {
  const match = HREF.exec(attributes);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}

function linkSuffix(text: string, address: string | null): string {
  if (address === null || address === '' || text.trim() === address) return '';
  return text.trim() === '' ? address : ` (${address})`;
}

function decodeEntities(text: string): string {
  return text.replaceAll(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
