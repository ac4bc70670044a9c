/** Looks into a network's own data without trusting its shape: what is not as expected is unknown, never an error. */

export type Fields = Readonly<Record<string, unknown>>;

/** null for cut or foreign data: the visible page still has what it shows. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The page's data is no more trusted than its links: http(s) only. */
export function urlOf(value: unknown): string | null {
  const url = URL.parse(textOf(value) ?? '');
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : null;
}

/** A whole number from 0, also when it is written as text. */
export function countOf(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : null;
}
