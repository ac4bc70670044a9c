import { fold } from './fold';
import { toWesternDigits } from './western-digits';

/**
 * Date texts in the one form in which shown text and vocabulary are compared: western digits, lower case, no diacritics,
 * no abbreviation dots, bullets and commas as spaces, one spelling of the Japanese month counter.
 */
export function plainDateText(text: string): string {
  return fold(toWesternDigits(text))
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/(?<=[\p{L}\p{M}])[.॰。]/gu, '')
    .replace(/[ヶヵケカ箇]月/gu, 'か月')
    .replace(/[,،、;•·|()]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
