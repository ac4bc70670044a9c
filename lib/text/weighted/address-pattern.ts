import { TOP_LEVEL_DOMAINS } from './top-level-domains';

/**
 * What X takes for an address: the grammar of its counting library (twitter-text 3.1, "extractUrlsWithIndices"), put together from
 * parts. UTF-16 units are matched, not code points, as there: both halves of an emoji may stand in a domain's name.
 */

const SPACE = String.raw`\x09-\x0D\x20\x85\xA0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000`;
const NONCHARACTER = String.raw`\uFFFE\uFEFF\uFFFF`;
const DIRECTION = String.raw`\u202A-\u202E\u061C\u200E\u200F\u2066-\u2069`;
const MARK = String.raw`!'#%&()*+,\\\-./:;<=>?@\[\]^_{|}~$`;
const LATIN = String.raw`\xC0-\xD6\xD8-\xF6\xF8-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB\u0300-\u036F\u1E00-\u1EFF`;

/** Anything in a label of a domain but "-" and "_", which only join. */
const LETTER = `[^${MARK}${SPACE}${NONCHARACTER}${DIRECTION}]`;
const label = (joints: string): string => String.raw`${LETTER}+(?:[${joints}]+${LETTER}+)*\.`;
const ENDING = String.raw`(?:(?:${TOP_LEVEL_DOMAINS.join('|')})(?=[^0-9a-zA-Z@+-]|$)|xn--[-0-9a-z]+)`;
const DOMAIN = `(?:${label('_-')})*${label('-')}${ENDING}`;

const IN_PATH = String.raw`[a-z\u0400-\u04FF0-9!*';:=+,.$/%#\[\]\-\u2013_~@|&${LATIN}]`;
/** One more pair may stand within a pair. */
const IN_PARENTHESES = String.raw`\((?:${IN_PATH}+|${IN_PATH}*\(${IN_PATH}+\)${IN_PATH}*)\)`;
const PATH_END = String.raw`(?:[+\-a-z\u0400-\u04FF0-9=_#/${LATIN}]|${IN_PARENTHESES})`;
const PATH = `(?:${IN_PATH}*(?:${IN_PARENTHESES}${IN_PATH}*)*${PATH_END}|@${IN_PATH}+/)*`;
const QUERY = String.raw`\?[a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*[a-z0-9\-_&=#/]`;

/** With what stands before it, which no other address may use. */
export const ADDRESS = new RegExp(
  `(?<before>[^A-Za-z0-9@＠$#＃${NONCHARACTER}]|^)(?<scheme>https?://)?(?<domain>${DOMAIN})(?::[0-9]+)?(?<path>/${PATH})?(?:${QUERY})?`,
  'gi',
);

/** A domain, or the part of one, that X makes a link of where there is no scheme. */
export const LATIN_DOMAIN = new RegExp(String.raw`(?:[-a-z0-9${LATIN}]+\.)+${ENDING}`, 'gi');

/** X's own short addresses end with their slug. */
export const SHORT_ADDRESS = new RegExp(String.raw`^https?://t\.co/(?<slug>[a-z0-9]+)(?:${QUERY})?`, 'i');

/** What addresses never reach across, with the space before it. */
export const UNBROKEN = new RegExp(`[${SPACE}]?[^${SPACE}]+`, 'g');

/** In a post of X there may be none of them. */
export const NONCHARACTERS = new RegExp(`[${NONCHARACTER}]`);
