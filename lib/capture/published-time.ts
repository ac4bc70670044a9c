import type { Post } from '@/lib/domain/post';
import type { RawTime } from '@/lib/domain/reading';
import type { NetworkId } from '@/lib/domain/network-id';
import { TIME_PRECISIONS, VALUE_SOURCES } from '@/lib/domain/vocabulary';
import { parseShownDate } from '@/lib/text/parse-date';
import { parseIdTime } from '@/lib/text/time-from-id';

export type Published = Pick<Post, 'publishedAt' | 'publishedPrecision' | 'publishedSource' | 'publishedRaw'>;

export interface TimeContext {
  network: NetworkId;
  nativeId: string | null;
  lang: string | null;
  timeZone: string;
  at: Date;
}

const EARLIEST_MS = Date.UTC(1990, 0, 1);
const LATEST_MS = Date.UTC(2100, 0, 1);

/**
 * When a post was published: the finest of what the page's markup, its visible text and the post's own id say; markup wins
 * a draw, then the id. Nothing certain gives null, and the visible text is kept in any case.
 */
export function findPublished(time: RawTime | null, context: TimeContext): Published {
  const raw = cleanRaw(time?.raw ?? null);
  const nothing: Published = {
    publishedAt: null,
    publishedPrecision: 'unknown',
    publishedSource: null,
    publishedRaw: raw,
  };
  const candidates = [fromMarkup(time), fromId(context), fromText(raw, context)];
  let best = nothing;
  for (const candidate of candidates) {
    if (candidate !== null) best = finerPublished(best, { ...candidate, publishedRaw: raw });
  }
  return best;
}

/** The more precise of two; a draw is settled by the better source, then by the first. */
export function finerPublished<T extends Published>(first: T, second: T): T {
  if (second.publishedAt === null) return first;
  if (first.publishedAt === null) return second;
  const byPrecision =
    TIME_PRECISIONS.indexOf(second.publishedPrecision) - TIME_PRECISIONS.indexOf(first.publishedPrecision);
  return byPrecision < 0 || (byPrecision === 0 && sourceRank(second) < sourceRank(first)) ? second : first;
}

function sourceRank(published: Published): number {
  return published.publishedSource === null ? VALUE_SOURCES.length : VALUE_SOURCES.indexOf(published.publishedSource);
}

type Candidate = Omit<Published, 'publishedRaw'>;

function fromMarkup(time: RawTime | null): Candidate | null {
  const iso = parseIsoTime(time?.iso ?? null);
  if (time === null || iso === null) return null;
  return { publishedAt: iso, publishedPrecision: time.precision, publishedSource: time.source };
}

function fromId(context: TimeContext): Candidate | null {
  const decoded = context.nativeId === null ? null : parseIdTime(context.network, context.nativeId, context.at);
  if (decoded === null) return null;
  return { publishedAt: decoded.iso, publishedPrecision: decoded.precision, publishedSource: 'id' };
}

function fromText(raw: string | null, context: TimeContext): Candidate | null {
  const shown =
    raw === null ? null : parseShownDate(raw, { lang: context.lang, now: context.at, timeZone: context.timeZone });
  if (shown === null) return null;
  return { publishedAt: shown.iso, publishedPrecision: shown.precision, publishedSource: 'text' };
}

/** ISO 8601 with a zone → the same moment in UTC. Without a zone the moment is not known: null. */
export function parseIsoTime(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/i.test(text)) return null;
  const ms = Date.parse(text);
  return ms >= EARLIEST_MS && ms < LATEST_MS ? new Date(ms).toISOString() : null;
}

function cleanRaw(raw: string | null): string | null {
  const text = (raw ?? '').replace(/\s+/gu, ' ').trim();
  return text === '' ? null : text;
}
