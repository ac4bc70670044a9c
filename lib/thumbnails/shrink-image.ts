export interface ShrunkImage {
  blob: Blob;
  /** Pixels. */
  width: number;
  height: number;
}

export interface ShrinkPlan {
  /** Longest edge in pixels and WebP quality, best first: the first result within the budget is kept, else the smallest. */
  attempts: readonly { edge: number; quality: number }[];
  budgetBytes: number;
}

/** What the Library keeps of a post's picture. */
const THUMBNAIL: ShrinkPlan = {
  attempts: [
    { edge: 320, quality: 0.8 },
    { edge: 320, quality: 0.6 },
    { edge: 320, quality: 0.4 },
    { edge: 240, quality: 0.4 },
    { edge: 160, quality: 0.4 },
  ],
  budgetBytes: 25 * 1024,
};

/** A smaller WebP copy of a picture, within the plan's budget where it can be. Throws when the bytes are no picture the browser can decode. */
export async function shrinkImage(
  source: Blob,
  { attempts, budgetBytes }: ShrinkPlan = THUMBNAIL,
): Promise<ShrunkImage> {
  const bitmap = await createImageBitmap(source);
  try {
    let smallest: ShrunkImage | null = null;
    for (const attempt of attempts) {
      smallest = await encode(bitmap, attempt);
      if (smallest.blob.size <= budgetBytes) break;
    }
    if (smallest === null) throw new Error('no attempt was made');
    return smallest;
  } finally {
    bitmap.close();
  }
}

async function encode(bitmap: ImageBitmap, attempt: { edge: number; quality: number }): Promise<ShrunkImage> {
  const scale = Math.min(1, attempt.edge / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d context');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: attempt.quality });
  return { blob, width, height };
}
