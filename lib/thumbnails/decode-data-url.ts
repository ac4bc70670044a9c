/** The picture in a base64 `data:` URL (its form is checked by the protocol's schema), or null when the base64 is broken. */
export function decodeDataUrl(url: string): Blob | null {
  const match = /^data:(image\/[a-z]+);base64,(.+)$/.exec(url);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  try {
    const bytes = Uint8Array.from(atob(match[2]), (character) => character.charCodeAt(0));
    return new Blob([bytes], { type: match[1] });
  } catch {
    // atob throws on a length that no base64 has: the page handed something else.
    return null;
  }
}
