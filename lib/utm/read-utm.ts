import { readPart, splitLink } from './link-text';
import { UTM_PARAMETERS, type UtmParameter, type UtmValues } from './utm-parameters';

/** Which parameter a part of a query sets, whatever its capitals; null: another one. */
export function utmNameOf(part: string): UtmParameter | null {
  const name = readPart(part)[0].toLowerCase();
  return UTM_PARAMETERS.find((known) => name === `utm_${known}`) ?? null;
}

/**
 * What an address says of itself, decoded and as it is written; of a doubled parameter the first. Parameters behind a second
 * question mark count.
 * @returns null: it is no http(s) address
 */
export function readUtm(link: string): UtmValues | null {
  const text = splitLink(link);
  if (text === null) return null;
  const values: UtmValues = { source: '', medium: '', campaign: '', content: '', term: '' };
  for (const part of text.parts) {
    const name = utmNameOf(part);
    if (name !== null && values[name] === '') values[name] = readPart(part)[1];
  }
  return values;
}
