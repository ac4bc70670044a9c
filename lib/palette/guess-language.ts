/** What the browser makes of a text (`i18n.detectLanguage`), as far as it is sure; rejects nothing. */
export type DetectLanguage = (text: string) => Promise<string | null>;

const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LATIN = /\p{Script=Latin}/gu;
const UKRAINIAN = /[іїєґ]/i;
const ROMANIAN = /[ăâîșțşţ]/i;
/** Languages written in Cyrillic letters that comments come in; the browser's guess among them is believed. */
const IN_CYRILLIC = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'tg', 'mn']);

/**
 * Language of a comment, two or three letters; null when nothing tells. The browser's guess counts where it fits the letters: of three
 * words it often makes a language of another alphabet.
 */
export async function guessLanguage(text: string, detect: DetectLanguage): Promise<string | null> {
  if (text.trim() === '') return null;
  const guess = (await detect(text))?.toLowerCase().split('-')[0] ?? null;
  const cyrillic = text.match(CYRILLIC)?.length ?? 0;
  const latin = text.match(LATIN)?.length ?? 0;
  if (cyrillic > latin) return guess !== null && IN_CYRILLIC.has(guess) ? guess : nameCyrillic(text);
  if (latin > 0 && ROMANIAN.test(text)) return 'ro';
  return guess !== null && !IN_CYRILLIC.has(guess) ? guess : null;
}

function nameCyrillic(text: string): string {
  return UKRAINIAN.test(text) ? 'uk' : 'ru';
}
