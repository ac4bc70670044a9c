/** Small capitals people write names in; compatibility forms (𝓜𝓪𝓻𝓲𝓪, Ｍａｒｉａ, Ⓜⓐⓡⓘⓐ) are covered by NFKC. */
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ';
/** Letters on dark circles and squares, which no normalisation form knows. */
const DARK_LETTERS = [0x1f150, 0x1f170];
const LETTERS = 26;
/** Lines drawn through or under letters, and the thousands sign some pile up. */
const LOOSE_MARKS = /[\u0300-\u036f\u0483-\u0489\u20d0-\u20ff]/gu;
/** Nothing to see: joiners, direction marks, fillers. Joiners between emoji go as well: emoji are dropped anyway. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cf}|\u2800/gu;

const HYPHENS = /[\u2010-\u2012\u2043\u2212]/gu;

const decorated = new Map<string, string>([
  ...Array.from(SMALL_CAPITALS, (letter, index): [string, string] => [letter, letterAt(index)]),
  ...DARK_LETTERS.flatMap((first) =>
    Array.from({ length: LETTERS }, (_, index): [string, string] => [
      String.fromCodePoint(first + index),
      letterAt(index),
    ]),
  ),
]);

/** Text with decorated letters made plain, in NFC; signs such as ™ and emoji stay signs. */
export function plainLetters(text: string): string {
  // NFKC would make letters of these ("™" → "TM").
  const unsigned = text.replaceAll(/[™®©℠№]/gu, ' ').replaceAll(INVISIBLE, '');
  const plain = Array.from(unsigned, (letter) => decorated.get(letter) ?? letter).join('');
  return plain.normalize('NFKC').replaceAll(LOOSE_MARKS, '').replaceAll(HYPHENS, '-');
}

function letterAt(index: number): string {
  return String.fromCodePoint('a'.charCodeAt(0) + index);
}
