import { selectors } from './selectors';

/** As few tiles can have words in common by chance. */
const FEWEST_TILES = 3;

/**
 * Caption of a profile's tile out of the text of its picture: "caption created by Name with sound". The words before the
 * name are the interface's and the same on every tile, so they are learned from the page instead of known by language.
 * '' where the page does not show them plainly.
 */
export function readTileText(tile: HTMLElement, document: Document, name: string): string {
  const own = altOf(tile);
  if (own === '') return '';
  const alts = [...new Set([...document.querySelectorAll<HTMLElement>(selectors.tile)].map(altOf))].filter((alt) =>
    alt.includes(name),
  );
  const words = alts.length < FEWEST_TILES ? null : findCommonWords(alts, name);
  if (words === null) return '';
  const at = findIn(own, `${words}${name}`);
  return at < 0 ? '' : own.slice(0, at).trim();
}

/** The most words that stand before the name in every text. The name can stand in captions as well. */
function findCommonWords(alts: readonly string[], name: string): string | null {
  const [first = '', ...others] = alts;
  const runs = placesOf(name, first).flatMap((place) => {
    const run = /[\p{L}\p{M}\s]*$/u.exec(first.slice(0, place))?.[0] ?? '';
    return wordEndings(run.trimStart());
  });
  const common = runs.filter((run) => others.every((alt) => findIn(alt, `${run}${name}`) >= 0));
  return common.toSorted((one, other) => other.length - one.length)[0] ?? null;
}

function placesOf(name: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) places.push(at);
  return places;
}

/** "luis created by " → itself, "created by ", "by ". */
function wordEndings(run: string): string[] {
  return [...run.matchAll(/[^\s]+/gu)].map(({ index }) => run.slice(index));
}

/** Where the last such words begin, as words of their own; -1 when they do not. */
function findIn(alt: string, words: string): number {
  const at = alt.lastIndexOf(words);
  return at <= 0 || /\s/u.test(alt.charAt(at - 1)) ? at : -1;
}

function altOf(tile: HTMLElement): string {
  return tile.querySelector(selectors.picture)?.getAttribute('alt') ?? '';
}
