import type { RawMedia, RawPost } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { buildMedia } from '../../shared/build-media';
import { readText } from '../../shared/read-text';
import { resolveHref, resolveSrc, resolveUrl } from '../../shared/resolve-url';
import { readAlt } from '../read-alt';
import { readPicture } from '../read-owner';
import { outermost, type Scope } from '../scope';
import { ember } from '../selectors';

/** Pictures, videos, documents and the link card of a post. */
export function readEmberMedia(scope: Scope, page: PageContext): Pick<RawPost, 'media' | 'card' | 'format'> {
  const documents = outermost(scope.all(ember.document));
  const media = [
    ...scope.all(ember.image).map((image) => readImage(image, page)),
    ...scope.all(ember.video).map((video) => readVideo(video, page.url)),
    ...documents.map((part) =>
      buildMedia('document', { alt: part.querySelector(ember.documentFrame)?.getAttribute('title') ?? null }),
    ),
  ];
  return { media, card: readCard(scope, page.url), format: documents.length > 0 ? 'document' : null };
}

function readImage(image: HTMLElement, page: PageContext): RawMedia {
  const url = readPicture(image, page.url);
  return buildMedia('image', {
    url,
    posterUrl: url,
    alt: readAlt(image, page.document, ember.image),
    width: readSize(image, 'width'),
    height: readSize(image, 'height'),
  });
}

function readSize(image: Element, side: 'width' | 'height'): number | null {
  const size = Number(image.getAttribute(side));
  return Number.isFinite(size) && size > 0 ? size : null;
}

function readVideo(video: HTMLElement, base: URL): RawMedia {
  return buildMedia('video', {
    url: resolveSrc(video, base)?.href ?? null,
    posterUrl: resolveUrl(video.getAttribute('poster'), base)?.href ?? null,
  });
}

function readCard(scope: Scope, base: URL): RawPost['card'] {
  const card = scope.one(ember.card);
  if (card === null) return null;
  return {
    url: resolveHref(card.querySelector(ember.cardLink), base)?.href ?? null,
    title: readText(card.querySelector(ember.cardTitle), ember.hidden) || null,
    imageUrl: readPicture(card.querySelector('img'), base),
  };
}
