import type { NetworkId } from '@/lib/domain/network-id';

import type { PageShape } from './page-shape';

export interface ReportHead {
  network: NetworkId;
  /** Of the extension. */
  version: string;
  /** `navigator.userAgent`; only the brand and its main number are told. */
  userAgent: string;
}

/** The report as plain text, in English whatever the interface speaks: it is for who mends the adapter. */
export function writeReport({ network, version, userAgent }: ReportHead, shape: PageShape): string {
  const { place, of, posts, lang, missing, rules, found, notFound, lines, left } = shape;
  const head = [
    `Jackdaw ${version}, ${brandOf(userAgent)}`,
    `${network}, ${place} page, interface language ${lang ?? 'not told'}`,
    `posts found: ${posts}; shape below: ${of === 'post' ? 'the post in view' : 'the page (no post found)'}`,
  ];
  const reading = [
    `missing: ${missing.join(', ') || 'nothing'}`,
    `rules: ${entriesOf(rules)}`,
    `selectors found: ${entriesOf(found)}`,
    `selectors not found: ${notFound.join(', ') || 'none'}`,
  ];
  const rest = left === 0 ? [] : [`(${left} more elements left out)`];
  return [...head, '', ...(of === 'post' ? reading : reading.slice(2)), '', ...lines, ...rest].join('\n');
}

function brandOf(userAgent: string): string {
  const [, brand, major] = /(Firefox|Chrome)\/(\d{1,4})/.exec(userAgent) ?? [];
  return brand === undefined ? 'another browser' : `${brand} ${major}`;
}

function entriesOf(record: Readonly<Record<string, string | number>>): string {
  const entries = Object.entries(record).map(([name, value]) => `${name}=${value}`);
  return entries.join(', ') || 'none';
}
