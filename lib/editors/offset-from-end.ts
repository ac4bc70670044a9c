const UNSEEN = /[\s\u200b\u2060\ufeff]/;

/**
 * The offset in `text` where `tail`, with which the text ends, begins. Engines keep white space in their own way: as many blanks
 * and breaks are taken as the tail has, where the text has them.
 * @returns null when the text does not end like that
 */
export function offsetFromEnd(text: string, tail: string): number | null {
  let at = text.length;
  for (let index = tail.length - 1; index >= 0; index -= 1) {
    const sign = tail.charAt(index);
    if (UNSEEN.test(sign)) {
      if (at > 0 && UNSEEN.test(text.charAt(at - 1))) at -= 1;
      continue;
    }
    while (at > 0 && UNSEEN.test(text.charAt(at - 1))) at -= 1;
    if (text.charAt(at - 1) !== sign) return null;
    at -= 1;
  }
  return at;
}
