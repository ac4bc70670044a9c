import type { RawMedia, RawPost } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { buildMedia } from '../../shared/build-media';
import { readText } from '../../shared/read-text';
import { resolveHref, resolveUrl } from '../../shared/resolve-url';
import { readAlt } from '../read-alt';
import { readPicture } from '../read-owner';
import type { Scope } from '../scope';
import { guest } from '../selectors';

/** Pictures, videos, documents and the link card of a guests' card. */
export function readGuestMedia(scope: Scope, page: PageContext): Pick<RawPost, 'media' | 'card' | 'format'> {
  const base = page.url;
  const documents = scope.all(guest.document);
  const media = [
    ...scope.all(guest.image).map((image) => readImage(image, page)),
    ...scope.all(guest.video).map((video) =>
      buildMedia('video', {
        url: resolveUrl(video.getAttribute('src'), base)?.href ?? null,
        posterUrl: resolveUrl(video.getAttribute('poster') ?? video.dataset['posterUrl'], base)?.href ?? null,
      }),
    ),
    ...documents.map((frame) => buildMedia('document', { alt: readDocumentTitle(frame) })),
  ];
  return { media, card: readCard(scope, base), format: documents.length > 0 ? 'document' : null };
}

function readImage(image: HTMLElement, page: PageContext): RawMedia {
  const url = readPicture(image, page.url);
  return buildMedia('image', { url, posterUrl: url, alt: readAlt(image, page.document, guest.image) });
}

/** `data-native-document-config` is JSON with the document's title in `doc.title`. */
function readDocumentTitle(frame: HTMLElement): string | null {
  const title = /"title":"((?:[^"\\]|\\.){1,300})"/.exec(frame.dataset['nativeDocumentConfig'] ?? '')?.[1];
  if (title === undefined) return null;
  try {
    const read: unknown = JSON.parse(`"${title}"`);
    return typeof read === 'string' ? read.trim() || null : null;
  } catch {
    return null; // An odd escape: the document is known without its title.
  }
}

function readCard(scope: Scope, base: URL): RawPost['card'] {
  const card = scope.one(guest.card);
  if (card === null) return null;
  return {
    url: resolveHref(card.closest('a') ?? card.querySelector('a'), base)?.href ?? null,
    title: readText(card.querySelector(guest.cardTitle)) || null,
    imageUrl: readPicture(card.querySelector('img'), base),
  };
}
