import { foldName, isFemaleName, isGivenName } from './given-names';

/** Where in the words the first name and the patronymic stand. */
export interface NameOrder {
  first: number;
  patronymic: number | null;
}

/** Endings only patronymics have, folded: Cyrillic (Russian, Ukrainian, Belarusian) and in Latin letters. */
const PATRONYMIC_FEMALE = /(?:овна|евна|инична|івна|ивна|ovna|evna|ivna|ichna)$/;
const PATRONYMIC_MALE = /(?:ович|евич|йович|ьович|ovich|evich|ovych|yovych|evych)$/;
/** Patronymics without "-ов-": of Илья, Кузьма, Лука, Никита, Фома, Савва. */
const SHORT_PATRONYMICS = new Set(
  ['ильич', 'кузьмич', 'лукич', 'никитич', 'фомич', 'саввич', 'ілліч', 'ilyich', 'ilich'].map(foldName),
);
/** Endings that surnames have and given names hardly ever: East Slavic, Armenian, Georgian, Romanian; folded. */
const SURNAME_CYRILLIC =
  /\p{L}{2}(?:[ое]ва?|[сцз]ь?кий|[сц]кая|[сц]кой|[сцз]ька|енко|[чщ]ук|[нлр]юк|[стлнр]ян|янц|швили|адзе|идзе|еску|яну)$/u;
const SURNAME_LATIN =
  /\p{L}{2}(?:[oe]va?|[st]s?ky|[st]s?ki[iy]?|skaya|schi|en[ck]o|[cs]huk|ciuc|escu|eanu|[tlncg]aru|oiu|oaia|[oe]vici|shvili|adze|idze)$/u;
/** Surnames as common as given names, with endings that tell nothing. */
const COMMON_SURNAMES = new Set(
  `rusu ceban ciobanu turcanu cebotari sirbu lungu popa moraru rotaru cojocaru ursu melnic gutu balan botnari botnaru croitor grosu
  rusnac bivol ciubotaru cazacu plamadeala gilca stratan bostan ungureanu stoica georgescu radulescu nistor olaru
  бондарь бондар коваль мельник мельнік мороз ткач гончар кравец кравець гриценко белый чёрный толстой ким пак цой ли хан рябой
  smith johnson williams jones miller`
    .split(/\s+/)
    .map(foldName)
    .filter((word) => !isGivenName(word)),
);
const INITIAL = /^(?:\p{L}\.?){1,2}$/u;
const MIN_SURNAME_LENGTH = 5;
const INITIAL_LENGTH = 4;

/**
 * Which of the words is the name to call somebody by; null when that is not told (a surname alone, initials). Russian and
 * Ukrainian "Иванова Мария Петровна" and Romanian "Popescu Ion" are known by patronymic, given name or the surname's ending.
 */
export function findNameOrder(words: readonly string[], language: string | null): NameOrder | null {
  const patronymic = findPatronymic(words);
  if (patronymic !== null) return { first: patronymic - 1, patronymic };
  const first = findFirst(words, language);
  return first === null ? null : { first, patronymic: null };
}

function findFirst(words: readonly string[], language: string | null): number | null {
  const [one = '', two] = words;
  if (isGivenName(one)) return 0;
  if (two === undefined) return isInitial(one) || isSurname(one) ? null : 0;
  const known = words.findIndex(isGivenName);
  if (isInitial(one)) return known === -1 ? null : known;
  // "DUPONT Jean": capitals mark the family name where the rest has none.
  if (isCapitals(one) && !isCapitals(two) && !isInitial(two)) return 1;
  // "Vasilescu Ion", but not "Elliot James", whose order nothing speaks against.
  if (known === 1 && (isSurname(one) || !isLatin(one) || isOrderFree(language))) return 1;
  // Hungarian and Vietnamese write the family name first, Vietnamese the name people go by last.
  if ((language === 'hu' || language === 'vi') && !isInitial(two)) return language === 'hu' ? 1 : words.length - 1;
  if (!isSurname(one)) return 0;
  if (isInitial(two)) return null;
  return isSurname(two) ? 0 : 1;
}

/** A patronymic stands right behind the first name, and agrees with it: "Мария Абрамович" has none. */
function findPatronymic(words: readonly string[]): number | null {
  const at = words.findIndex((word, index) => index > 0 && isPatronymic(word));
  const first = words[at - 1];
  if (at === -1 || first === undefined || isInitial(first)) return null;
  const isMale = !PATRONYMIC_FEMALE.test(foldName(words[at] ?? ''));
  if (isMale && isFemaleName(first)) return null;
  // "Steven Ivanovich" may be anybody's surname where the first name is no Russian one; three words leave no doubt.
  return words.length > 2 || isGivenName(first) ? at : null;
}

function isPatronymic(word: string): boolean {
  const folded = foldName(word);
  return PATRONYMIC_FEMALE.test(folded) || PATRONYMIC_MALE.test(folded) || SHORT_PATRONYMICS.has(folded);
}

function isSurname(word: string): boolean {
  const folded = foldName(word);
  if (COMMON_SURNAMES.has(folded)) return true;
  const hasEnding = SURNAME_CYRILLIC.test(folded) || SURNAME_LATIN.test(folded);
  return word.length >= MIN_SURNAME_LENGTH && hasEnding && !isGivenName(word);
}

function isInitial(word: string): boolean {
  return word.length <= INITIAL_LENGTH && INITIAL.test(word) && (word.length === 1 || word.includes('.'));
}

function isCapitals(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function isLatin(word: string): boolean {
  return /^\p{Script=Latin}/u.test(word);
}

/** Both orders are usual where these are written. */
function isOrderFree(language: string | null): boolean {
  return language !== null && ['ro', 'mo', 'ru', 'uk', 'be', 'bg', 'hu', 'it', 'kk', 'ky'].includes(language);
}
