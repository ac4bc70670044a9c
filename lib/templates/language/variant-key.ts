import { hashText } from '../variation/hash-text';

const MAX_OLD_KEY_LENGTH = 120;

/**
 * What one variant is remembered by: a hash of its words as the template has them, names and fillings left open. It follows the
 * words, not their place: the bodies of other tones have keys of their own, words that were edited are new ones, and words that
 * only moved within the template, or that two of its bodies share, stay the same.
 */
export function buildVariantKey(wording: string): string {
  return `=${hashText(wording)}`;
}

/**
 * What insertions were remembered by before: the chosen variants as one word ("0.2.1"; of very many a hash), which does not tell of
 * which body and which version. Such a key is taken for this choice in any of them: sparing a fresh variant harms nobody.
 */
export function buildOldVariantKey(choices: readonly number[]): string {
  const key = choices.join('.');
  return key.length <= MAX_OLD_KEY_LENGTH ? key : `#${hashText(key)}`;
}
