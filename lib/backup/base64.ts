const STEP = 0x8000;

/** Bytes as base64. By steps: so many arguments at once would be more than a call takes. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += STEP) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + STEP)));
  }
  return btoa(parts.join(''));
}

/** null for anything but base64. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    // InvalidCharacterError: the only way to ask; the answer is in the return value.
    return null;
  }
}
