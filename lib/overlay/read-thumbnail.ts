import type { OverlayPage } from './overlay-page';

/** Longest side of a kept picture, in px: enough for the Library's grid, about 15 kB. */
const MAX_SIDE_PX = 320;
/** Smaller pictures in a post are avatars and emoji. */
const MIN_SIDE_PX = 100;

type Picture = HTMLImageElement | HTMLVideoElement;

/**
 * A small JPEG of the largest picture of a post as a data: URL, or null. Never makes a request: only pictures the page already
 * holds and lets a canvas read (blob:, data:, same origin, or loaded with CORS by the page itself).
 */
export function readThumbnail(post: HTMLElement, page: OverlayPage): string | null {
  const pictures = [...post.querySelectorAll<Picture>('img, video')].filter((picture) => isReadable(picture, page));
  const area = (picture: Picture): number => sizeOf(picture).width * sizeOf(picture).height;
  const largest = pictures.toSorted((a, b) => area(b) - area(a))[0];
  return largest === undefined ? null : draw(largest, page.document);
}

function isReadable(picture: Picture, { document }: OverlayPage): boolean {
  const { width, height } = sizeOf(picture);
  if (Math.min(width, height) < MIN_SIDE_PX) return false;
  if ('readyState' in picture ? picture.readyState < 2 : !picture.complete) return false;
  const url = URL.parse(picture.currentSrc);
  if (url === null) return false;
  if (url.protocol === 'blob:' || url.protocol === 'data:') return true;
  return url.origin === new URL(document.URL).origin || picture.crossOrigin !== null;
}

function sizeOf(picture: Picture): { width: number; height: number } {
  return 'videoWidth' in picture
    ? { width: picture.videoWidth, height: picture.videoHeight }
    : { width: picture.naturalWidth, height: picture.naturalHeight };
}

function draw(picture: Picture, document: Document): string | null {
  const { width, height } = sizeOf(picture);
  const scale = Math.min(1, MAX_SIDE_PX / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const drawing = canvas.getContext('2d');
  if (drawing === null) return null;
  // JPEG has no transparency: what shows through would turn black.
  drawing.fillStyle = '#fff';
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  try {
    drawing.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/jpeg', 0.8);
  } catch {
    // Broken or tainted (a redirect led elsewhere): the post is captured without a picture.
    return null;
  }
}
