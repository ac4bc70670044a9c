import { type ShrinkPlan, type ShrunkImage, shrinkImage } from '@/lib/thumbnails/shrink-image';

/** Why a file cannot be kept as a screenshot. */
export type ScreenshotFault = 'not-a-picture' | 'too-big' | 'damaged';

export type ScreenshotReading = { ok: true; picture: ShrunkImage } | { ok: false; fault: ScreenshotFault };

/** Types the browser draws from pixels alone: an SVG may hold anything, and a HEIC no browser here can read. */
export const SCREENSHOT_TYPES: readonly string[] = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'image/avif',
  'image/bmp',
];

/** More than any screen gives; decoding it would take the tab's memory. */
export const MAX_SCREENSHOT_BYTES = 20 * 1024 * 1024;

/** Words in it must stay readable, so quality goes first, then size. */
const PLAN: ShrinkPlan = {
  attempts: [
    { edge: 1600, quality: 0.85 },
    { edge: 1600, quality: 0.7 },
    { edge: 1600, quality: 0.5 },
    { edge: 1200, quality: 0.5 },
    { edge: 900, quality: 0.5 },
  ],
  budgetBytes: 300 * 1024,
};

/** A screenshot as it is kept: at most 1600 pixels, about 300 kB, without what the file said besides (place, camera). */
export async function readScreenshot(file: Blob): Promise<ScreenshotReading> {
  if (!SCREENSHOT_TYPES.includes(file.type)) return { ok: false, fault: 'not-a-picture' };
  if (file.size > MAX_SCREENSHOT_BYTES) return { ok: false, fault: 'too-big' };
  try {
    return { ok: true, picture: await shrinkImage(file, PLAN) };
  } catch {
    // The browser cannot decode it: cut off, or another thing under a picture's name.
    return { ok: false, fault: 'damaged' };
  }
}
