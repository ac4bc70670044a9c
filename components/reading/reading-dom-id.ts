export function readingDomId(id: string): string {
  return `reading-${id}`;
}
