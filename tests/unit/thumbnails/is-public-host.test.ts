import { describe, expect, it } from 'vitest';

import { isPublicHost } from '@/lib/thumbnails/is-public-host';

describe('isPublicHost', () => {
  it.each([
    'https://pbs.twimg.com/media/a.jpg',
    'http://img.blog.example/a.png',
    'https://sun9-1.userapi.com/a?size=1',
    'https://xn--80a1acny.xn--p1ai/a.jpg',
  ])('lets %s be fetched', (address) => {
    expect(isPublicHost(new URL(address))).toBe(true);
  });

  it.each([
    'http://localhost/a.png',
    'http://localhost./a.png',
    'http://printer/a.png',
    'http://nas.local/a.png',
    'http://router.lan/a.png',
    'http://wiki.internal/a.png',
    'http://a.home.arpa/a.png',
    'http://127.0.0.1/a.png',
    'http://2130706433/a.png',
    'http://0x7f.1/a.png',
    'http://192.168.1.1/a.png',
    'http://10.0.0.1/a.png',
    'http://8.8.8.8/a.png',
    'http://[::1]/a.png',
    'http://[fd00::1]/a.png',
    'https://img.example:8443/a.png',
    'https://user:pass@img.example/a.png',
    'ftp://img.example/a.png',
    'file:///etc/passwd',
    'data:image/png;base64,AAAA',
    'blob:https://x.com/1',
    'chrome-extension://a.b/icon.png',
  ])('keeps %s from being fetched', (address) => {
    expect(isPublicHost(new URL(address))).toBe(false);
  });
});
