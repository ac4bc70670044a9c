/** Reading of data whose shape nobody promises: every step may find something else than expected. */
export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

export function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** Value at the end of a path of keys. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => fieldsOf(inner)[key], value);
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Cut or foreign data: the visible page still has what it shows.
  }
}

/** Every object inside a value, outer ones first; what stands under the keys of `except` is left out. */
export function* walkObjects(root: unknown, except?: ReadonlySet<string>): Iterable<Fields> {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) yield value as Fields;
    const inner = Array.isArray(value)
      ? value
      : Object.entries(value).flatMap(([key, one]) => (except?.has(key) === true ? [] : [one]));
    open.push(...inner.toReversed());
  }
}
