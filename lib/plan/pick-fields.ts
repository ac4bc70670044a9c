/** The fields of an object that are wanted. */
export function pickFields<T extends object>(object: T, isWanted: (field: keyof T & string) => boolean): Partial<T> {
  const picked: Partial<T> = { ...object };
  for (const field in picked) if (!isWanted(field)) delete picked[field];
  return picked;
}
