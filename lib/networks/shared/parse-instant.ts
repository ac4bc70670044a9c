/** Value of a `datetime` attribute with a zone → ISO 8601 in UTC; null when it is none or names no zone. */
export function parseInstant(value: string | null | undefined): string | null {
  if (value === null || value === undefined || !/(?:Z|[+-]\d{2}:?\d{2})$/i.test(value)) return null;
  const ms = Date.parse(value);
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}

const FIRST_YEAR_S = Date.UTC(2003, 0, 1) / 1000;
const LAST_YEAR_S = Date.UTC(2100, 0, 1) / 1000;

/** Seconds since 1970 as written in an attribute → ISO 8601 in UTC; null for anything that cannot be a post's time. */
export function parseUnixSeconds(value: string | null | undefined): string | null {
  if (value === null || value === undefined || !/^\d{9,10}$/.test(value)) return null;
  const seconds = Number(value);
  return seconds >= FIRST_YEAR_S && seconds <= LAST_YEAR_S ? new Date(seconds * 1000).toISOString() : null;
}
