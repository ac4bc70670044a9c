/** "0:27", "1:02:03" (digits of any script stay unread) → seconds; null when the text is no duration. */
export function parseDuration(text: string | null | undefined): number | null {
  const found = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})$/.exec(text?.trim() ?? '');
  if (found === null) return null;
  return Number(found[1] ?? 0) * 3600 + Number(found[2]) * 60 + Number(found[3]);
}
