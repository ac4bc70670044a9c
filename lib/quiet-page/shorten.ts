/** First words in a list. */
const START_CHARS = 140;

/** The beginning of a text on one line. */
export function shorten(text: string): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, START_CHARS);
}
