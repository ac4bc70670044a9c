import { afterEach, describe, expect, it, vi } from 'vitest';

import { shrinkImage } from '@/lib/thumbnails/shrink-image';

import { stubCodec } from './fake-canvas';

const source = new Blob(['x'], { type: 'image/jpeg' });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('shrinkImage', () => {
  it.each([
    ['wide', { width: 1600, height: 900 }, { width: 320, height: 180 }],
    ['tall', { width: 1080, height: 1920 }, { width: 180, height: 320 }],
    ['small, which is not blown up', { width: 200, height: 100 }, { width: 200, height: 100 }],
    ['a line', { width: 5000, height: 1 }, { width: 320, height: 1 }],
  ])('fits a picture that is %s', async (_, picture, expected) => {
    stubCodec({ picture });
    const small = await shrinkImage(source);
    expect(small).toMatchObject(expected);
    expect(small.blob.type).toBe('image/webp');
  });

  it('lowers quality, then size, until the picture is small enough', async () => {
    const codec = stubCodec({ sizeOf: (edge, quality) => edge * quality * 200 });
    const small = await shrinkImage(source);
    expect(small.blob.size).toBeLessThanOrEqual(25 * 1024);
    expect(codec.drawn.map(({ width, quality }) => [width, quality])).toEqual([
      [320, 0.8],
      [320, 0.6],
      [320, 0.4],
    ]);
    expect(codec.closed).toBe(1);
  });

  it('keeps the smallest when nothing gets it within the budget', async () => {
    stubCodec({ sizeOf: (edge) => edge * 1000 });
    expect(await shrinkImage(source)).toMatchObject({ width: 160 });
  });
});
