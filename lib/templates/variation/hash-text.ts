const PRIME = 0x01000193;

/**
 * 64 bits of a text as 16 hexadecimal digits: two FNV-1a sums, one over the text, one over it turned round. For telling texts
 * apart, not for secrets.
 */
export function hashText(text: string): string {
  let forward = 0x811c9dc5;
  let backward = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    forward = Math.imul(forward ^ text.charCodeAt(index), PRIME);
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - index), PRIME);
  }
  return [forward, backward].map((sum) => (mix(sum) >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Spreads every bit over all others, so that texts with the same beginning or end differ everywhere. */
function mix(sum: number): number {
  const once = Math.imul(sum ^ (sum >>> 16), 0x45d9f3b);
  return once ^ (once >>> 16);
}
