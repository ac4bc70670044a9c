import { findMainPart } from './main-part';
import { readMeta } from './meta-tags';

/** Ways to find the author in a document, in order; each names one element whose text is the name. */
const AUTHOR_SELECTORS = [
  // Microdata of a schema.org Article or Comment.
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  // h-entry microformat of personal blogs.
  '.p-author .p-name',
  '.p-author',
  // WordPress and most of its themes.
  '.author.vcard .fn',
  'a[rel~="author"]',
  'address [rel~="author"]',
  // phpBB, vBulletin and XenForo name the author of the opening post this way.
  '.postauthor, .post .author a.username, .username-coloured, .message-name .username',
  '.byline .author, .byline-name, .article-author, .post-author, .author-name',
];
const MAX_CHARS = 120;

/** Name of the author as the page shows it, else null. Addresses (`article:author` often holds one) are not names. */
export function readPageAuthor(document: Document): string | null {
  const named = readMeta(document, [
    'author',
    'article:author',
    'parsely-author',
    'dc.creator',
    'twitter:data1:author',
  ]);
  if (named !== null && !/^(?:https?:)?\/\//i.test(named) && named.length <= MAX_CHARS) return named;
  const part = findMainPart(document);
  for (const selector of part === null ? [] : AUTHOR_SELECTORS) {
    // Bylines may stand beside the article; entries of a list have been ruled out.
    const element = part?.querySelector(selector) ?? document.querySelector(selector);
    const name = (element?.getAttribute('content') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (name !== '' && name.length <= MAX_CHARS) return name;
  }
  return null;
}
