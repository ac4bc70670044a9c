import { beforeEach, describe, expect, it } from 'vitest';

import { identifySender } from '@/lib/messaging/check-sender';
import type { CapturePostPayload } from '@/lib/messaging/protocol';
import { isAllowed } from '@/lib/messaging/message-rights';
import type { MessageType, PayloadOf } from '@/lib/messaging/message-types';
import type { AllowedSite } from '@/lib/sites/allowed-sites';

import { overlayAt, pageAt } from './deliver';
import { buildCapture, buildReading } from './readings';

const allowedAt = '2026-03-01T10:00:00.000Z';
const sites: readonly AllowedSite[] = [
  { origin: 'https://social.example', kind: 'mastodon', allowedAt },
  { origin: 'https://blog.example', kind: 'site', allowedAt },
];
let own: { id: string; url: URL };
beforeEach(() => {
  own = { id: pageAt('/popup.html').id!, url: new URL(pageAt('/').url!) };
});

const identify = (url: string, overrides = {}, allowed = sites): unknown =>
  identifySender(overlayAt(url, overrides), own, allowed);

/** Whether a frame at this address may send this. */
function may<T extends MessageType>(address: string, type: T, payload: PayloadOf<T>, overrides = {}): boolean {
  const sender = identifySender(overlayAt(address, overrides), own, sites);
  return sender !== null && isAllowed(type, payload, sender);
}

const server = 'https://social.example/home';

function captureOn(url: string, nativeId: string | null): CapturePostPayload {
  const page = { ...buildCapture().page, url };
  return buildCapture({ network: 'mastodon', reading: buildReading({ nativeId }), page });
}

const ask = (nativeIds: string[]): boolean[] => [
  may(server, 'posts:status', { network: 'mastodon', nativeIds }),
  may(server, 'replies:status', { network: 'mastodon', nativeIds }),
];

const annotate = (postId: string): boolean => may(server, 'posts:annotate', { postId, note: 'n' });

describe('the overlay of an allowed server', () => {
  it('speaks for Mastodon, on its own origin', () => {
    expect(identify(server)).toEqual({
      from: 'overlay',
      network: 'mastodon',
      origin: 'https://social.example',
      tabId: 7,
      frameId: 0,
    });
  });

  it.each([
    ['before it is allowed', server, {}, []],
    ['over http', 'http://social.example/home', {}, sites],
    ['from another port', 'https://social.example:8443/home', {}, sites],
    ['from a subdomain', 'https://files.social.example/', {}, sites],
    ['from a host that ends alike', 'https://notsocial.example/', {}, sites],
    ['from any other site', 'https://other.example/', {}, sites],
  ])('is any other page %s', (_, url, overrides, allowed) => {
    expect(identify(url, overrides, allowed)).toEqual({ from: 'injected', tabId: 7 });
  });

  it('is refused in a sandboxed frame', () => {
    expect(identify(server, { origin: 'null' })).toBeNull();
  });

  it('captures posts of its own server, boosts with their id here included', () => {
    expect(may(server, 'posts:capture', captureOn(server, 'social.example/112'))).toBe(true);
    expect(may(server, 'posts:capture', captureOn(server, null))).toBe(true);
  });

  it.each([
    ['a post of another server', captureOn(server, 'mastodon.social/112')],
    ['a post of a server that begins alike', captureOn(server, 'social.example.evil.example/112')],
    ['an id without a server', captureOn(server, '112')],
    ['a page of another server', captureOn('https://mastodon.social/home', 'social.example/112')],
    ['another network', { ...captureOn(server, 'social.example/112'), network: 'x' as const }],
  ])('cannot capture %s', (_, payload) => {
    expect(may(server, 'posts:capture', payload)).toBe(false);
    expect(may(server, 'posts:compare', payload)).toBe(false);
  });

  it('asks about its own posts and comments only', () => {
    expect(ask(['social.example/1', '~words of a post without an id'])).toEqual([true, true]);
    expect(ask(['social.example/1', 'mastodon.social/1'])).toEqual([false, false]);
  });

  it('writes tags and notes on its own posts only', () => {
    expect(annotate('mastodon:social.example/1')).toBe(true);
    expect(annotate('mastodon:anon-0123456789abcdef')).toBe(true);
    expect(annotate('mastodon:mastodon.social/1')).toBe(false);
    expect(annotate('x:1')).toBe(false);
  });

  it('keeps comments and discussions of its own posts only', () => {
    const { page } = captureOn(server, null);
    const keep = (postId: string): boolean =>
      may(server, 'posts:discussion', { network: 'mastodon', postId, comments: [], page });
    expect(keep('mastodon:social.example/1')).toBe(true);
    expect(keep('mastodon:mastodon.social/1')).toBe(false);
  });

  it('loads its tools, and orders nothing else', () => {
    expect(may(server, 'overlay:load-kit', {})).toBe(true);
    expect(may(server, 'overlay:load-palette', {})).toBe(true);
    expect(may(server, 'sites:allow', { origin: 'https://other.example', kind: 'site' })).toBe(false);
    expect(may(server, 'sites:remove', { origin: 'https://social.example' })).toBe(false);
    expect(may(server, 'site:capture', { requestId: crypto.randomUUID() })).toBe(false);
  });
});

describe('the overlay of the always-on server', () => {
  it('cannot name the posts of an allowed one', () => {
    const home = 'https://mastodon.social/home';
    expect(may(home, 'posts:capture', captureOn(home, 'mastodon.social/1'))).toBe(true);
    expect(may(home, 'posts:capture', captureOn(home, 'social.example/1'))).toBe(false);
  });
});

describe('the page button of an allowed site', () => {
  const blog = 'https://blog.example/a';
  const status = { url: 'https://blog.example/a', canonicalUrl: null };

  it('asks about its own page and captures it', () => {
    expect(may(blog, 'site:status', status)).toBe(true);
    expect(may(blog, 'site:capture', { requestId: crypto.randomUUID() })).toBe(true);
    expect(may(blog, 'posts:undo', { undoId: 'u' })).toBe(true);
  });

  it('asks about no other site’s page, and not from a frame', () => {
    expect(may(blog, 'site:status', { ...status, url: 'https://other.example/a' })).toBe(false);
    expect(may(blog, 'site:status', status, { frameId: 3 })).toBe(false);
    expect(may(blog, 'site:capture', { requestId: crypto.randomUUID() }, { frameId: 3 })).toBe(false);
  });

  it('may do nothing that overlays and pages may', () => {
    expect(may(blog, 'posts:capture', captureOn(blog, null))).toBe(false);
    expect(may(blog, 'tags:recent', {})).toBe(false);
    expect(may(blog, 'overlay:load-kit', {})).toBe(false);
    expect(may(blog, 'overlay:load-palette', {})).toBe(false);
    expect(may(blog, 'overlay:open-templates', {})).toBe(false);
    expect(may(blog, 'posts:annotate', { postId: 'web:1', note: 'n' })).toBe(false);
    expect(may(blog, 'page:capture', { tabId: 7, method: 'popup' })).toBe(false);
  });
});
