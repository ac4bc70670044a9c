import { describe, expect, it } from 'vitest';

import { normaliseComment } from '@/lib/capture/normalise-comment';
import type { NetworkId } from '@/lib/domain/network-id';
import type { RawComment } from '@/lib/domain/reading';
import { emptyRawComment } from '@/lib/networks/shared/empty';

const page = { url: 'https://www.facebook.com/groups/parohod', lang: 'ru', kind: 'post', timeZone: 'UTC' } as const;
const at = new Date('2026-03-02T08:00:00.000Z');
const read = (overrides: Partial<RawComment>, network: NetworkId = 'facebook') =>
  normaliseComment({
    network,
    reading: { value: { ...emptyRawComment(), ...overrides }, missing: [], rules: {} },
    page,
    at,
  });

describe('a comment as it is stored', () => {
  it('keeps what tells its address from that of the post', () => {
    const permalink = 'https://m.facebook.com/groups/1/posts/2/?comment_id=3&reply_comment_id=4&__cft__[0]=x';
    expect(read({ permalink }).permalink).toBe(
      'https://www.facebook.com/groups/1/posts/2/?comment_id=3&reply_comment_id=4',
    );
  });

  it('has shown numbers and dates parsed in the page’s language', () => {
    const time = { iso: null, precision: 'unknown', source: 'text', raw: '3 ч' } as const;
    const comment = read({ nativeId: '7', likes: { raw: '1,2 тыс.', source: 'text' }, time });
    expect(comment).toMatchObject({ id: 'facebook:7', likes: 1200, publishedAt: '2026-03-02T05:00:00.000Z' });
  });

  it('is known by author and words where the page shows no id', () => {
    const author = { name: 'Vera', handle: 'vera', url: null, avatarUrl: null };
    const one = read({ author, text: 'Сколько стоит доставка?' });
    expect(one.id).toMatch(/^facebook:anon-/);
    expect(read({ author, text: 'Сколько стоит доставка?' }).id).toBe(one.id);
    expect(read({ author, text: 'Сколько стоит?' }).id).not.toBe(one.id);
  });

  it.each([
    ['x', '1985195227345846274', '2025-11-03'],
    // Facebook's comment numbers hold no time, whatever they look like.
    ['facebook', '1985195227345846274', null],
    ['instagram', '17900000000000001', null],
  ] as const)('takes the time from the id on %s only where ids hold it', (network, nativeId, day) => {
    expect(read({ nativeId }, network).publishedAt?.slice(0, 10) ?? null).toBe(day);
  });

  it('stores no address but http(s)', () => {
    // oxlint-disable-next-line no-script-url -- what a hostile page may hold
    const author = { name: 'M', handle: null, url: 'javascript:alert(1)', avatarUrl: 'data:image/png;base64,AA==' };
    // oxlint-disable-next-line no-script-url -- as above
    const comment = read({ permalink: 'javascript:alert(1)', author, text: 'x' });
    expect([comment.permalink, comment.author.url, comment.author.avatarUrl]).toEqual([null, null, null]);
  });
});
