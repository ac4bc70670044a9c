import type { Dexie } from 'dexie';

/** Tables as JSON, pictures and typed arrays spelled out. */
export type Sample = Record<string, unknown[]>;

const ARRAYS = { Uint8Array, Uint32Array, Float64Array } as const;
type ArrayName = keyof typeof ARRAYS;
const ARRAY_NAMES = Object.keys(ARRAYS) as ArrayName[];

/** Every row of every table of an open database. */
export async function writeSample(database: Dexie): Promise<Sample> {
  const sample: Sample = {};
  for (const table of database.tables) {
    sample[table.name] = await Promise.all((await table.toArray()).map((row: unknown) => encode(row)));
  }
  return sample;
}

/** Puts a sample's rows into a database that is open at the sample's version. */
export async function loadSample(database: Dexie, sample: Sample): Promise<void> {
  for (const [table, rows] of Object.entries(sample))
    await database.table(table).bulkPut(rows.map((row) => decode(row)));
}

async function encode(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return { $blob: value.type, text: await value.text() };
  const array = ARRAY_NAMES.find((name) => value instanceof ARRAYS[name]);
  if (array !== undefined)
    return { $array: array, values: Array.from(value as Uint8Array, (n) => (Number.isNaN(n) ? 'NaN' : n)) };
  if (Array.isArray(value)) return Promise.all(value.map((item) => encode(item)));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(async ([key, item]) => [key, await encode(item)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => decode(item));
  if (typeof value !== 'object' || value === null) return value;
  if ('$blob' in value && 'text' in value) return new Blob([String(value.text)], { type: String(value.$blob) });
  if ('$array' in value && 'values' in value)
    return ARRAYS[value.$array as ArrayName].from((value.values as unknown[]).map(Number));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decode(item)]));
}
