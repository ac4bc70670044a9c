import type { PlanFormat } from '@/lib/domain/plan-vocabulary';
import { fold } from '@/lib/text/fold';

const NAMES: readonly (readonly [format: PlanFormat, names: string])[] = [
  ['text', 'post postare пост текст'],
  ['photo', 'photo foto poza фото'],
  ['carousel', 'carousel carusel карусель карусели'],
  ['video', 'video видео'],
  ['reel', 'reel reels short shorts clip рилс рилз рилсы клип шортс'],
  ['story', 'story stories poveste storis сторис сториз история'],
  ['poll', 'poll sondaj опрос'],
  ['live', 'live livestream эфир стрим'],
  ['thread', 'thread fir тред'],
  ['article', 'article articol статья статью'],
];

const BY_NAME: ReadonlyMap<string, PlanFormat> = new Map(
  NAMES.flatMap(([format, names]) => names.split(' ').map((name) => [fold(name), format] as const)),
);

/** The format a folded word names; null for any other word. */
export function formatNamed(word: string): PlanFormat | null {
  return BY_NAME.get(word) ?? null;
}
