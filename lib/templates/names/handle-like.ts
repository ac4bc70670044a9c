import { foldName, isGivenName } from './given-names';

/** Digits, underscores, signs, addresses: nobody is called that. */
const NO_NAME = /[^\p{L}\p{M}'’ʼ.-]|\p{L}{2,}\.\p{L}{2}|^\p{L}+\.\p{L}+\.\p{L}+$/u;
const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}?\.?$/u;
/** "NoiseCorrelation", but not "McDonald", "DeAndre", "O'Neil". */
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}/u;
const NAME_WITH_CAPITAL = /^(?:Mc|Mac|De|Di|La|Le|Van|Von)\p{Lu}\p{Ll}+$/u;
/** "El-Phantasmo": a name made up to be looked at. */
const ARTICLE = /^(?:el|la|le|los|las|the|da)-/i;
const MIN_UPPER_CASE_LENGTH = 4;

/** Is this word written as accounts are named, not people? */
export function isHandleWord(word: string): boolean {
  return NO_NAME.test(word) && !INITIALS.test(word);
}

/**
 * Is a name of one word a handle? So it is when it equals the account's handle, or is written as handles are: all in lower case,
 * capitals inside. Common given names are believed ("maria"), but not where the handle is the very same word.
 */
export function isHandleName(word: string, handle: string | null): boolean {
  if (isHandleWord(word) || ARTICLE.test(word)) return true;
  // Names lose such signs before they come here.
  const plainHandle = (handle ?? '').replaceAll(/^@?[._]*|[._]+$/gu, '');
  if (plainHandle === word) return true;
  if (isGivenName(word)) return false;
  // On Bluesky and Mastodon the handle is an address; its first part is what the person chose.
  if ([plainHandle, ...plainHandle.split(/[.@]/, 1)].some((part) => foldName(part) === foldName(word))) return true;
  const hasCase = word.toLowerCase() !== word.toUpperCase();
  if (hasCase && word === word.toLowerCase()) return true;
  if (hasCase && word === word.toUpperCase()) return word.length < MIN_UPPER_CASE_LENGTH;
  return CAPITAL_INSIDE.test(word) && !NAME_WITH_CAPITAL.test(word);
}
