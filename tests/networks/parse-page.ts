import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { JSDOM } from 'jsdom';

import type { NetworkAdapter, PageContext } from '@/lib/networks/contract';

export interface FixturePage {
  name: string;
  html: string;
  url: URL;
  lang: string;
}

const HEADER = /^\s*<!--\s*url:\s*(\S+)\s+lang:\s*([\w-]+)\s*-->/;

/** A fixture file; its first comment says where the page lives and in which interface language: `<!-- url: … lang: … -->`. */
export function loadFixture(file: string): FixturePage {
  const html = readFileSync(file, 'utf8');
  const header = HEADER.exec(html);
  if (header === null) throw new Error(`${file} must start with <!-- url: … lang: … -->`);
  return { name: basename(file, '.html'), html, url: new URL(header[1]!), lang: header[2]! };
}

/** Parses a page with jsdom (the specification's parser; scripts never run) as the given adapter would meet it. */
export function parsePage(adapter: NetworkAdapter, html: string, url: URL): PageContext {
  const { document } = new JSDOM(html, { url: url.href }).window;
  return { url, kind: adapter.pageOf(url), document };
}

/** What saving a page in a browser does to its links: every relative href and src becomes absolute. */
export function withAbsoluteUrls(html: string, url: URL): string {
  const dom = new JSDOM(html, { url: url.href });
  for (const name of ['href', 'src'])
    for (const element of dom.window.document.querySelectorAll(`[${name}]`)) {
      const absolute = URL.parse(element.getAttribute(name) ?? '', url.href);
      if (absolute !== null) element.setAttribute(name, absolute.href);
    }
  return dom.serialize();
}
