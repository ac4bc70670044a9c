export interface KnownText {
  text: string;
  truncated: boolean;
}

export interface MergedText extends KnownText {
  /** The stored text gave way to another one: the author edited the post. */
  replaced: boolean;
}

/**
 * A whole text is never replaced by a cut or empty one. A whole text that differs by more than spaces replaces the stored
 * one, which the caller then keeps as history.
 */
export function mergeText(stored: KnownText, fresh: KnownText): MergedText {
  if (fresh.text === '') return { ...stored, replaced: false };
  if (stored.text === '') return { ...fresh, replaced: false };
  if (isSameText(stored, fresh)) return { ...fullerText(stored, fresh), replaced: false };
  return fresh.truncated ? { ...stored, replaced: false } : { ...fresh, replaced: true };
}

/** Same text as far as both were seen: equal but for spaces, or one cut and the beginning of the other. */
export function isSameText(first: KnownText, second: KnownText): boolean {
  const [a, b] = [comparable(first), comparable(second)];
  if (a === b) return true;
  return (first.truncated && b.startsWith(a)) || (second.truncated && a.startsWith(b));
}

function fullerText(stored: KnownText, fresh: KnownText): KnownText {
  if (stored.truncated !== fresh.truncated) return stored.truncated ? fresh : stored;
  return stored.truncated && comparable(fresh).length > comparable(stored).length ? fresh : stored;
}

/** Without spaces, and a cut text without its ellipsis. */
function comparable({ text, truncated }: KnownText): string {
  const plain = text.normalize('NFC').replace(/\s+/gu, '');
  return truncated ? plain.replace(/(…|\.\.\.)$/u, '') : plain;
}
