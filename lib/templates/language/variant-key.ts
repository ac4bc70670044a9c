import { hashText } from '../variation/hash-text';

const MAX_KEY_LENGTH = 120;

/** The chosen variants as one word, "0.2.1"; of very many a hash. */
export function buildVariantKey(choices: readonly number[]): string {
  const key = choices.join('.');
  return key.length <= MAX_KEY_LENGTH ? key : `#${hashText(key)}`;
}
