/** First code point of each block of ten decimal digits that interfaces use besides ASCII. */
const ZEROS = [
  0x0660, // Arabic-Indic
  0x06f0, // Persian, Urdu
  0x0966, // Devanagari
  0x09e6, // Bengali
  0x0a66, // Gurmukhi
  0x0ae6, // Gujarati
  0x0b66, // Odia
  0x0be6, // Tamil
  0x0c66, // Telugu
  0x0ce6, // Kannada
  0x0d66, // Malayalam
  0x0e50, // Thai
  0x0ed0, // Lao
  0x0f20, // Tibetan
  0x1040, // Myanmar
  0x17e0, // Khmer
  0xff10, // full width
] as const;

/** Direction marks, zero-width characters and soft hyphens: invisible, and placed around numbers by Arabic and Hebrew interfaces. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Digits of every script become 0–9 and invisible marks go; everything else stays. */
export function toWesternDigits(text: string): string {
  const visible = text.replace(INVISIBLE, '');
  if (!/[^\p{ASCII}]/u.test(visible)) return visible;
  return visible.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
