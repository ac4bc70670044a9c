/**
 * Letters as statistics of both countries usually have them. "ё" is written like "е", which most people type for it. Russian,
 * Ukrainian, Belarusian, Bulgarian, and Moldovan of the left bank.
 */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'ye',
  ж: 'zh',
  ӂ: 'g',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};
/** Latin letters that are no letter with a mark. */
const LATIN: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };
const LETTERS: ReadonlyMap<string, string> = new Map(Object.entries({ ...CYRILLIC, ...LATIN }));

const MARKS = /[\u0300-\u036f]/gu;
const QUOTES = /['’ʼ`"„“”«»]/gu;
const ODD = /[^\p{L}\p{N}\p{M}.~-]+/gu;
const DASHES = /\p{Pd}/gu;

/** What advertising systems fill in themselves: {campaign_id} (Yandex, Google), {{ad.name}} (Meta, VK), __CAMPAIGN_ID__ (TikTok). */
const MACRO = /(\{\{[\w.]+\}\}|\{[\w.]+\}|__[A-Z]+(?:_[A-Z]+)*__)/u;

/** Whether an advertising system is to fill in (a part of) the value. */
export function hasMacro(value: string): boolean {
  return MACRO.test(value);
}

/**
 * A value as links carry it, so that the same thing is counted once: small letters, Cyrillic in Latin ones, no diacritics, "_" for
 * spaces and other signs; of letters, digits, ".", "-", "~" and "_". Letters of other alphabets stay. What advertising systems fill
 * in stays as it is written. The same when it is done twice.
 */
export function utmWord(text: string): string {
  const pieces = text.split(MACRO).map((piece, index) => (index % 2 === 1 ? piece : simplify(piece)));
  const joined = pieces.join('');
  const start = pieces[0] === '' ? joined : joined.replace(/^_+/u, '');
  return pieces.at(-1) === '' ? start : start.replace(/_+$/u, '');
}

function simplify(text: string): string {
  const small = text.normalize('NFKC').toLowerCase().normalize('NFKC').toLowerCase();
  return spell(spell(small).normalize('NFD').replaceAll(MARKS, ''))
    .normalize('NFC')
    .replaceAll(QUOTES, '')
    .replaceAll(DASHES, '-')
    .replaceAll(ODD, '_');
}

function spell(text: string): string {
  return Array.from(text, (letter) => LETTERS.get(letter) ?? letter).join('');
}
