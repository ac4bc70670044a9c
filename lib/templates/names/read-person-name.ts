import { cleanName, type NameWords } from './clean-name';
import { foldName, isGivenName } from './given-names';
import { isHandleName, isHandleWord } from './handle-like';
import { findNameOrder } from './name-order';
import { isNoPerson } from './no-person';
import type { PersonName } from './person-name';
import { titleCase, titleCaseAll } from './title-case';
import { findUkrainianVocative } from './ukrainian-vocative';

export interface RawPersonName {
  /** Name as the page shows it. */
  name: string | null;
  /** With or without "@". */
  handle: string | null;
}

/** "@anna"; a handle has no spaces, so "@anna crafts" is a name with decoration. */
const HANDLE = /^@\S*$|^$/;
const NO_PERSON: PersonName = { full: null, first: null, vocative: null, polite: null };
/** Longer ones are sentences. */
const MAX_WORDS = 5;
/** Longer than any network lets a name be; keeps a hostile page from buying time. */
const MAX_LENGTH = 200;
/** Names of two people: "Anna & Tom". */
const TWO_PEOPLE = /\p{L}\s*[&+]\s*\p{L}/u;
/** Written without spaces, so nothing tells which part is the given name. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * How to address the author of a comment. Better no name than a wrong one: handles, businesses and sentences give none, and a
 * surname alone or initials no first name.
 * @param language BCP 47 of the comment or page, for its order of names and form of address
 */
export function readPersonName(raw: RawPersonName, language: string | null): PersonName {
  const name = raw.name?.trim() ?? '';
  if (name.length > MAX_LENGTH || HANDLE.test(name) || TWO_PEOPLE.test(name)) return NO_PERSON;
  const cleaned = cleanName(name);
  const words = orderByComma(cleaned).filter((word, _, all) => all.length === 1 || !isHandleWord(word));
  const [only = ''] = words;
  if (words.length === 0 || words.length > MAX_WORDS || cleaned.isTradeOnly || isNoPerson(words)) return NO_PERSON;
  if (words.length === 1 && isHandleName(only, raw.handle)) return NO_PERSON;
  const full = titleCaseAll(words);
  const base = language?.split(/[-_]/)[0]?.toLowerCase() ?? null;
  const isSurnameOnly = words.length === 1 && cleaned.hasTitle && !isGivenName(only);
  const order = isSurnameOnly || UNSPACED.test(full) ? null : findNameOrder(words, base);
  if (order === null) return { ...NO_PERSON, full };
  const first = titleCase(words[order.first] ?? '');
  const polite = order.patronymic === null ? null : `${first} ${titleCase(words[order.patronymic] ?? '')}`;
  const vocative = (base === 'uk' ? findUkrainianVocative(first) : null) ?? first;
  return { full, first, vocative, polite };
}

/** "Popescu, Ion" turned round; of "Maria, 25, Chișinău" what stands before the comma. */
function orderByComma({ words, afterComma }: NameWords): string[] {
  const [last = ''] = words;
  const [first = ''] = afterComma;
  const isName = afterComma.length > 0 && afterComma.length <= 2 && afterComma.every((word) => /^\p{Lu}/u.test(word));
  const isTurned = words.length === 1 && isName && !isHandleWord(first) && (isGivenName(first) || !isGivenName(last));
  return isTurned && foldName(first) !== foldName(last) ? [...afterComma, ...words] : words;
}
