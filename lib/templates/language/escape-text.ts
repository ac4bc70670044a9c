/** Text as a template that gives back exactly this text: braces get a backslash, and backslashes before them are doubled. */
export function escapeText(text: string): string {
  return text.replaceAll(/(\\*)([{}])/g, String.raw`$1$1\$2`);
}
