import { describe, expect, it } from 'vitest';

import { commentSchema } from '@/lib/domain/comment';
import type { Comment } from '@/lib/domain/comment';
import { threadComments } from '@/lib/replies/thread-comments';

import { makeComment } from '../../db/make-comment';

const AT = '2026-03-02T08:00:00.000Z';

function discussion(...entries: [id: string, parentId: string | null][]): Comment[] {
  return entries.map(([id, parentId], order) =>
    commentSchema.parse({
      ...makeComment({ id: `x:${id}`, nativeId: id, parentId }),
      postId: 'x:1',
      order,
      capturedAt: AT,
      updatedAt: AT,
    }),
  );
}

const shape = (comments: Comment[]): string[] =>
  threadComments(comments).map(({ comment, depth }) => `${'>'.repeat(depth)}${comment.nativeId}`);

describe('a discussion', () => {
  it('has answers right under what they answer, in the order of the page', () => {
    expect(shape(discussion(['a', null], ['b', null], ['c', 'a'], ['d', 'c'], ['e', 'a']))).toEqual([
      'a',
      '>c',
      '>>d',
      '>e',
      'b',
    ]);
  });

  it('marks an answer to a comment that was not kept', () => {
    expect(shape(discussion(['a', null], ['b', 'gone']))).toEqual(['a', '>b']);
  });

  it('loses nothing of a damaged one', () => {
    expect(shape(discussion(['a', 'b'], ['b', 'a'], ['c', 'c'])).toSorted()).toEqual(['>>b', '>a', '>c'].toSorted());
  });

  it('keeps comments without an id apart', () => {
    const [one, other] = discussion(['a', null], ['b', null]);
    const nameless = [
      { ...one!, nativeId: null },
      { ...other!, nativeId: null },
    ];
    expect(threadComments(nameless).map(({ depth }) => depth)).toEqual([0, 0]);
  });
});
