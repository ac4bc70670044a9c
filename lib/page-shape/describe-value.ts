import type { Handles } from './handles';

const SCHEMES = new Set(['data:', 'blob:', 'javascript:', 'mailto:', 'tel:', 'about:']);
const MOST_PARTS = 8;

/** `text(24, digits 3)`: how much stands there and how much of it are digits; never what. */
export function describeText(text: string): string {
  const shown = text.trim().replaceAll(/\s+/g, ' ');
  const digits = shown.match(/\p{Nd}/gu)?.length ?? 0;
  return digits === 0 ? `text(${shown.length})` : `text(${shown.length}, digits ${digits})`;
}

/** Of a value that is neither text nor address: what kind it is. */
export function describeValue(value: string): string {
  if (value === '') return 'empty';
  if (/^-?\d+$/.test(value)) return `number(${value.length})`;
  if (/^\d{4}-\d\d-\d\d(?:T|$)/.test(value) && !Number.isNaN(Date.parse(value))) return 'iso-time';
  if (/^\s*[[{]/.test(value)) return `json(${value.length})`;
  return describeText(value);
}

/** An address as a pattern: `/*` + `/status/#`, `other:/*`, `?3` for three parameters. Known words only. */
export function describeUrl(value: string, base: URL, { pathWords }: Handles): string {
  const url = URL.parse(value, base.href);
  if (url === null) return 'no-url';
  if (!url.protocol.startsWith('http')) return SCHEMES.has(url.protocol) ? url.protocol : 'scheme:';
  const parts = url.pathname.split('/').slice(1);
  const shown = parts.slice(0, MOST_PARTS).map((part) => describePart(part, pathWords));
  const path = `/${shown.join('/')}${parts.length > MOST_PARTS ? '/…' : ''}`;
  const query = url.searchParams.size === 0 ? '' : `?${url.searchParams.size}`;
  return `${url.host === base.host ? '' : 'other:'}${path}${query}${url.hash === '' ? '' : ' with-hash'}`;
}

function describePart(part: string, known: ReadonlySet<string>): string {
  if (part === '') return '';
  if (/^\d+$/.test(part)) return '#';
  return known.has(part) ? part : '*';
}
