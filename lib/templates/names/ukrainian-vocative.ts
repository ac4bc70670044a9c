import { isFemaleName, isGivenName } from './given-names';

/** Names whose form of address no rule gives. */
const SPECIAL: Readonly<Record<string, string>> = {
  Ігор: 'Ігорю',
  Олег: 'Олеже',
  Лев: 'Леве',
  Любов: 'Любове',
  Ілля: 'Ілле',
  Павло: 'Павле',
  Петро: 'Петре',
  Дмитро: 'Дмитре',
  Данило: 'Даниле',
  Михайло: 'Михайле',
  Кирило: 'Кириле',
  Марко: 'Марку',
  Сашко: 'Сашку',
  Саша: 'Сашо',
  Микола: 'Миколо',
  Яків: 'Якове',
  Федір: 'Федоре',
  Антін: 'Антоне',
};

/** Letters and endings of Russian forms, which take no Ukrainian ending; double names decline in both parts. */
const NOT_UKRAINIAN = /[-ыэёъ]|[еи]й$|[еи]я$/u;

/**
 * The vocative Ukrainian uses in every address ("Маріє", "Іване"), for common given names where the ending decides it; null for
 * all others. Romanian, Russian and English address by the plain name: Romanian "Ioane", "Radule" sound familiar or rude
 * from a business, Russian "Маш" likewise.
 */
export function findUkrainianVocative(name: string): string | null {
  const special = SPECIAL[name];
  if (special !== undefined) return special;
  if (!isGivenName(name) || NOT_UKRAINIAN.test(name)) return null;
  if (/(?:[іоаєй]|['’ʼ])я$/u.test(name)) return `${name.slice(0, -1)}є`;
  if (name.endsWith('я')) return `${name.slice(0, -1)}ю`;
  if (/[^жчшщ]а$/u.test(name)) return `${name.slice(0, -1)}о`;
  if (isFemaleName(name)) return null;
  if (/(?:[іа]й|ь)$/u.test(name)) return `${name.slice(0, -1)}ю`;
  return /[бвдзлмнпрстфц]$/u.test(name) ? `${name}е` : null;
}
