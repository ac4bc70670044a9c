import { vi } from 'vitest';

/** Sizes the fake encoder gives, by quality and longest edge: what Node lacks is the browser's image codec. */
export interface FakeCodec {
  picture: { width: number; height: number };
  /** Bytes of the encoded picture. */
  sizeOf: (edge: number, quality: number) => number;
  drawn: { width: number; height: number; quality: number }[];
  closed: number;
}

export function stubCodec(overrides: Partial<FakeCodec> = {}): FakeCodec {
  const codec: FakeCodec = {
    picture: { width: 1600, height: 900 },
    sizeOf: () => 10_000,
    drawn: [],
    closed: 0,
    ...overrides,
  };
  vi.stubGlobal('createImageBitmap', async (blob: Blob) => {
    if (!blob.type.startsWith('image/')) throw new DOMException('not decodable', 'InvalidStateError');
    return { ...codec.picture, close: () => (codec.closed += 1) };
  });
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      readonly width: number;
      readonly height: number;
      constructor(width: number, height: number) {
        this.width = width;
        this.height = height;
      }
      getContext(): object {
        return { drawImage: () => undefined };
      }
      async convertToBlob({ type, quality }: { type: string; quality: number }): Promise<Blob> {
        codec.drawn.push({ width: this.width, height: this.height, quality });
        return new Blob([new Uint8Array(codec.sizeOf(Math.max(this.width, this.height), quality))], { type });
      }
    },
  );
  return codec;
}
