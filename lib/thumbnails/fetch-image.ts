import { isPublicHost } from './is-public-host';

export type FetchedImage = { ok: true; blob: Blob } | { ok: false; reason: string };

const MAX_BYTES = 8 * 1024 * 1024;
const TIMEOUT_MS = 10_000;
/** SVG is left out: it is a document, not a picture. */
const IMAGE_TYPE = /^image\/(?!svg)[a-z0-9.+-]+$/;

/**
 * One GET of a picture the page itself shows: without cookies, without referrer, without following redirects (a redirect
 * could lead into the person's own network). Never throws: no picture is an answer, and the capture is already stored.
 */
export async function fetchImage(url: URL): Promise<FetchedImage> {
  if (!isPublicHost(url)) return { ok: false, reason: 'host-not-public' };
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'force-cache',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return await readImage(response);
  } catch (error) {
    // Offline, blocked by CORS, redirected or too slow: the browser tells no more than that.
    return { ok: false, reason: error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'failed' };
  }
}

async function readImage(response: Response): Promise<FetchedImage> {
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!response.ok) return { ok: false, reason: `status-${response.status}` };
  if (!IMAGE_TYPE.test(type)) return { ok: false, reason: 'not-an-image' };
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  // Counted while it streams: `content-length` is only a claim.
  for await (const part of response.body ?? []) {
    bytes += part.byteLength;
    if (bytes > MAX_BYTES) return { ok: false, reason: 'too-large' };
    parts.push(part);
  }
  return bytes === 0 ? { ok: false, reason: 'empty' } : { ok: true, blob: new Blob(parts, { type }) };
}
