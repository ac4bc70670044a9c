import { describe, expect, it } from 'vitest';

import { suggestTier } from '@/lib/replies/suggest-tier';

import { AT, makeReply } from './make-reply';

const author = (handle: string) => ({ name: null, handle, url: null, avatarUrl: null });
const complaint = makeReply({
  id: 'x:1',
  kind: 'complaint',
  text: 'Tortul a venit stricat',
  author: author('ana'),
  likes: 0,
});
const nobody = { others: [], followers: null };

describe('the tier that is suggested', () => {
  it.each([
    ['nothing for a complaint like others', complaint, nobody, null],
    ['the manager for one that five people liked', { ...complaint, likes: 5 }, nobody, { tier: 2, reasons: ['liked'] }],
    ['nothing where the likes are not known', { ...complaint, likes: null }, nobody, null],
    ['nothing for praise, however liked', { ...complaint, kind: 'praise' as const, likes: 90 }, nobody, null],
    ['nothing while nobody said what it is', { ...complaint, kind: null, likes: 90 }, nobody, null],
    [
      'the manager for an author with 10,000 followers',
      complaint,
      { others: [], followers: 10_000 },
      { tier: 2, reasons: ['known-author'] },
    ],
    [
      'the director for one with 100,000',
      { ...complaint, likes: 9 },
      { others: [], followers: 100_000 },
      { tier: 3, reasons: ['famous-author'] },
    ],
    ['nothing where it has that tier already', { ...complaint, likes: 5, tier: 2 as const }, nobody, null],
  ])('is %s', (_what, reply, context, expected) => {
    expect(suggestTier(reply, context)).toEqual(expected);
  });

  it('is the manager for somebody who complained before, within 30 days', () => {
    const before = makeReply({ ...complaint, id: 'x:0', text: 'Nu răspundeți', queuedAt: '2026-02-20T08:00:00.000Z' });
    const others = [complaint, before];
    expect(suggestTier(complaint, { others, followers: null })).toEqual({ tier: 2, reasons: ['repeated'] });
    // The first of the two was no repetition.
    expect(suggestTier(before, { others, followers: null })).toBeNull();
    const longAgo = { ...before, queuedAt: '2026-01-01T08:00:00.000Z' };
    expect(suggestTier(complaint, { others: [longAgo], followers: null })).toBeNull();
    const somebodyElse = { ...before, author: author('ion') };
    expect(suggestTier(complaint, { others: [somebodyElse], followers: null })).toBeNull();
  });

  it('is the director for the same complaint of three people', () => {
    const same = ['ion', 'eva'].map((handle, index) =>
      makeReply({
        ...complaint,
        id: `x:${index + 2}`,
        author: author(handle),
        text: 'a venit stricat tortul!!',
        queuedAt: AT,
      }),
    );
    expect(suggestTier(complaint, { others: same, followers: null })).toEqual({ tier: 3, reasons: ['several-same'] });
    const twice = same.map((reply) => ({ ...reply, author: author('ion') }));
    expect(suggestTier(complaint, { others: twice, followers: null })).toBeNull();
  });
});
