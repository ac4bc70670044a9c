/** `jackdaw-posts-2026-11-23.csv`: the day by the person's clock, so that two exports of one evening do not differ. */
export function buildFileName(
  subject: string,
  extension: string,
  { now, timeZone }: { now: Date; timeZone: string },
): string {
  // The Swedish calendar writes dates as ISO 8601 does.
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);
  return `jackdaw-${subject}-${day}.${extension}`;
}
