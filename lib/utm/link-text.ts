import { parseHttpUrl } from '@/lib/text/canonical-url';

/** An http(s) address taken apart as it is written: putting it through `URL` would change the encoding of what nobody touched. */
export interface LinkText {
  /** Everything before the question mark. */
  path: string;
  /** "name=value", encoded as in the address; none is empty. */
  parts: readonly string[];
  /** Without "#"; null: none. */
  fragment: string | null;
  /** A second question mark begins parameters again: a slip that loses them. */
  hasSecondQuestion: boolean;
}

/** What `URL` leaves out of an address, too: what surrounds it, and line breaks in it. */
const AROUND = /^[\p{Cc} ]+|[\p{Cc} ]+$|[\t\n\r]/gu;

/** null: no http(s) address. */
export function splitLink(link: string): LinkText | null {
  const text = link.replaceAll(AROUND, '');
  if (parseHttpUrl(text) === null) return null;
  const [address, fragment = null] = splitOnce(text, '#');
  const [path, query = ''] = splitOnce(address, '?');
  const given = query.split('&');
  const parts = given.flatMap(splitPart);
  return {
    path,
    parts: parts.filter((part) => part !== ''),
    fragment,
    hasSecondQuestion: parts.length > given.length,
  };
}

/** An address after its host needs a "/" before parameters: some apps cut the link off without it. */
const HOST_ALONE = /^https?:\/\/[^/\\]+$/iu;

/** The reverse of `splitLink`, with one question mark at most. */
export function joinLink({ path, parts, fragment }: Omit<LinkText, 'hasSecondQuestion'>): string {
  const slash = parts.length > 0 && HOST_ALONE.test(path) ? '/' : '';
  const query = parts.length === 0 ? '' : `?${parts.join('&')}`;
  return `${path}${slash}${query}${fragment === null ? '' : `#${fragment}`}`;
}

/** Name and value of a part, decoded; broken encoding is left as it is. */
export function readPart(part: string): readonly [name: string, value: string] {
  const [pair] = new URLSearchParams(part);
  return pair ?? ['', ''];
}

/**
 * A question mark inside a value that is an address ("next=/a?b=1") belongs there and is encoded, so that nobody takes it for a
 * slip; any other begins a part.
 */
function splitPart(text: string): string[] {
  const [first = '', ...others] = text.split('?');
  const parts = [first];
  for (const piece of others) {
    const last = parts.at(-1) ?? '';
    if (holdsAddress(last) && !/^utm_/iu.test(piece)) parts[parts.length - 1] = `${last}%3F${piece}`;
    else parts.push(piece);
  }
  return parts;
}

function holdsAddress(part: string): boolean {
  const [name, value] = readPart(part);
  return /^(https?:)?\//iu.test(part.includes('=') ? value : name);
}

function splitOnce(text: string, separator: string): [string, string?] {
  const index = text.indexOf(separator);
  return index === -1 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}
