import { describe, expect, it } from 'vitest';

import { clientIdSchema } from '@/lib/domain/ids';
import { buildSearchable, filterReplies } from '@/lib/replies/filter-replies';
import type { ReplyFilter } from '@/lib/replies/filter-replies';
import { replyAddressOf } from '@/lib/replies/reply-address';
import { responseTimeOf } from '@/lib/replies/response-time';

import { AT, makeReply } from './make-reply';

const REPLIES = [
  makeReply({ id: 'x:1', text: 'Țintă și preț', note: 'Mihai' }),
  makeReply({ id: 'vk:2', network: 'vk', text: 'Ёлка', state: 'waiting' }),
  makeReply({
    id: 'x:3',
    text: 'plain',
    clientId: clientIdSchema.parse('c1'),
    author: { name: null, handle: 'zed', url: null, avatarUrl: null },
  }),
];
const NONE: ReplyFilter = { text: '', states: [], networks: [], clientId: null };

const found = (filter: Partial<ReplyFilter>): string[] =>
  filterReplies(buildSearchable(REPLIES, new Map([['c1', 'Northlight']])), { ...NONE, ...filter }).map(({ id }) => id);

describe('a search in the queue', () => {
  it.each<[Partial<ReplyFilter>, string[]]>([
    [{}, ['x:1', 'vk:2', 'x:3']],
    [{ text: 'tinta PRET' }, ['x:1']],
    [{ text: 'елк' }, ['vk:2']],
    [{ text: 'mihai' }, ['x:1']],
    [{ text: '@zed' }, ['x:3']],
    [{ text: 'northl' }, ['x:3']],
    [{ text: 'brutaria plain' }, ['x:3']],
    [{ text: 'null' }, []],
    [{ states: ['waiting'] }, ['vk:2']],
    [{ networks: ['x'], clientId: 'none' }, ['x:1']],
    [{ clientId: 'c1' }, ['x:3']],
  ])('%j finds %j', (filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });
});

describe('the address to answer at', () => {
  it('is the comment, else its post, else where it was seen', () => {
    const post = { id: null, permalink: null, authorName: null };
    expect(replyAddressOf(makeReply({ permalink: 'https://x.com/c' }))).toBe('https://x.com/c');
    expect(replyAddressOf(makeReply({ permalink: null }))).toBe('https://x.com/p');
    expect(replyAddressOf(makeReply({ permalink: null, post }))).toBe('https://x.com/seen');
  });

  it('is the practice page for its comments', () => {
    const post = { ...makeReply().post, id: 'practice:r101' as never, permalink: null };
    const reply = makeReply({ network: 'practice', permalink: null, post });
    expect(replyAddressOf(reply)).toBe('/practice.html#/post/r101');
  });
});

describe('the response time', () => {
  it.each([
    [null, null],
    ['2026-03-02T10:30:00.000Z', 9_000_000],
    // The clock was set back.
    ['2026-03-02T07:00:00.000Z', null],
  ])('answered at %s is %s ms', (answeredAt, ms) => {
    expect(responseTimeOf({ response: null, queuedAt: AT, answeredAt })).toBe(ms);
  });
});
