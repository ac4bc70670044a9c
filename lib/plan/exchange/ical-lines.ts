/** One line of a calendar (RFC 5545, 3.1), names in capitals; the value as it stands, escapes and all. */
export interface IcalLine {
  name: string;
  params: ReadonlyMap<string, string>;
  value: string;
}

/** BEGIN … END with what stands between. */
export interface IcalComponent {
  name: string;
  lines: IcalLine[];
  children: IcalComponent[];
}

const LINE =
  /^(?<name>[A-Za-z0-9-]+)(?<params>(?:;[^=;:"]+=(?:"[^"]*"|[^;:",]*)(?:,(?:"[^"]*"|[^;:",]*))*)*):(?<value>.*)$/su;
const PARAM = /;(?<key>[^=;:"]+)=(?<value>(?:"[^"]*"|[^;:",]*)(?:,(?:"[^"]*"|[^;:",]*))*)/gu;
/** Calendars nest three deep (alarms); more is no calendar. */
const DEEPEST = 8;

/**
 * The components of a calendar file. Never throws: lines that are none, and ends without a beginning, are passed over; what is never
 * closed ends with the file. Why not a library's: those read lose escaped commas, unknown properties or the rest of the file after one
 * bad line.
 */
export function parseIcal(text: string): IcalComponent[] {
  const root: IcalComponent = { name: '', lines: [], children: [] };
  const open = [root];
  for (const source of unfold(text)) {
    const line = parseLine(source);
    if (line === null) continue;
    const current = open.at(-1) ?? root;
    if (line.name === 'BEGIN' && open.length <= DEEPEST) {
      const child: IcalComponent = { name: line.value.trim().toUpperCase(), lines: [], children: [] };
      current.children.push(child);
      open.push(child);
    } else if (line.name === 'END') closeTo(open, line.value.trim().toUpperCase());
    else current.lines.push(line);
  }
  return root.children;
}

/** A component's own end also closes what was left open inside it. */
function closeTo(open: IcalComponent[], name: string): void {
  const place = open.findLastIndex((component) => component.name === name);
  if (place > 0) open.length = place;
}

/** A line that begins with a blank goes on with the one before. */
function unfold(text: string): string[] {
  return text
    .replaceAll(/(?:\r\n|\r|\n)[ \t]/gu, '')
    .split(/\r\n|\r|\n/u)
    .filter((line) => line !== '');
}

function parseLine(source: string): IcalLine | null {
  const found = LINE.exec(source)?.groups;
  if (found === undefined) return null;
  const params = new Map<string, string>();
  for (const { groups } of (found['params'] ?? '').matchAll(PARAM)) {
    params.set((groups?.['key'] ?? '').toUpperCase(), (groups?.['value'] ?? '').replaceAll('"', ''));
  }
  return { name: (found['name'] ?? '').toUpperCase(), params, value: found['value'] ?? '' };
}

/** A TEXT value as it was meant (3.3.11). */
export function unescapeText(value: string): string {
  return value.replaceAll(/\\(?<sign>[\\;,nN])/gu, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}

/** A list of TEXT values, parted by commas that are not escaped. */
export function splitTexts(value: string): string[] {
  const texts = value.match(/(?:\\.|[^\\,])+/gsu) ?? [];
  return texts.map((text) => unescapeText(text).trim()).filter((text) => text !== '');
}
