let known: string | null = null;

/**
 * IANA name of the zone of this computer's clock. Looked up once per turn: a list asks for each of its rows, and the answer costs as
 * much as drawing one.
 */
export function localTimeZone(): string {
  if (known === null) {
    known = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    queueMicrotask(() => {
      known = null;
    });
  }
  return known;
}
