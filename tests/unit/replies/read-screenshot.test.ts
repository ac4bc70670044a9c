import { afterEach, describe, expect, it, vi } from 'vitest';

import { MAX_SCREENSHOT_BYTES, readScreenshot } from '@/lib/replies/read-screenshot';

import { stubCodec } from '../thumbnails/fake-canvas';

const file = (type: string, size = 10): Blob => {
  const blob = new Blob(['x'], { type });
  Object.defineProperty(blob, 'size', { value: size });
  return blob;
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('readScreenshot', () => {
  it('keeps a wide screen at 1600 pixels, as WebP', async () => {
    stubCodec({ picture: { width: 3200, height: 1800 } });
    const read = await readScreenshot(file('image/png'));
    expect(read).toMatchObject({ ok: true, picture: { width: 1600, height: 900, blob: { type: 'image/webp' } } });
  });

  it('lowers quality before size until it takes 300 kB', async () => {
    const codec = stubCodec({
      picture: { width: 3200, height: 1800 },
      sizeOf: (edge, quality) => edge * quality * 400,
    });
    const read = await readScreenshot(file('image/jpeg'));
    expect(read.ok && read.picture.blob.size).toBeLessThanOrEqual(300 * 1024);
    expect(codec.drawn.map(({ width, quality }) => [width, quality])).toEqual([
      [1600, 0.85],
      [1600, 0.7],
      [1600, 0.5],
      [1200, 0.5],
    ]);
    expect(codec.closed).toBe(1);
  });

  it.each(['image/svg+xml', 'text/html', 'application/pdf', 'video/mp4', ''])('refuses %s unread', async (type) => {
    const codec = stubCodec();
    expect(await readScreenshot(file(type))).toEqual({ ok: false, fault: 'not-a-picture' });
    expect(codec.drawn).toEqual([]);
  });

  it('refuses what is too big unread', async () => {
    const codec = stubCodec();
    expect(await readScreenshot(file('image/png', MAX_SCREENSHOT_BYTES + 1))).toEqual({ ok: false, fault: 'too-big' });
    expect(codec.drawn).toEqual([]);
  });

  it('says of a damaged one that it is', async () => {
    stubCodec();
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new DOMException('no', 'InvalidStateError')));
    expect(await readScreenshot(file('image/png'))).toEqual({ ok: false, fault: 'damaged' });
  });
});
