import { joinLink, splitLink } from './link-text';
import { readUtm, utmNameOf } from './read-utm';
import { UTM_PARAMETERS, type UtmParameter, type UtmValues } from './utm-parameters';
import { utmWord } from './utm-word';

/** `address`: it is no http(s) address; `too-long`: longer than what is stored and most servers take. */
export type UtmFault = 'address' | 'too-long';
export type BuiltLink = { ok: true; link: string } | { ok: false; code: UtmFault };

/** UTF-16 units, as `httpUrlSchema` takes them. */
const MAX_LINK_LENGTH = 8192;

/**
 * The address with these values, each written as `utmWord` writes it. A value that is not given stays (and is written so, too);
 * "" takes its parameter out. Fragment, other parameters and their encoding stay; a doubled parameter or a second question mark is
 * put right. Never throws; the same when it is done twice.
 */
export function buildUtm(link: string, values: Partial<UtmValues>): BuiltLink {
  const text = splitLink(link);
  const own = readUtm(link);
  if (text === null || own === null) return { ok: false, code: 'address' };
  const words = new Map(UTM_PARAMETERS.map((name) => [name, utmWord(values[name] ?? own[name])]));
  const take = (name: UtmParameter): string[] => {
    const word = words.get(name) ?? '';
    words.delete(name);
    return word === '' ? [] : [`utm_${name}=${encodeWord(word)}`];
  };
  const kept = text.parts.flatMap((part) => {
    const name = utmNameOf(part);
    return name === null ? [part] : take(name);
  });
  const built = joinLink({ ...text, parts: [...kept, ...UTM_PARAMETERS.flatMap(take)] });
  return built.length > MAX_LINK_LENGTH ? { ok: false, code: 'too-long' } : { ok: true, link: built };
}

/** Braces stay braces: advertising systems look for them as they are. */
function encodeWord(word: string): string {
  return encodeURIComponent(word).replaceAll('%7B', '{').replaceAll('%7D', '}');
}
