import { NONCHARACTERS } from './address-pattern';
import { findAddresses } from './find-addresses';

/** Every address counts as 23, however long it is (docs.x.com/fundamentals/counting-characters). */
const ADDRESS_WEIGHT = 23;
const DOUBLE_WEIGHT = 2;
/** What an account without Premium may write. */
const MAX_WEIGHT = 280;

/** Code points that count once; all others count twice (twitter-text, config v3). */
const SINGLE_WEIGHT: readonly (readonly [from: number, to: number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

/**
 * What is drawn as one emoji. Before the sequences Unicode recommends: signs that are emoji anyway and keep their variation selector
 * (phones write "⚡️" so), hands and persons that have it before the colour of the skin. After them: keycaps and the eye in a bubble without it.
 */
const EMOJI =
  /[⌚⌛◽◾☔☕♈-♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛔⛪⛲⛳⛵⛺⛽❗⬛⬜⭐⭕🀄🈚🈯]\uFE0F|[☝✌✍⛷⛹🏋🏌🕴🕵🖐]\uFE0F\p{Emoji_Modifier}|\p{RGI_Emoji}|[#*0-9]\u20E3|👁\u200D🗨/gv;

/**
 * Length of a post as X counts it (twitter-text 3.1, config v3): in NFC, addresses as 23, emoji as 2 whatever they are made of, signs
 * outside the usual scripts as 2. Emoji younger than that library count as 2, too, which is what X's documentation says of all.
 */
export function countWeighted(text: string): number {
  const composed = text.normalize('NFC');
  const addresses = new Map(findAddresses(composed).map(({ start, length }) => [start, length]));
  const emoji = findEmoji(composed);
  let weight = 0;
  for (let at = 0; at < composed.length;) {
    const point = composed.codePointAt(at) ?? 0;
    const address = addresses.get(at);
    if (address !== undefined) weight += ADDRESS_WEIGHT;
    else if (emoji.has(at)) weight += DOUBLE_WEIGHT;
    else weight += isSingle(point) ? 1 : DOUBLE_WEIGHT;
    at += address ?? emoji.get(at) ?? String.fromCodePoint(point).length;
  }
  return weight;
}

/** Whether X would take it from an account without Premium: not empty, not too long, and without Unicode's noncharacters. */
export function isPostOfX(text: string): boolean {
  const weight = countWeighted(text);
  return weight > 0 && weight <= MAX_WEIGHT && !NONCHARACTERS.test(text);
}

/** Length by start, both in UTF-16 units. */
function findEmoji(text: string): Map<number, number> {
  return new Map(text.matchAll(EMOJI).map(({ 0: emoji, index }) => [index, emoji.length]));
}

function isSingle(point: number): boolean {
  return SINGLE_WEIGHT.some(([from, to]) => point >= from && point <= to);
}
