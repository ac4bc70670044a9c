import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { loadReports } from '@/lib/errors/report';
import { buildEnvelope } from '@/lib/messaging/envelope';
import { type Handlers, receiveMessages } from '@/lib/messaging/receive';

import { deliver, deliverRaw, overlayAt, pageAt } from './deliver';
import { buildCapture, buildReading } from './readings';

const refused = { ok: false, code: 'sender-refused' };
const invalid = { ok: false, code: 'reading-invalid' };
const status = { network: 'x', nativeIds: ['1'] };
const onX = (): ReturnType<typeof overlayAt> => overlayAt('https://x.com/home');

const captured = { ok: true, captured: {} } as const;
const ok = { ok: true } as const;
const notFound = { ok: false, code: 'not-found' } as const;

function buildHandlers(overrides: Partial<Handlers> = {}): Handlers {
  return {
    'posts:capture': async () => notFound,
    'posts:undo': async () => ok,
    'posts:undo-many': async () => notFound,
    'accounts:stop-recording': async () => ok,
    'posts:annotate': async () => ({ ok: true, undoId: 'u' }),
    'posts:status': async () => captured,
    'posts:compare': async () => ({ ok: true, changed: false, likesDelta: null }),
    'replies:queue': async () => notFound,
    'replies:status': async () => ({ ok: true, waiting: {} }),
    'templates:find': async () => ({ ok: true, templates: [], total: 0, repeatedToday: [] }),
    'templates:shortcuts': async () => ({ ok: true, shortcuts: [] }),
    'templates:context': async () => notFound,
    'templates:offer': async () => notFound,
    'templates:inserted': async () => notFound,
    'posts:discussion': async () => notFound,
    'plan:add': async () => notFound,
    'plan:act': async () => notFound,
    'readings:act': async () => notFound,
    'nudges:act': async () => notFound,
    'ideas:act': async () => notFound,
    'plan:pause': async () => notFound,
    'plan:resume-day': async () => notFound,
    'plan:close-day': async () => notFound,
    'tags:recent': async () => ({ ok: true, tags: [] }),
    'overlay:load-kit': async () => ok,
    'overlay:load-palette': async () => ok,
    'overlay:load-checklist': async () => ok,
    'overlay:open-templates': async () => ok,
    'page:capture': async () => notFound,
    'page:describe': async () => notFound,
    'page:describe-shape': async () => notFound,
    'page:list-posts': async () => notFound,
    'page:queue-comment': async () => notFound,
    'page:read-comment': async () => notFound,
    'page:capture-post': async () => notFound,
    'sites:describe': async () => notFound,
    'sites:allow': async () => ok,
    'sites:remove': async () => ok,
    'site:status': async () => ({ ok: true, captured: null }),
    'site:capture': async () => notFound,
    ...overrides,
  };
}

const annotate = (postId: string): Promise<unknown> => deliver('posts:annotate', { postId, note: 'n' }, onX());

function receiveFailing(error: Error): void {
  fakeBrowser.runtime.onMessage.removeAllListeners();
  const fail = async (): Promise<never> => {
    throw error;
  };
  receiveMessages(buildHandlers({ 'posts:status': fail }));
}

beforeEach(() => receiveMessages(buildHandlers()));

describe('envelope', () => {
  it('is answered with what the handler returns', async () => {
    expect(await deliver('posts:status', status, onX())).toEqual(captured);
  });

  it.each([
    ['a bare string', 'posts:status'],
    ['a message of another library', { type: 'posts:status', payload: {} }],
    ['another version', { ...buildEnvelope('posts:status', status), jackdaw: 2 }],
    ['an unknown type', buildEnvelope('posts:destroy', {})],
    ['a name every object has', buildEnvelope('constructor', {})],
    ['nothing', null],
  ])('leaves %s to other listeners', async (_, message) => {
    expect(await deliverRaw(message, onX())).toBeUndefined();
  });
});

describe('sender', () => {
  it.each([
    ['an extension with another id', overlayAt('https://x.com/home', { id: 'someone-else' })],
    ['a context without an address', overlayAt('https://x.com/', { url: undefined })],
    ['a frame without a tab', overlayAt('https://x.com/', { tab: undefined })],
    ['a host that only ends alike', overlayAt('https://notx.com/home')],
    ['a host that only begins alike', overlayAt('https://x.com.evil.example/home')],
    ['a host named in the path', overlayAt('https://evil.example/https://x.com/')],
    ['a host named as user', overlayAt('https://x.com@evil.example/')],
    ['a subdomain that is not listed', overlayAt('https://ads.x.com/')],
    ['an insecure page', overlayAt('http://x.com/home')],
    ['another port', overlayAt('https://x.com:8443/home')],
    ['a sandboxed frame', overlayAt('https://x.com/home', { origin: 'null' })],
    ['a frame without a host', { ...overlayAt('https://x.com/home'), url: 'about:srcdoc' }],
    ['a page of another extension', overlayAt('chrome-extension://other/popup.html')],
    ['the host of another network', overlayAt('https://vk.com/feed')],
  ])('refuses %s', async (_, sender) => {
    expect(await deliver('posts:status', status, sender)).toEqual(refused);
  });

  it.each([
    ['https://x.com/home', 'x'],
    ['https://mobile.twitter.com/home', 'x'],
    ['https://ro.pinterest.com/pin/1/', 'pinterest'],
    ['https://m.vk.ru/feed', 'vk'],
    ['https://t.me/s/channel', 'telegram'],
  ])('accepts %s for %s', async (url, network) => {
    expect(await deliver('posts:status', { ...status, network }, overlayAt(url))).toEqual(captured);
  });

  it('lets the practice page speak for the practice network only', async () => {
    const practice = pageAt('/practice.html');
    expect(await deliver('posts:status', { ...status, network: 'practice' }, practice)).toEqual(captured);
    expect(await deliver('posts:status', status, practice)).toEqual(refused);
  });

  it('lets no content script claim the practice network or the open web', async () => {
    expect(await deliver('posts:status', { ...status, network: 'practice' }, onX())).toEqual(refused);
    expect(await deliver('posts:status', { ...status, network: 'web' }, onX())).toEqual(refused);
  });

  it('lets pages of the extension ask about any network', async () => {
    expect(await deliver('posts:status', status, pageAt('/popup.html'))).toEqual(captured);
  });

  it('keeps capture of a tab and its description for pages of the extension', async () => {
    const payload = { tabId: 7, method: 'popup' };
    expect(await deliver('page:capture', payload, onX())).toEqual(refused);
    expect(await deliver('page:describe', { tabId: 7 }, onX())).toEqual(refused);
    expect(await deliver('page:describe', { tabId: 7 }, pageAt('/popup.html'))).toEqual(notFound);
  });

  it('lets an overlay annotate posts of its own network only', async () => {
    expect(await annotate('x:1')).toEqual({ ok: true, undoId: 'u' });
    expect(await annotate('vk:1')).toEqual(refused);
    expect(await annotate('xx:1')).toEqual(refused);
  });
});

describe('payload', () => {
  it.each([
    ['nothing', undefined],
    ['an unknown network', { ...buildCapture(), network: 'myspace' }],
    ['a reading without fields', { ...buildCapture(), reading: {} }],
    ['a number where the page gave text', buildCapture({ reading: buildReading({ text: 12 as unknown as string }) })],
    ['a text of a megabyte', buildCapture({ reading: buildReading({ text: 'x'.repeat(1_000_001) }) })],
    ['ten thousand links', buildCapture({ reading: buildReading({ links: Array(10_000).fill('https://x.com/') }) })],
    ['a script as page address', buildCapture({ page: { ...buildCapture().page, url: 'javascript:alert(1)' } })],
  ])('of %s is refused', async (_, payload) => {
    expect(await deliver('posts:capture', payload, onX())).toEqual(invalid);
  });

  it.each([
    ['a script', 'data:text/html;base64,PHNjcmlwdD4='],
    ['an SVG, which can hold scripts', 'data:image/svg+xml;base64,PHN2Zz4='],
    ['an address', 'https://x.com/a.png'],
    ['megabytes', `data:image/png;base64,${'A'.repeat(500_000)}`],
  ])('loses its thumbnail when that is %s, and nothing else', async (_, thumbnail) => {
    const handler = vi.fn<Handlers['posts:capture']>(async () => notFound);
    fakeBrowser.runtime.onMessage.removeAllListeners();
    receiveMessages(buildHandlers({ 'posts:capture': handler }));
    expect(await deliver('posts:capture', buildCapture({ thumbnail }), onX())).toEqual(notFound);
    expect(handler.mock.calls[0]?.[0]).toEqual(buildCapture());
  });

  it('is refused when a status request asks for more posts than a page can hold', async () => {
    const nativeIds = Array.from({ length: 501 }, (_, index) => String(index));
    expect(await deliver('posts:status', { network: 'x', nativeIds }, onX())).toEqual(invalid);
  });
});

describe('a handler that throws', () => {
  it('answers "unexpected" and leaves a report without the error\'s words', async () => {
    receiveFailing(new TypeError('cannot read "a secret text of the page"'));
    expect(await deliver('posts:status', status, onX())).toEqual({ ok: false, code: 'unexpected' });
    const reports = await loadReports();
    expect(reports).toMatchObject([{ where: 'posts:status', name: 'TypeError', times: 1 }]);
    expect(JSON.stringify(reports)).not.toContain('secret');
  });

  it('answers "storage-full" without a report when the disk is full', async () => {
    receiveFailing(new DOMException('full', 'QuotaExceededError'));
    expect(await deliver('posts:status', status, onX())).toEqual({ ok: false, code: 'storage-full' });
    expect(await loadReports()).toEqual([]);
  });
});
