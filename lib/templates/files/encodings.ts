/**
 * What text files of our languages are written in, the likeliest first; names as `TextDecoder` knows them. UTF-16 and UTF-8 are
 * told by their bytes, so they come last where somebody has to choose.
 */
export const TEXT_ENCODINGS = [
  'windows-1251',
  'windows-1250',
  'windows-1252',
  'koi8-r',
  'koi8-u',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-16',
  'ibm866',
  'x-mac-cyrillic',
  'macintosh',
  'utf-8',
  'utf-16le',
  'utf-16be',
] as const;

/** Enough to see whether it reads right. */
const LINES = 8;
const LINE_LENGTH = 160;
const BYTES = 64 * 1024;

/** The encoding to offer first: what spreadsheets write as "CSV" where the interface speaks this language. */
export function findUsualEncoding(language: string): (typeof TEXT_ENCODINGS)[number] {
  if (['ru', 'uk', 'be', 'bg', 'sr'].includes(language)) return 'windows-1251';
  return ['ro', 'pl', 'cs', 'sk', 'hu', 'hr', 'sl'].includes(language) ? 'windows-1250' : 'windows-1252';
}

/**
 * The first rows of a file as they would read in an encoding, and after them the first that hold other letters than English has, where
 * the choice shows; null where the bytes are not of this encoding.
 */
export function previewText(bytes: Uint8Array, encoding: string): string[] | null {
  const text = decodeBeginning(bytes.subarray(0, BYTES), encoding);
  if (text === null) return null;
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const first = lines.slice(0, LINES / 2);
  const telling = lines.slice(LINES / 2).filter((line) => /[^\p{ASCII}]/u.test(line));
  return [...first, ...telling.slice(0, LINES / 2)].map((line) => line.slice(0, LINE_LENGTH));
}

function decodeBeginning(bytes: Uint8Array, encoding: string): string | null {
  try {
    // As a stream, so that a letter cut in two at the end is no error.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    // The only way to ask whether bytes are of an encoding; the answer is in the return value.
    return null;
  }
}
