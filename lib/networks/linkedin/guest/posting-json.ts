import { parseInstant } from '../../shared/parse-instant';
import { guest } from '../selectors';

const MAX_JSON_CHARS = 500_000;

/** The moment the page's JSON-LD gives for the posting with this id; an address in it must name the id. */
export function findPosting(document: Document, id: string): string | null {
  for (const script of document.querySelectorAll(guest.json)) {
    const text = script.textContent;
    if (text.length > MAX_JSON_CHARS || !text.includes(id)) continue;
    const found = search(parse(text), id);
    if (found !== null) return found;
  }
  return null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Cut or escaped otherwise: the id still gives the time.
  }
}

function search(value: unknown, id: string): string | null {
  if (Array.isArray(value)) return value.map((one) => search(one, id)).find((one) => one !== null) ?? null;
  if (typeof value !== 'object' || value === null) return null;
  const fields = new Map<string, unknown>(Object.entries(value));
  const address = fields.get('@id') ?? fields.get('url') ?? fields.get('mainEntityOfPage');
  const published = fields.get('datePublished');
  const isNamed = typeof address === 'string' && new RegExp(`(?<!\\d)${id}(?!\\d)`).test(address);
  if (isNamed && typeof published === 'string') return parseInstant(published);
  return search(fields.get('@graph'), id);
}
