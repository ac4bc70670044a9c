import { ADDRESS, LATIN_DOMAIN, SHORT_ADDRESS, UNBROKEN } from './address-pattern';
import { punycodeLength } from './punycode-length';

/** Where an address stands, in UTF-16 units. */
export interface AddressSpan {
  start: number;
  length: number;
}

/** X takes no longer ones. The pattern needs quadratic time, so longer runs without a space are not searched. */
const MAX_ADDRESS = 4096;
const MAX_LABEL = 63;
const MAX_SLUG = 40;
const USUAL_SCHEME = 'https://';

/** Every address X would make a link of, bare domains included, in order. `text` is in NFC. */
export function findAddresses(text: string): AddressSpan[] {
  const found: AddressSpan[] = [];
  for (const { 0: run, index } of text.matchAll(UNBROKEN)) {
    if (!run.includes('.') || run.length > MAX_ADDRESS) continue;
    for (const match of run.matchAll(ADDRESS)) {
      for (const { start, length } of readMatch(match)) found.push({ start: index + start, length });
    }
  }
  return found;
}

function readMatch({ 0: whole, index, groups = {} }: RegExpExecArray): AddressSpan[] {
  const { before = '', scheme, domain = '', path } = groups;
  const address = whole.slice(before.length);
  const start = index + before.length;
  if (!isPossible(domain) || (scheme ?? USUAL_SCHEME).length + address.length > MAX_ADDRESS) return [];
  if (scheme !== undefined) {
    const length = lengthOfFull(address);
    return length === null ? [] : [{ start, length }];
  }
  if (/[-_./]$/.test(before)) return [];
  return splitBare(domain, start, path === undefined ? 0 : address.length - domain.length);
}

/** null: a short address of X that X cannot have made. */
function lengthOfFull(address: string): number | null {
  const short = SHORT_ADDRESS.exec(address);
  if (short === null) return address.length;
  return (short.groups?.['slug'] ?? '').length > MAX_SLUG ? null : short[0].length;
}

/** Without a scheme only Latin parts become links, each for itself; the last one takes what follows the domain. */
function splitBare(domain: string, start: number, followed: number): AddressSpan[] {
  const parts = [...domain.matchAll(LATIN_DOMAIN)];
  return parts.map(({ 0: part, index }, order) => ({
    start: start + index,
    length: part.length + (order === parts.length - 1 ? followed : 0),
  }));
}

function isPossible(domain: string): boolean {
  if (domain.startsWith('xn--') && domain.search(LATIN_DOMAIN) === -1) return false;
  return domain.split('.').every((label) => lengthInDns(label) <= MAX_LABEL);
}

/** Full stops of other scripts part what DNS encodes, but not labels. */
function lengthInDns(label: string): number {
  const parts = label.split(/[。．｡]/u);
  return parts.reduce((sum, part) => sum + punycodeLength(part), parts.length - 1);
}
