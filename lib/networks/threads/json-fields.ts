/** Readers for the page's own data, which is no more trusted than its links. */

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
  return typeof value === 'string' && value !== '' ? value : null;
}

export function urlOf(value: unknown): string | null {
  const url = URL.parse(textOf(value) ?? '');
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : null;
}

/** A whole number that can be a count, a size or a moment. */
export function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}
