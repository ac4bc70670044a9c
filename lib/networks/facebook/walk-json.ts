import { type Fields, fieldsOf } from '../shared/json-fields';

/** Value at the end of a path of keys. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => fieldsOf(inner)[key], value);
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
