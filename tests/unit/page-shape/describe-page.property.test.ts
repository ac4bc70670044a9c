import { globSync, readFileSync } from 'node:fs';

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';

import type { NetworkAdapter } from '@/lib/networks/contract';
import { adapters } from '@/lib/networks/registry';
import { describePage } from '@/lib/page-shape/describe-page';
import type { PageShape } from '@/lib/page-shape/page-shape';
import { pageShapeSchema } from '@/lib/page-shape/page-shape-schema';
import { writeReport } from '@/lib/page-shape/write-report';

import { loadFixture } from '../../networks/parse-page';
import * as fc from '../../property';

/** What must never be told: long enough that none comes up by chance, in scripts and shapes that pages hold. */
const secretArb = fc.oneof(
  fc.stringMatching(/^zq[a-z0-9]{8,14}$/),
  fc.stringMatching(/^Zq[A-Z][a-z]{7,12}$/),
  fc.stringMatching(/^7[0-9]{11,15}$/),
  fc.stringMatching(/^[жщъ]{3}[а-я]{6,10}$/),
);

/** Where a page can hold something of a person. `at` chooses the element, `how` the place in it. */
const placeArb = fc.record({ at: fc.nat(), how: fc.nat(), secret: secretArb });
type Place = typeof placeArb extends fc.Arbitrary<infer T> ? T : never;

type Hide = (element: Element, secret: string) => void;

const HIDE: readonly Hide[] = [
  (element, secret) => element.append(secret),
  (element, secret) => element.prepend(`post ${secret} author`),
  (element, secret) => element.append(element.ownerDocument.createComment(secret)),
  (element, secret) => {
    element.id = secret;
  },
  (element, secret) => {
    element.id = `${element.id}-${secret}`;
  },
  (element, secret) => element.classList.add(secret),
  (element, secret) => {
    for (const { name, value } of element.attributes) if (!isAddress(name)) element.setAttribute(name, value + secret);
  },
  (element, secret) => {
    for (const { name, value } of element.attributes) if (!isAddress(name)) element.setAttribute(name, secret + value);
  },
  (element, secret) => {
    for (const { name } of element.attributes) element.setAttribute(name, secret);
  },
  (element, secret) => element.setAttribute('data-testid', `post-${secret}`),
  (element, secret) => element.setAttribute('role', `button ${secret}`),
  (element, secret) => element.setAttribute('lang', secret),
  (element, secret) => element.setAttribute('aria-label', `Like ${secret}`),
  (element, secret) => element.setAttribute('href', `/${secret}/status/${secret}?${secret}=${secret}#${secret}`),
  (element, secret) => element.setAttribute('href', `https://${secret}.example/post/${secret}`),
  (element, secret) => element.setAttribute('href', `javascript:${secret}`),
  (element, secret) => element.setAttribute('src', `data:text/plain,${secret}`),
  (element, secret) => trySetName(element, `data-${secret}`, secret),
  (element, secret) => trySetName(element, secret, 'post'),
  (element, secret) => {
    if (/^[a-z][a-z0-9]*$/.test(secret)) element.append(element.ownerDocument.createElement(`post-${secret}`));
  },
  (element, secret) => {
    if (/^[a-z][a-z0-9]*$/.test(secret)) element.append(element.ownerDocument.createElement(`${secret}-post`));
  },
];

/** Addresses keep their form, or the adapters would find nothing to be described. */
function isAddress(name: string): boolean {
  return name === 'href' || name === 'src';
}

function trySetName(element: Element, name: string, value: string): void {
  try {
    element.setAttribute(name, value);
  } catch {
    // "did not match the Name production": no page can have it either.
  }
}

/** Vocabulary and format of the report, as they stand in the source. */
const OWN_TEXT = globSync('lib/page-shape/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Runs of letters, taken apart at capitals. */
function wordsOf(text: string): Set<string> {
  const apart = text.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase();
  return new Set(apart.match(/\p{L}+/gu));
}

const judged = adapters.filter(({ id }) => id !== 'practice');
const fixturesOf = ({ id }: NetworkAdapter): string[] => globSync(`tests/networks/${id}/fixtures/*.html`).toSorted();

/** Three of four in the post that will be told of, the others anywhere. */
function hideIn(root: Element, places: readonly Place[]): void {
  root.ownerDocument.documentElement.lang = places[0]?.secret ?? '';
  const [own, all] = [root, root.ownerDocument.body].map((part) => [...part.querySelectorAll('*')]);
  for (const [index, { at, how, secret }] of places.entries()) {
    const elements = (index % 4 === 0 ? all : own) ?? [];
    const element = elements[at % elements.length];
    if (element !== undefined) HIDE[how % HIDE.length]?.(element, secret);
  }
}

function firstPostOf(adapter: NetworkAdapter, document: Document): Element {
  const url = new URL(document.URL);
  const [post] = adapter.findPosts(document, { url, kind: adapter.pageOf(url), document });
  return post ?? document.body;
}

function shapeOf(adapter: NetworkAdapter, file: string, change: (document: Document) => void): PageShape {
  const { html, url } = loadFixture(file);
  const { window } = new JSDOM(html, { url: url.href });
  change(window.document);
  const page = { document: window.document, window: window as unknown as Window & typeof globalThis };
  const before = window.document.documentElement.outerHTML;
  const shape = describePage(adapter, page);
  expect(window.document.documentElement.outerHTML).toBe(before);
  if (!shape.ok) throw new Error(`${file}: ${shape.code}`);
  return shape;
}

describe.each(judged.map((adapter) => [adapter.id, adapter] as const))('reports on %s', (network, adapter) => {
  let untouched: { file: string; shape: PageShape }[] | null = null;
  const readUntouched = () =>
    (untouched ??= fixturesOf(adapter).map((file) => ({ file, shape: shapeOf(adapter, file, () => undefined) })));
  const head = { network, version: '0.1.0', userAgent: 'Mozilla/5.0 Firefox/153.0' };

  it('tell nothing that stands on the page', () => {
    const files = fixturesOf(adapter);
    const scenarioArb = fc.tuple(fc.constantFrom(...files), fc.array(placeArb, { minLength: 40, maxLength: 80 }));
    fc.assert(
      fc.property(scenarioArb, ([file, places]) => {
        const shape = shapeOf(adapter, file, (document) => hideIn(firstPostOf(adapter, document), places));
        const report = (writeReport(head, shape) + JSON.stringify(shape)).toLowerCase();
        for (const { secret } of places) expect(report).not.toContain(secret.toLowerCase());
      }),
      // Shrinking eighty places takes minutes; the failure already names the secret.
      { numRuns: 3, endOnFailure: true },
    );
  });

  it('consist of our own words', () => {
    const own = wordsOf(OWN_TEXT + JSON.stringify(adapter.selectorModules));
    for (const { file, shape } of readUntouched()) {
      const { lines, missing, rules, lang } = shape;
      const foreign = [...wordsOf(lines.join('\n'))].filter((word) => !own.has(word));
      expect({ file, foreign }).toEqual({ file, foreign: [] });
      expect(JSON.stringify({ missing, rules, lang })).toMatch(/^[\w\s"{}[\],.:-]*$/);
    }
  });

  it('pass the check at the border', () => {
    const found = readUntouched().map(({ shape }) => shape);
    for (const shape of found) expect(pageShapeSchema.safeParse(shape).error).toBeUndefined();
    expect(found.some(({ of, lines }) => of === 'post' && lines.length > 3)).toBe(true);
  });
});
