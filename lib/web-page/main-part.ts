/**
 * The part of a page that is about its one text: the article that holds the headline, the only article, or the whole document
 * where there are no articles. Null on lists (feeds, categories, search results): author and time of one entry are not those
 * of the page.
 */
export function findMainPart(document: Document): Document | Element | null {
  const headline = document.querySelector('article h1, [role="article"] h1');
  const holder = headline?.closest('article, [role="article"]') ?? null;
  if (holder !== null) return holder;
  const articles = document.querySelectorAll('article, [role="article"]');
  if (articles.length > 1) return null;
  return articles[0] ?? document;
}
