import { accountIdSchema, type AccountId } from '@/lib/domain/ids';
import type { NetworkId } from '@/lib/domain/network-id';
import type { Author, CapturedPost, Exactness, Media, Metrics, Reaction } from '@/lib/domain/post';
import type { RawAuthor, RawCard, RawMedia, RawMetric, RawReaction } from '@/lib/domain/reading';
import { METRIC_NAMES, type MetricName } from '@/lib/domain/vocabulary';
import { canonicalUrl, parseHttpUrl, unwrapRedirect } from '@/lib/text/canonical-url';
import { parseCount } from '@/lib/text/parse-count';

/** Direction overrides and isolates: harmless inside right-to-left text, but at the border of a name they reorder our own screen. */
const DIRECTION_MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
/** Control characters except line feed and tab. */
// oxlint-disable-next-line no-control-regex -- these are exactly the characters that must not be stored
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/gu;
const MAX_HANDLE_LENGTH = 200;

/** Text with line breaks kept, without control characters and broken surrogates. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').toWellFormed().trim();
}

/** One line of text; empty is unknown. */
export function cleanLine(text: string | null): string | null {
  const line = cleanText(text ?? '')
    .replace(DIRECTION_MARKS, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return line === '' ? null : line;
}

/** A handle without "@"; anything with a space in it is not one. */
export function cleanHandle(text: string | null): string | null {
  const handle = cleanLine(text)?.replace(/^@+/u, '') ?? '';
  return handle === '' || handle.length > MAX_HANDLE_LENGTH || /\s/u.test(handle) ? null : handle;
}

/** `network:handle`, handle in lower case; null without a handle. */
export function buildAccountId(network: NetworkId, handle: string | null): AccountId | null {
  return handle === null ? null : accountIdSchema.parse(`${network}:${handle.toLowerCase()}`);
}

/** An http(s) address as it is: pictures need their signature, links their parameters. */
export function keepHttpUrl(text: string | null): string | null {
  return parseHttpUrl(text)?.href ?? null;
}

export function normaliseAuthor(raw: RawAuthor): Author {
  return {
    name: cleanLine(raw.name),
    handle: cleanHandle(raw.handle),
    url: canonicalUrl(raw.url),
    avatarUrl: keepHttpUrl(raw.avatarUrl),
  };
}

/**
 * A medium whose address is of no use later (blob: in Telegram's web clients) is still one the page shows: it counts, without
 * address. The same address twice is no duplicate either: pictures not loaded yet share a placeholder. Adapters know their
 * network's numbers and report each medium once.
 */
export function normaliseMedia(raw: readonly RawMedia[]): Media[] {
  return raw.map((medium) => ({
    ...medium,
    url: keepHttpUrl(medium.url),
    posterUrl: keepHttpUrl(medium.posterUrl),
    alt: cleanLine(medium.alt),
  }));
}

export function normaliseCard(raw: RawCard | null): CapturedPost['card'] {
  if (raw === null) return null;
  const card = {
    url: unwrapRedirect(raw.url),
    title: cleanLine(raw.title),
    imageUrl: keepHttpUrl(raw.imageUrl),
  };
  return card.url === null && card.title === null && card.imageUrl === null ? null : card;
}

/** Addresses behind redirectors, each once (http/https and trackers do not make two of one), in order. */
export function normaliseLinks(raw: readonly string[]): string[] {
  const links = new Map<string, string>();
  for (const text of raw) {
    const link = unwrapRedirect(text);
    const key = canonicalUrl(link);
    if (link !== null && key !== null && !links.has(key)) links.set(key, link);
  }
  return [...links.values()];
}

/** What the page did not show, or showed in a way nobody can be sure of, is null. */
export function normaliseMetrics(
  raw: Partial<Record<MetricName, RawMetric | undefined>>,
  lang: string | null,
): { metrics: Metrics; exact: Exactness } {
  const counts = METRIC_NAMES.map((name) => [name, normaliseCount(raw[name] ?? null, lang)] as const);
  return {
    metrics: Object.fromEntries(counts.map(([name, count]) => [name, count.value])) as Metrics,
    exact: Object.fromEntries(counts.map(([name, count]) => [name, count.exact])) as Exactness,
  };
}

export function normaliseCount(
  raw: Pick<RawMetric, 'raw'> | null,
  lang: string | null,
): { value: number | null; exact: boolean | null } {
  return (raw === null ? null : parseCount(raw.raw, lang)) ?? { value: null, exact: null };
}

export function normaliseReactions(raw: readonly RawReaction[], lang: string | null): Reaction[] {
  return raw.flatMap((reaction) => {
    const label = cleanLine(reaction.label);
    const { value, exact } = normaliseCount(reaction, lang);
    return label === null ? [] : [{ label, count: value, exact }];
  });
}
