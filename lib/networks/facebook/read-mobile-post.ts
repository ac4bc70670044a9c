import type { RawPost, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { buildMedia } from '../shared/build-media';
import { emptyRawPost } from '../shared/empty';
import { readText } from '../shared/read-text';
import { resolveSrc } from '../shared/resolve-url';
import { selectors } from './selectors';
import { parsePostUrl } from './urls';

/** Pictures narrower than this are faces and icons. */
const SMALLEST_PICTURE = 180;

/**
 * A post of the mobile site (2023–2026), drawn by the server as boxes without links, numbers or names: author, text and
 * pictures are all that can be told apart; the rest is missing. Known from public sources only, not from a page of our own.
 */
export function readMobilePost(post: HTMLElement, page: PageContext): Reading<RawPost> {
  const value = emptyRawPost();
  const name = [...post.querySelectorAll('[role="link"]')].map((part) => readText(part)).find((text) => text !== '');
  value.author = { name: name ?? null, handle: null, url: null, avatarUrl: null };
  value.text = findLongestText(post, name ?? '');
  value.media = [...post.querySelectorAll(selectors.picture)]
    .filter((image) => widthOf(image) >= SMALLEST_PICTURE)
    .map((image) => {
      const url = resolveSrc(image, page.url)?.href ?? null;
      return buildMedia('image', { url, posterUrl: url, alt: image.getAttribute('alt') || null });
    });
  const opened = page.kind === 'post' ? parsePostUrl(page.url) : null;
  const isOnly = page.document.querySelectorAll(selectors.mobilePost).length === 1;
  if (isOnly && opened !== null) value.nativeId = opened.id;
  const missing = ['permalink', 'author.handle', 'time', 'metrics.likes'];
  if (value.nativeId === null) missing.push('nativeId');
  return { value, missing, rules: value.text === '' ? {} : { text: 'mobile' } };
}

function findLongestText(post: HTMLElement, name: string): string {
  const texts = [...post.querySelectorAll('.native-text')]
    .filter((part) => part.closest('[role="link"]') === null)
    .map((part) => readText(part))
    .filter((text) => text !== name && !text.startsWith(name === '' ? '\u0000' : `${name}\n`));
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

function widthOf(image: Element): number {
  const box = image.closest('[style*="width"]')?.getAttribute('style') ?? '';
  return Number(/(?:^|[\s;])width:\s*(\d+)px/.exec(box)?.[1] ?? image.getAttribute('width') ?? 0);
}
