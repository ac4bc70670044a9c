import { describe, expect, it } from 'vitest';

import { mergePost } from '@/lib/capture/merge-post';
import { LibraryIndex } from '@/lib/db/library/library-index';
import { ALL_POSTS, LIBRARY_SORTS, type LibraryQuery } from '@/lib/db/library/library-query';
import { buildLibraryRow } from '@/lib/db/library/library-row';
import { accountIdSchema, clientIdSchema } from '@/lib/domain/ids';
import type { Post } from '@/lib/domain/post';
import { foldTokens } from '@/lib/text/fold';

import { array, assert, constantFrom, property, record } from '../property';
import { makeCapturedPost } from './make-capture';

const DAY = '2026-03-02T08:00:00.000Z';

function makePost(nativeId: string, change: Partial<Post> & { likes?: number | null } = {}): Post {
  const { likes = null, ...rest } = change;
  return { ...mergePost(null, makeCapturedPost({ nativeId, likes, text: '' }), DAY), ...rest };
}

function indexOf(...posts: Post[]): LibraryIndex {
  const index = new LibraryIndex();
  for (const post of posts) index.put(buildLibraryRow(post));
  return index;
}

const find = (index: LibraryIndex, change: Partial<LibraryQuery>): string[] =>
  index.query({ ...ALL_POSTS, ...change }).ids;

describe('search', () => {
  const index = indexOf(
    makePost('ro', { text: 'Frumoasă țară, încă o dată' }),
    makePost('ru', { text: 'Всё про ёлки и йогурт' }),
    makePost('en', { text: 'Café opening, 50% off', hashtags: ['SpringSale'] }),
    makePost('own', { tags: ['Идея'], note: 'Poză bună' }),
    makePost('by', { author: { name: 'Ștefan Made-Up', handle: 'stefan_mu', url: null, avatarUrl: null } }),
    makePost('zh', { text: '新商品发布' }),
  );
  it.each([
    ['tara', ['x:ro']],
    ['ȚARĂ', ['x:ro']],
    ['frumo inc', ['x:ro']],
    ['frumo elk', []],
    ['елк', ['x:ru']],
    ['ЙОГ', ['x:ru']],
    ['cafe', ['x:en']],
    ['#spring', ['x:en']],
    ['иде', ['x:own']],
    ['poza', ['x:own']],
    ['stefan', ['x:by']],
    ['@stefan_mu', ['x:by']],
    ['商品', ['x:zh']],
    ['ara', []],
    ['про -елки', []],
    ['o -tara -cafe', ['x:own']],
    ['made', ['x:by']],
    ['made -stefan', []],
    ['  ', ['x:by', 'x:en', 'x:own', 'x:ro', 'x:ru', 'x:zh']],
    ['-', ['x:by', 'x:en', 'x:own', 'x:ro', 'x:ru', 'x:zh']],
    ['!?', ['x:by', 'x:en', 'x:own', 'x:ro', 'x:ru', 'x:zh']],
  ])('finds %s', (text, ids) => {
    expect(find(index, { text }).toSorted()).toStrictEqual(ids);
  });
});

describe('filters', () => {
  const client = clientIdSchema.parse('client');
  const index = indexOf(
    makePost('1', { format: 'video', tags: ['a', 'b'], clientId: client, publishedAt: '2026-01-01T00:00:00.000Z' }),
    makePost('2', {
      network: 'vk',
      format: 'reel',
      tags: ['a'],
      sponsored: true,
      changedAt: '2026-03-01T00:00:00.000Z',
    }),
    makePost('3', {
      accountId: accountIdSchema.parse('x:other'),
      publishedAt: null,
      firstCapturedAt: '2026-02-01T00:00:00.000Z',
      lastCapturedAt: '2026-02-10T00:00:00.000Z',
    }),
  );
  it.each<[string, Partial<LibraryQuery>, string[]]>([
    ['network', { networks: ['vk', 'ok'] }, ['x:2']],
    ['unknown network', { networks: ['ok'] }, []],
    ['account', { accountId: 'x:other' }, ['x:3']],
    ['client', { clientId: client }, ['x:1']],
    ['no client', { clientId: 'none' }, ['x:2', 'x:3']],
    ['any of the formats', { formats: ['video', 'reel'] }, ['x:1', 'x:2']],
    ['all of the tags', { tags: ['a', 'b'] }, ['x:1']],
    ['a tag nobody has', { tags: ['a', 'c'] }, []],
    ['sponsored', { sponsored: true }, ['x:2']],
    ['not sponsored', { sponsored: false }, ['x:1', 'x:3']],
    ['changed since', { changedSince: '2026-03-01T00:00:00.000Z' }, ['x:2']],
    ['changed since later', { changedSince: '2026-03-01T00:00:00.001Z' }, []],
    ['published up to, the end excluded', { published: { from: null, to: '2026-01-01T00:00:00.000Z' } }, []],
    ['published from', { published: { from: '2026-01-01T00:00:00.000Z', to: '2026-02-01T00:00:00.000Z' } }, ['x:1']],
    [
      'captured between two captures',
      { captured: { from: '2026-02-05T00:00:00.000Z', to: '2026-02-06T00:00:00.000Z' } },
      ['x:3'],
    ],
    ['captured before', { captured: { from: null, to: '2026-02-01T00:00:00.000Z' } }, []],
    ['several at once', { formats: ['video', 'reel'], tags: ['a'], networks: ['x'] }, ['x:1']],
  ])('by %s', (_, query, ids) => {
    const { ids: found, total } = index.query({ ...ALL_POSTS, ...query });
    expect(found.toSorted()).toStrictEqual(ids);
    expect(total).toBe(ids.length);
  });
});

describe('order', () => {
  const posts = [
    makePost('5', { likes: 5 }),
    makePost('none'),
    makePost('0', { likes: 0 }),
    makePost('9', { likes: 9 }),
  ];

  it('puts posts without the number last, both ways', () => {
    const index = indexOf(...posts);
    expect(find(index, { sort: 'likes', descending: true })).toStrictEqual(['x:9', 'x:5', 'x:0', 'x:none']);
    expect(find(index, { sort: 'likes', descending: false })).toStrictEqual(['x:0', 'x:5', 'x:9', 'x:none']);
  });

  it('keeps an order up to date', () => {
    const index = indexOf(...posts);
    index.prepare('likes');
    index.put(buildLibraryRow(makePost('7', { likes: 7 })));
    index.put(buildLibraryRow(makePost('5', { likes: 50 })));
    index.delete('x:0');
    index.put(buildLibraryRow(makePost('9')));
    expect(find(index, { sort: 'likes' })).toStrictEqual(['x:5', 'x:7', 'x:none', 'x:9']);
  });
});

const words = constantFrom('скидка', 'Скидки', 'țară', 'tare', 'sale', 'ёлка', 'a');
const moment = constantFrom(null, '2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z');
const number = constantFrom(null, 0, 1, 5, 100);
const postArbitrary = record({
  nativeId: constantFrom('1', '2', '3', '4', '5', '6'),
  text: array(words, { maxLength: 4 }).map((list) => list.join(' ')),
  network: constantFrom('x', 'vk'),
  format: constantFrom('text', 'video'),
  tags: constantFrom([], ['a'], ['b', 'a']),
  publishedAt: moment,
  likes: number,
});
const queryArbitrary = record({
  text: constantFrom('', 'ски', 'tar', 'скидка ел', 'e', 'tar -sale', '-a'),
  networks: constantFrom([], ['x'], ['x', 'vk'], ['ok']),
  formats: constantFrom([], ['video']),
  tags: constantFrom([], ['a'], ['a', 'b']),
  published: record({ from: moment, to: moment }),
  sort: constantFrom(...LIBRARY_SORTS),
  descending: constantFrom(true, false),
});

/** The same question answered the slow and obvious way. */
function passes(post: Post, query: LibraryQuery): boolean {
  const tokens = foldTokens(
    `${post.text} ${post.tags.join(' ')} ${post.author.name} ${post.author.handle} ${post.nativeId}`,
  );
  const has = (word: string): boolean => tokens.some((token) => token.startsWith(foldTokens(word)[0]!));
  const pieces = query.text.split(' ').filter((piece) => piece !== '');
  const { from, to } = query.published;
  return (
    pieces.every((piece) => (piece.startsWith('-') ? !has(piece.slice(1)) : has(piece))) &&
    (query.networks.length === 0 || query.networks.includes(post.network)) &&
    (query.formats.length === 0 || query.formats.includes(post.format)) &&
    query.tags.every((tag) => post.tags.includes(tag)) &&
    (from === null || (post.publishedAt !== null && post.publishedAt >= from)) &&
    (to === null || (post.publishedAt !== null && post.publishedAt < to))
  );
}

describe('the index', () => {
  it('answers as a plain scan does, after any changes, and again after being packed', () => {
    assert(
      property(
        array(postArbitrary, { maxLength: 15 }),
        queryArbitrary,
        constantFrom(3, 8, 99),
        (specs, query, packedAt) => {
          const stored = new Map<string, Post>();
          let index = new LibraryIndex();
          for (const [step, { nativeId, ...spec }] of specs.entries()) {
            if (step === packedAt) index = new LibraryIndex(structuredClone(index.pack()));
            if (step % 5 === 4) {
              stored.delete(`x:${nativeId}`);
              index.delete(`x:${nativeId}`);
              continue;
            }
            const post = makePost(nativeId, { ...spec, tags: [...spec.tags] });
            stored.set(post.id, post);
            index.put(buildLibraryRow(post));
            if (step % 4 === 0) index.prepare(query.sort);
          }
          const full: LibraryQuery = { ...ALL_POSTS, ...query };
          const expected = [...stored.values()].filter((post) => passes(post, full));
          const { ids, total } = index.query(full);
          expect(ids.toSorted()).toStrictEqual(expected.map(({ id }) => id).toSorted());
          expect(total).toBe(expected.length);
          expect(index.size).toBe(stored.size);
          expect(
            sortedRight(
              ids.map((id) => valueOf(stored.get(id)!, full)),
              full.descending,
            ),
          ).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

function valueOf(post: Post, { sort }: LibraryQuery): number | null {
  if (sort === 'capturedAt') return Date.parse(post.lastCapturedAt);
  if (sort === 'publishedAt') return post.publishedAt === null ? null : Date.parse(post.publishedAt);
  return post.metrics[sort];
}

function sortedRight(values: (number | null)[], descending: boolean): boolean {
  return values.every((value, index) => {
    const before = index === 0 ? value : values[index - 1]!;
    if (value === null) return true;
    return index === 0 || (before !== null && (descending ? before >= value : before <= value));
  });
}
