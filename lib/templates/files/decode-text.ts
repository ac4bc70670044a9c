import type { FileFailure } from './read-templates';

/** Of one file; ten times what 5,000 templates of usual length take. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

export type DecodedText = { ok: true; text: string; encoding: string } | { ok: false; failure: FileFailure };

/** Signs a text file does not hold; a few are forgiven, a picture has them everywhere. */
const CONTROL = /(?![\t\n\r\f])\p{Cc}/gu;
const MAX_CONTROL_SHARE = 0.01;
/** From this share of zero bytes on it is UTF-16: spaces, digits and line ends have one each, even in Cyrillic text. */
const MIN_ZERO_SHARE = 0.03;
const SAFE_SHARE = 0.9;

/**
 * Bytes as text: by the byte order mark, else UTF-8 where the bytes are valid, else UTF-16 by its zero bytes, else what Excel
 * writes as "CSV" in Russia (windows-1251) or Romania (windows-1250), where the letters leave no doubt. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) return { ok: false, failure: 'empty' };
  if (bytes.length > MAX_FILE_BYTES) return { ok: false, failure: 'too-large' };
  const marked = encodingOfMark(bytes);
  if (marked !== null) return decodeAs(bytes, marked) ?? { ok: false, failure: 'unknown-encoding' };
  const wide = encodingOfZeroBytes(bytes);
  const unicode = (wide === null ? null : decodeAs(bytes, wide)) ?? decodeAs(bytes, 'utf-8');
  if (unicode !== null) return isText(unicode.text) ? unicode : { ok: false, failure: 'not-text' };
  if (bytes.includes(0)) return { ok: false, failure: 'not-text' };
  return decodeLegacy(bytes);
}

/** For a person who knows better than `decodeText`; null where the bytes are not of that encoding or nobody knows it. */
export function decodeAs(bytes: Uint8Array, encoding: string): Extract<DecodedText, { ok: true }> | null {
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    // The only way to ask whether bytes are of an encoding; the answer is in the return value.
    return null;
  }
}

function encodingOfMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function encodingOfZeroBytes(bytes: Uint8Array): string | null {
  if (bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  bytes.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const least = (bytes.length / 2) * MIN_ZERO_SHARE;
  if (odd > least && even === 0) return 'utf-16le';
  return even > least && odd === 0 ? 'utf-16be' : null;
}

function isText(text: string): boolean {
  return (text.match(CONTROL)?.length ?? 0) <= text.length * MAX_CONTROL_SHARE;
}

function decodeLegacy(bytes: Uint8Array): DecodedText {
  const russian = decodeAs(bytes, 'windows-1251');
  if (russian !== null && !isText(russian.text)) return { ok: false, failure: 'not-text' };
  if (russian !== null && isRussian(russian.text)) return russian;
  const romanian = decodeAs(bytes, 'windows-1250');
  if (romanian !== null && isRomanian(romanian.text)) return romanian;
  return { ok: false, failure: 'unknown-encoding' };
}

/** Cyrillic letters stand in whole Cyrillic words; Romanian read so gives single ones amid Latin letters ("оn" for "în"). */
function isRussian(text: string): boolean {
  let pure = 0;
  let all = 0;
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    const count = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
    all += count;
    if (count === word.length && /[а-яё]{2}/i.test(word)) pure += count;
  }
  // Single-letter words ("в", "и", "с") are about one letter in twenty.
  return all >= 3 && pure >= all * SAFE_SHARE;
}

function isRomanian(text: string): boolean {
  const letters = text.match(/(?!\p{ASCII})\p{L}/gu) ?? [];
  const known = letters.filter((letter) => 'ăâîşţĂÂÎŞŢ'.includes(letter)).length;
  return known > 0 && known >= letters.length * SAFE_SHARE;
}
