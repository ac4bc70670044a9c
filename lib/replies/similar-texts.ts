import { fold } from '@/lib/text/fold';

/** A text as its character trigrams, each weighed by how rare it is among the texts compared; length 1. */
type Vector = ReadonlyMap<string, number>;

/** Found on questions people ask shops in ro, ru and en: the same question lies above, another one about the same thing below. */
const SAME_FROM = 0.5;
const GRAM = 3;

/** Courtesies and little words that say nothing of what is asked, folded. */
const FILLERS = new Set(
  (
    'a am ai au aveti as buna ziua seara dimineata salut salutare multumesc mersi rog va imi te pe la in de din cu si sau ce ' +
    'e este sunt se puteti poti spuneti cumva cat hello hi hey good morning evening the an is are do does you your please ' +
    'thanks thank i me my to of in at for can could would tell how it and or there have has ' +
    'добрый день вечер утро здравствуйте привет спасибо пожалуйста подскажите скажите а и или в во на у к с со по за из вас ' +
    'вы вам мне я ли это есть можно же бы как'
  ).split(' '),
);

/** Words that ask: they say less of what is asked than the thing itself. */
const ASKING = new Set(
  (
    'cost costs price much many where when who why which unde cand cine costa costul pret pretul preturi ' +
    'сколько стоит стоят стоимость цена цены цену где когда кто какой какая какие почем'
  ).split(' '),
);
const ASKING_WEIGHT = 0.5;

function wordsOf(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Endings differ in Romanian and Russian, trigrams of the stem do not: no stemmer and no language is needed. */
function gramsOf(text: string): Map<string, number> {
  const grams = new Map<string, number>();
  for (const word of new Set(wordsOf(text))) {
    const padded = ` ${word}`;
    const weight = ASKING.has(word) ? ASKING_WEIGHT : 1;
    const last = Math.max(1, padded.length - GRAM + 1);
    for (let start = 0; start < last; start += 1) {
      const gram = padded.slice(start, start + GRAM);
      grams.set(gram, (grams.get(gram) ?? 0) + weight);
    }
  }
  return grams;
}

function buildVectors(texts: readonly string[]): Vector[] {
  const all = texts.map((text) => gramsOf(text));
  const documents = new Map<string, number>();
  for (const grams of all) for (const gram of grams.keys()) documents.set(gram, (documents.get(gram) ?? 0) + 1);
  return all.map((grams) => {
    const weighed = [...grams].map(([gram, weight]): [string, number] => {
      const rarity = 1 + Math.log((1 + texts.length) / (1 + (documents.get(gram) ?? 0)));
      return [gram, weight * rarity];
    });
    const length = Math.hypot(...weighed.map(([, weight]) => weight));
    return new Map(weighed.map(([gram, weight]) => [gram, weight / length]));
  });
}

function similarity(one: Vector, other: Vector): number {
  let sum = 0;
  for (const [gram, weight] of one) sum += weight * (other.get(gram) ?? 0);
  return sum;
}

/** Places in `texts` of those that say the same as `text`, in whatever words between. */
export function findSimilar(text: string, texts: readonly string[]): number[] {
  const [own, ...vectors] = buildVectors([text, ...texts]);
  if (own === undefined) return [];
  return vectors.flatMap((vector, index) => (similarity(own, vector) >= SAME_FROM ? [index] : []));
}

/**
 * Groups of places in `texts` that say the same, each text in one group, the largest first. A text joins the group whose first
 * text it is most like, so that no chain of small differences ends far from where it began.
 */
export function groupSimilar(texts: readonly string[]): number[][] {
  const vectors = buildVectors(texts);
  const groups: { head: Vector; places: number[] }[] = [];
  vectors.forEach((vector, index) => {
    let best: (typeof groups)[number] | null = null;
    let nearest = SAME_FROM;
    for (const group of groups) {
      const near = similarity(vector, group.head);
      if (near >= nearest) [best, nearest] = [group, near];
    }
    if (best === null) groups.push({ head: vector, places: [index] });
    else best.places.push(index);
  });
  return groups.map(({ places }) => places).toSorted((one, other) => other.length - one.length);
}
