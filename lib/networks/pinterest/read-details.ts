import type { RawPost, RawAuthor } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { readText } from '../shared/read-text';
import { resolveHref, resolveSrc } from '../shared/resolve-url';
import type { EmbeddedPin } from './embedded-json';
import { isOutsideTiles } from './find-posts';
import { commentSelectors, detailSelectors, selectors } from './selectors';
import { buildProfileUrl, isPinterest, parseProfileUrl } from './urls';

const COMMENT = `${commentSelectors.body}, ${commentSelectors.thread}, ${commentSelectors.list}`;

export interface DetailsReading {
  value: Pick<RawPost, 'author' | 'text' | 'truncated' | 'links' | 'mentions'>;
  rules: Record<string, string>;
}

/**
 * Title, description and author of the opened pin. Phones and pages still loading have them elsewhere in the document than
 * the picture, so they are looked for on the whole page, outside of the tiles.
 */
export function readDetails({ document, url }: PageContext, embedded: EmbeddedPin | null): DetailsReading {
  const title = findOwn(document, detailSelectors.title);
  const description = findOwn(document, detailSelectors.description);
  const rules: Record<string, string> = {};
  const shownTitle = readText(title?.querySelector('h1') ?? title);
  const shown = [shownTitle || (embedded?.title ?? ''), completeDescription(readText(description), embedded)];
  const text = [...new Set(shown.filter((part) => part !== ''))].join('\n\n');
  if (text !== '') rules['text'] = shownTitle === '' && description === null ? 'json' : 'testid';
  const author = readAuthor(document, url, embedded);
  if (author.handle !== null) rules['author.name'] = author.rule;
  const { rule: _rule, ...known } = author;
  return {
    value: {
      author: known,
      text,
      truncated: false,
      links: readLinks(document, url),
      mentions: readMentions(description, url),
    },
    rules,
  };
}

/** A description cut on the page, in full from the page's data; never one that contradicts what is shown. */
function completeDescription(shown: string, embedded: EmbeddedPin | null): string {
  const full = embedded?.description ?? '';
  const start = squeeze(shown).replace(/(?:\.{3}|…)?$/u, '');
  return squeeze(full).startsWith(start) ? full : shown;
}

function readAuthor(document: Document, base: URL, embedded: EmbeddedPin | null): RawAuthor & { rule: string } {
  const links = [...document.querySelectorAll(detailSelectors.authorLink)].filter(isOutsideTiles);
  const link = links.find((one) => parseProfileUrl(resolveHref(one, base)) !== null);
  const shown = parseProfileUrl(resolveHref(link, base));
  const handle = shown ?? embedded?.author?.handle ?? null;
  const written = readText(findOwn(document, detailSelectors.authorName));
  const known = [embedded?.creator, embedded?.author].find((person) => person?.handle === handle);
  return {
    name: written || known?.name || handle,
    handle,
    url: handle === null ? null : buildProfileUrl(handle),
    avatarUrl: resolveSrc(link?.querySelector(selectors.picture), base)?.href ?? null,
    rule: shown === null ? 'json' : 'testid',
  };
}

/** The pin's source: every link that leads out of Pinterest, or its redirector; people write links in comments, too. */
function readLinks(document: Document, base: URL): string[] {
  const links = [...document.querySelectorAll(selectors.sourceLink)].filter(
    (link) => isOutsideTiles(link) && link.closest(COMMENT) === null,
  );
  const urls = links.flatMap((link) => resolveHref(link, base) ?? []);
  return [
    ...new Set(urls.filter((url) => !isPinterest(url) || url.pathname.startsWith('/offsite')).map(({ href }) => href)),
  ];
}

function readMentions(description: Element | null, base: URL): string[] {
  const links = [...(description?.querySelectorAll(selectors.link) ?? [])];
  return links.flatMap((link) => parseProfileUrl(resolveHref(link, base)) ?? []);
}

function findOwn(document: Document, selector: string): Element | null {
  return [...document.querySelectorAll(selector)].find(isOutsideTiles) ?? null;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
