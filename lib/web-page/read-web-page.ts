import type { RawWebPage } from '@/lib/domain/reading';

import { type JsonLdArticle, readJsonLdArticle } from './json-ld';
import { readMainText } from './main-text';
import { readMeta } from './meta-tags';
import { readPageAuthor } from './page-author';
import { readPageTime } from './page-time';
import { httpUrlOf, readAddresses } from './page-urls';

/** Enough for any article a manager follows; the original stays one click away. */
const TEXT_CHARS = 20_000;
const LINE_CHARS = 500;

/**
 * What any page says of itself, best source first: JSON-LD, OpenGraph/Twitter, microdata, then the document.
 * Pure over the document; throws nothing; the address is always there, so the floor (URL + selection) never fails.
 */
export function readWebPage(document: Document, address: string, selection: string | null): RawWebPage {
  const article = readJsonLdArticle(document);
  const { url, canonicalUrl } = readAddresses(document, address);
  return {
    url,
    canonicalUrl,
    title: cutLine(readTitle(document, article)),
    siteName: cutLine(readSiteName(document, article)),
    author: cutLine(article?.author ?? readPageAuthor(document)),
    publishedIso: readPageTime(document, article?.published ?? null),
    selection: cutText(selection),
    text: cutText(readText(document, article)),
    imageUrl: readImageUrl(document, article, url),
    lang: readLang(document, article),
  };
}

function readTitle(document: Document, article: JsonLdArticle | null): string | null {
  return (
    article?.headline ??
    readMeta(document, ['og:title', 'twitter:title']) ??
    textOf(document.querySelector('article h1, main h1, [itemprop="headline"], h1')) ??
    (document.title.trim() || null)
  );
}

function readSiteName(document: Document, article: JsonLdArticle | null): string | null {
  return (
    readMeta(document, ['og:site_name', 'application-name', 'apple-mobile-web-app-title']) ?? article?.siteName ?? null
  );
}

/**
 * The document's own text comes before `articleBody`, which many sites fill with a cut or markup-laden copy; a page that
 * shows nothing to tell apart still has its description.
 */
function readText(document: Document, article: JsonLdArticle | null): string | null {
  const shown = readMainText(document, TEXT_CHARS);
  const body = article?.body ?? null;
  if (body !== null && body.length > 2 * (shown?.length ?? 0)) return body;
  return (
    shown ??
    readMeta(document, ['og:description', 'twitter:description', 'description']) ??
    article?.description ??
    null
  );
}

function readImageUrl(document: Document, article: JsonLdArticle | null, base: string): string | null {
  const sources = [
    readMeta(document, ['og:image:secure_url', 'og:image:url', 'og:image', 'twitter:image', 'twitter:image:src']),
    article?.image ?? null,
    document.querySelector('link[rel~="image_src"]')?.getAttribute('href') ?? null,
  ];
  for (const source of sources) {
    const url = httpUrlOf(source, base);
    if (url !== null) return url;
  }
  return null;
}

function readLang(document: Document, article: JsonLdArticle | null): string | null {
  const lang = document.documentElement.lang || article?.lang || readMeta(document, ['og:locale', 'content-language']);
  const tag = lang?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) && tag.length <= 35 ? tag : null;
}

function textOf(element: Element | null): string | null {
  return element?.textContent?.replace(/\s+/g, ' ').trim() || null;
}

function cutLine(text: string | null): string | null {
  const line = text?.replace(/\s+/g, ' ').trim() ?? '';
  return line === '' ? null : line.slice(0, LINE_CHARS);
}

function cutText(text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed.slice(0, TEXT_CHARS);
}
