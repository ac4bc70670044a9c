import { accountIdSchema, postIdSchema } from '@/lib/domain/ids';
import type { Post } from '@/lib/domain/post';
import { POST_FORMATS } from '@/lib/domain/vocabulary';

/** The same numbers on every run (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES = {
  ru: ['ка', 'ро', 'ни', 'сто', 'пре', 'вы', 'ла', 'до', 'ми', 'шё', 'ти', 'ма', 'по', 'за', 'бо', 'ги', 'ску', 'льё'],
  ro: ['mă', 'ri', 'ce', 'să', 'pro', 'lă', 'ți', 'un', 'de', 'șo', 'ta', 'ne', 'în', 'fru', 'mo', 'as', 'ga', 'bi'],
  en: ['the', 'ing', 'sa', 'le', 'pro', 'mo', 'ti', 'on', 'new', 'ar', 're', 'co', 'lo', 'ur', 'de', 'al', 'shi', 'fa'],
} as const;
const LANGUAGES = ['ru', 'ro', 'en'] as const;
const NETWORKS = ['vk', 'telegram', 'instagram', 'x', 'facebook', 'ok'] as const;
const VOCABULARY_SIZE = 60_000;
const FIRST_DAY_MS = Date.UTC(2024, 0, 1);

function makeVocabulary(language: (typeof LANGUAGES)[number], random: () => number): string[] {
  const syllables = SYLLABLES[language];
  return Array.from({ length: VOCABULARY_SIZE }, () => {
    const length = 1 + Math.floor(random() * 4);
    return Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join('');
  });
}

/**
 * Made-up posts in three languages: 5 to 80 words drawn from 60,000 a language with the frequencies of real text (few words
 * are most of it), 300 accounts on six networks, a tag on every third.
 */
export function* makePosts(count: number): Generator<Post> {
  const random = createRandom(7);
  const vocabularies = LANGUAGES.map((language) => makeVocabulary(language, random));
  for (let index = 0; index < count; index += 1) {
    const words = vocabularies[index % vocabularies.length]!;
    const length = 5 + Math.floor(random() * 75);
    const text = Array.from({ length }, () => words[Math.floor(words.length ** random()) - 1] ?? words[0]).join(' ');
    yield makePost({ index, text, random });
  }
}

function makePost({ index, text, random }: { index: number; text: string; random: () => number }): Post {
  const network = NETWORKS[Math.floor(random() * NETWORKS.length)]!;
  const account = `account${Math.floor(random() * 300)}`;
  const captured = new Date(FIRST_DAY_MS + index * 600_000).toISOString();
  const count = (): number | null => (random() < 0.2 ? null : Math.floor(10 ** (random() * 6)));
  const author = {
    name: `Name of ${account}`,
    handle: account,
    url: `https://example.com/${account}`,
    avatarUrl: null,
  };
  const url = `https://example.com/media/${index}.jpg`;
  const [likes, comments, shares, views] = [count(), count(), count(), count()];
  return {
    id: postIdSchema.parse(`${network}:${index}`),
    network,
    nativeId: String(index),
    permalink: `https://example.com/${account}/${index}`,
    kind: 'post',
    accountId: accountIdSchema.parse(`${network}:${account}`),
    author,
    repostedBy: null,
    siteName: null,
    title: null,
    text,
    truncated: false,
    textLang: null,
    publishedAt: new Date(FIRST_DAY_MS + index * 600_000 - Math.floor(random() * 1e9)).toISOString(),
    publishedPrecision: 'second',
    publishedSource: 'attribute',
    publishedRaw: null,
    media: [{ type: 'image', url, posterUrl: url, alt: null, width: 1080, height: 1080, durationS: null }],
    format: POST_FORMATS[Math.floor(random() * POST_FORMATS.length)]!,
    links: [],
    hashtags: [],
    mentions: [],
    card: null,
    quoted: null,
    metrics: { likes, comments, shares, views, saves: null, votes: null },
    exact: { likes: true, comments: true, shares: true, views: false, saves: null, votes: null },
    reactions: [],
    sponsored: random() < 0.02,
    pinned: false,
    quality: 'full',
    firstCapturedAt: captured,
    lastCapturedAt: captured,
    changedAt: null,
    textHistory: [],
    tags: random() < 0.33 ? [`tag${Math.floor(random() * 40)}`] : [],
    note: '',
    clientId: null,
    updatedAt: captured,
  };
}
