/** An object of a JSON or YAML file, whose fields can be anything. */
export type EntryFields = Readonly<Record<string, unknown>>;

export function isEntry(value: unknown): value is EntryFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The field as text; "" where it is missing or no text (numbers and truth values are, as YAML writes them without quotes). */
export function readText(entry: EntryFields, field: string): string {
  const value = Object.hasOwn(entry, field) ? entry[field] : undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? value : '';
}

/** The field as a list; empty where it is none. */
export function readList(entry: EntryFields, field: string): readonly unknown[] {
  const value = Object.hasOwn(entry, field) ? entry[field] : undefined;
  return Array.isArray(value) ? value : [];
}

/** An entry as it is shown to the person, for want of its own text in the file. */
export function writeEntry(entry: unknown): string {
  try {
    return JSON.stringify(entry, null, 2) ?? String(entry);
  } catch {
    // An entry of YAML that holds itself has no end; its kind is all that can be said.
    return String(entry);
  }
}
