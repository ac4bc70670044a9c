import { type ReadComment, readCommentSchema } from '@/lib/domain/comment';

/** A comment as it comes out of a reading; what a test cares about is given. */
export function makeComment(overrides: Partial<ReadComment> = {}): ReadComment {
  return readCommentSchema.parse({
    id: 'x:2030000000000000501',
    network: 'x',
    nativeId: '2030000000000000501',
    permalink: 'https://x.com/ana_pop/status/2030000000000000501',
    author: { name: 'Ana Pop', handle: 'ana_pop', url: 'https://x.com/ana_pop', avatarUrl: null },
    text: 'How much is delivery?',
    truncated: false,
    publishedAt: '2026-03-02T07:50:00.000Z',
    publishedPrecision: 'second',
    publishedSource: 'attribute',
    publishedRaw: '16 min',
    parentId: null,
    likes: 2,
    isByPostAuthor: false,
    ...overrides,
  });
}
