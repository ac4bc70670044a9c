const HASHTAG = /(?<![\p{L}\p{N}_&/#])#([\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*)/gu;

/** Hashtags of a text, without "#", each once, in order; "#1" and anchors in addresses are none. */
export function findHashtags(text: string): string[] {
  return [...new Set([...text.matchAll(HASHTAG)].flatMap((found) => found[1] ?? []))];
}
