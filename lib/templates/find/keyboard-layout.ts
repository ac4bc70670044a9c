/** The same keys on the two layouts, as they stand on a keyboard (Windows "Russian" and "US"). */
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";

const TO_LATIN = new Map(Array.from(RUSSIAN, (letter, index) => [letter, LATIN[index] ?? letter]));
const TO_RUSSIAN = new Map(Array.from(LATIN, (letter, index) => [letter, RUSSIAN[index] ?? letter]));

/**
 * What the same keys would have written on the other layout: "ghb" → "при", "руддщ" → "hello". Lower case; null where nothing
 * of it would differ (digits, other scripts). Romanian is typed on a Latin layout and needs nothing.
 */
export function swapLayout(typed: string): string | null {
  const lower = typed.toLowerCase();
  const keys = /[а-яё]/u.test(lower) ? TO_LATIN : TO_RUSSIAN;
  const swapped = Array.from(lower, (letter) => keys.get(letter) ?? letter).join('');
  return swapped === lower ? null : swapped;
}
