import { describe, expect, it } from 'vitest';

import { canonicalUrl, unwrapRedirect } from '@/lib/text/canonical-url';

import * as fc from '../../property';

describe('canonicalUrl', () => {
  it.each([
    ['http://example.org/a?utm_source=x&id=5&fbclid=y#part', 'https://example.org/a?id=5'],
    ['https://example.org/a?q=a%20b', 'https://example.org/a?q=a%20b'],
    ['https://user:secret@example.org/', 'https://example.org/'],
    ['https://twitter.com/nora/status/12?s=20&t=abc', 'https://x.com/nora/status/12'],
    ['https://mobile.twitter.com/nora/status/12/photo/1', 'https://x.com/nora/status/12'],
    ['https://x.com/nora/status/12/history', 'https://x.com/nora/status/12'],
    ['https://www.instagram.com/p/Abc_-123/?igsh=1&img_index=2', 'https://www.instagram.com/p/Abc_-123/'],
    ['https://m.facebook.com/a/posts/1?__cft__[0]=AZ&__tn__=%2CO&comment_id=5', 'https://www.facebook.com/a/posts/1'],
    [
      'https://www.facebook.com/permalink.php?story_fbid=1&id=2&mibextid=z',
      'https://www.facebook.com/permalink.php?story_fbid=1&id=2',
    ],
    ['https://youtu.be/dQw4w9WgXcQ?si=abc&t=5', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=5'],
    ['https://m.youtube.com/watch?v=dQw4w9WgXcQ&feature=share', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['https://m.vk.com/wall-1_2?from=feed', 'https://vk.com/wall-1_2'],
    ['https://vk.ru/wall-1_2?reply=5', 'https://vk.com/wall-1_2?reply=5'],
    ['https://t.me/s/mychannel/84', 'https://t.me/mychannel/84'],
    ['https://t.me/mychannel/84?single', 'https://t.me/mychannel/84'],
    ['https://www.threads.net/@nora/post/Abc', 'https://www.threads.com/@nora/post/Abc'],
    ['https://old.reddit.com/r/a/comments/1/b/?share_id=5', 'https://www.reddit.com/r/a/comments/1/b/'],
    ['https://web.telegram.org/k/#@mychannel', 'https://web.telegram.org/k/#@mychannel'],
    // "t" and "s" mean something elsewhere.
    ['https://example.org/?t=5&s=word', 'https://example.org/?t=5&s=word'],
  ])('%s → %s', (text, canonical) => {
    expect(canonicalUrl(text)).toBe(canonical);
  });

  it.each([
    null,
    '',
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:https://x.com/1',
    '/relative',
    'ftp://a.b/',
    'not a url',
  ])('gives null for %s', (text) => {
    expect(canonicalUrl(text)).toBeNull();
  });

  it('is idempotent and always https', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = canonicalUrl(url);
        expect(once?.startsWith('https://')).toBe(true);
        expect(canonicalUrl(once)).toBe(once);
      }),
    );
  });
});

describe('unwrapRedirect', () => {
  const target = 'https://example.org/page?utm_source=vk&a=1#x';
  const encoded = encodeURIComponent(target);
  it.each([
    `https://vk.com/away.php?to=${encoded}&post=1`,
    `https://m.vk.ru/away?to=${encoded}`,
    `https://l.instagram.com/?u=${encoded}&e=AT`,
    `https://l.facebook.com/l.php?u=${encoded}&h=AT`,
    `https://t.me/iv?url=${encoded}&rhash=1`,
    `https://www.linkedin.com/safety/go?url=${encoded}`,
    `https://www.linkedin.com/safety/go/?url=${encoded}`,
    `https://www.youtube.com/redirect?event=a&q=${encoded}`,
    `https://l.threads.com/?u=${encoded}`,
    `https://vk.com/away.php?to=${encodeURIComponent(`https://l.facebook.com/l.php?u=${encoded}`)}`,
  ])('finds the address behind %s', (wrapped) => {
    expect(unwrapRedirect(wrapped)).toBe(target);
  });

  it('leaves other links as they are, trackers included', () => {
    expect(unwrapRedirect(target)).toBe(target);
    expect(unwrapRedirect('https://example.org/away.php?to=https://evil.example')).toBe(
      'https://example.org/away.php?to=https://evil.example',
    );
    expect(unwrapRedirect('https://vk.com/away.php')).toBe('https://vk.com/away.php');
  });

  it('keeps a redirect whose target cannot be decoded', () => {
    expect(unwrapRedirect('https://vk.com/away.php?to=%EF%F0%E8')).toBe('https://vk.com/away.php?to=%EF%F0%E8');
  });

  it.each([
    'javascript:alert(1)',
    'https://vk.com/away.php?to=javascript:alert(1)',
    'https://l.facebook.com/l.php?u=data:text/html,x',
  ])('gives null for %s', (text) => {
    expect(unwrapRedirect(text)).toBeNull();
  });
});
