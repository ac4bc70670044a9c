/** Parameters by which web statistics tell where a visitor came from, in the order people write them. */
export const UTM_PARAMETERS = ['source', 'medium', 'campaign', 'content', 'term'] as const;
export type UtmParameter = (typeof UTM_PARAMETERS)[number];
export type UtmValues = Record<UtmParameter, string>;

/** What an address says of itself; "" where it says nothing. null: it is no address. */
export function readUtm(link: string): UtmValues | null {
  const url = URL.parse(link);
  if (url === null) return null;
  const read = (name: UtmParameter): string => url.searchParams.get(`utm_${name}`) ?? '';
  return {
    source: read('source'),
    medium: read('medium'),
    campaign: read('campaign'),
    content: read('content'),
    term: read('term'),
  };
}

/** The address with one parameter set, or taken out where it is empty; everything else in it stays as it was written. */
export function writeUtm(link: string, name: UtmParameter, value: string): string {
  const [address, fragment] = splitOnce(link, '#');
  const [path, query = ''] = splitOnce(address, '?');
  const key = `utm_${name}`;
  const parts = query.split(/[&?]/u).filter((part) => part !== '');
  const index = parts.findIndex((part) => part.split('=', 1)[0] === key);
  const others = parts.filter((part) => part.split('=', 1)[0] !== key);
  const written = value.trim() === '' ? [] : [`${key}=${encodeURIComponent(value.trim())}`];
  const at = index === -1 ? others.length : index;
  const all = [...others.slice(0, at), ...written, ...others.slice(at)].join('&');
  return [path, all === '' ? '' : `?${all}`, fragment === undefined ? '' : `#${fragment}`].join('');
}

function splitOnce(text: string, separator: string): [string, string?] {
  const index = text.indexOf(separator);
  return index === -1 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

/** `unknown`: not among the words the client uses; `capitals`: statistics would count it apart from the same word in small letters. */
export type UtmDoubt = 'unknown' | 'capitals';

/** @param vocabulary empty: any word will do */
export function doubtUtm(value: string, vocabulary: readonly string[]): UtmDoubt | null {
  if (value === '') return null;
  if (vocabulary.length > 0 && !vocabulary.includes(value)) return 'unknown';
  return value === value.toLowerCase() || vocabulary.includes(value) ? null : 'capitals';
}
