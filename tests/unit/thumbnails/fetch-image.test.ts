import { afterEach, describe, expect, it, vi } from 'vitest';

import { fetchImage } from '@/lib/thumbnails/fetch-image';

const url = new URL('https://img.example/a.jpg');

function respond(body: BodyInit | null, init: ResponseInit = {}): ReturnType<typeof vi.fn<typeof fetch>> {
  const fake = vi.fn<typeof fetch>(
    async () => new Response(body, { headers: { 'content-type': 'image/jpeg' }, ...init }),
  );
  vi.stubGlobal('fetch', fake);
  return fake;
}

function streamOf(parts: number, bytes: number): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      sent += 1;
      if (sent > parts) controller.close();
      else controller.enqueue(new Uint8Array(bytes));
    },
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('fetchImage', () => {
  it('asks once, without cookies, referrer or redirects', async () => {
    const fake = respond('bytes');
    const result = await fetchImage(url);
    expect(result).toMatchObject({ ok: true });
    expect(fake).toHaveBeenCalledTimes(1);
    expect(fake.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
  });

  it('makes no request to a host that is not public', async () => {
    const fake = respond('bytes');
    expect(await fetchImage(new URL('http://192.168.0.1/cam.jpg'))).toEqual({ ok: false, reason: 'host-not-public' });
    expect(fake).not.toHaveBeenCalled();
  });

  it.each([
    ['an error of the server', 'x', { status: 404 }, 'status-404'],
    ['a page', '<html>', { headers: { 'content-type': 'text/html' } }, 'not-an-image'],
    ['an SVG', '<svg/>', { headers: { 'content-type': 'image/svg+xml' } }, 'not-an-image'],
    ['no type', 'x', { headers: { 'content-type': '' } }, 'not-an-image'],
    ['nothing', null, {}, 'empty'],
  ])('answers calmly to %s', async (_, body, init, reason) => {
    respond(body, init);
    expect(await fetchImage(url)).toEqual({ ok: false, reason });
  });

  it('stops reading a body that is larger than it may be', async () => {
    respond(streamOf(1000, 1024 * 1024));
    expect(await fetchImage(url)).toEqual({ ok: false, reason: 'too-large' });
  });

  it.each([
    [new TypeError('Failed to fetch'), 'failed'],
    [new DOMException('slow', 'TimeoutError'), 'timeout'],
  ])('answers calmly to %s', async (error, reason) => {
    vi.stubGlobal('fetch', async () => {
      throw error;
    });
    expect(await fetchImage(url)).toEqual({ ok: false, reason });
  });
});
