import { findMainPart } from './main-part';
import { readMeta } from './meta-tags';

/** Inside the main part of the page, in order. */
const TIME_SELECTORS = [
  '[itemprop="datePublished"]',
  '.dt-published',
  'time[pubdate], time.published, time.entry-date',
  'header time[datetime]',
  // Forums: the opening post comes first.
  '.post time[datetime], .message time[datetime]',
];

/**
 * When the page says it was published: ISO 8601 UTC ("…Z") where the page gives the moment, `YYYY-MM-DD` where it gives only
 * the day or a clock without a zone (whose hour would be a guess), else null.
 * @param fromJsonLd `datePublished` of the JSON-LD article, which wins.
 */
export function readPageTime(document: Document, fromJsonLd: string | null): string | null {
  const meta = readMeta(document, [
    'article:published_time',
    'og:article:published_time',
    'datePublished',
    'parsely-pub-date',
    'date',
    'dc.date',
    'dc.date.issued',
    'pubdate',
  ]);
  for (const raw of [fromJsonLd, meta, ...readElements(document)]) {
    const time = toIso(raw);
    if (time !== null) return time;
  }
  return null;
}

function* readElements(document: Document): Iterable<string | null> {
  const part = findMainPart(document);
  if (part === null) return;
  for (const selector of TIME_SELECTORS) {
    const element = part.querySelector(selector);
    if (element !== null) yield element.getAttribute('datetime') ?? element.getAttribute('content');
  }
  // A lone `<time>` is the date of the text; of several, one may be an answer's, unless they stand in one article.
  const times = part.querySelectorAll('time[datetime]');
  if (times.length === 1 || part !== document) yield times[0]?.getAttribute('datetime') ?? null;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

function toIso(raw: string | null): string | null {
  const match = raw === null ? null : ISO.exec(raw.trim());
  const day = match?.[1];
  if (day === undefined || !isPlausible(new Date(day))) return null;
  const clock = match?.[2];
  const zone = match?.[3];
  if (clock === undefined || zone === undefined) return day;
  const moment = new Date(`${day}T${clock}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
  return Number.isNaN(moment.getTime()) ? day : moment.toISOString();
}

/** Year 1 and year 9999 are templates' placeholders. */
function isPlausible(date: Date): boolean {
  const year = date.getUTCFullYear();
  return !Number.isNaN(date.getTime()) && year >= 1990 && year <= new Date().getUTCFullYear() + 1;
}
