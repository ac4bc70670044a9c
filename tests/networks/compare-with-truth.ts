import type { RawPost } from '@/lib/domain/reading';
import { parseCount } from '@/lib/text/parse-count';
import { parseShownDate } from '@/lib/text/parse-date';

/** What a person noted of a real page; the fields' meaning is described beside the records. */
export interface TruthCount {
  raw: string;
  value: number;
  exact?: number;
  alt?: number;
}

export interface TruthPost {
  author_name?: string;
  author_name_alt?: string[];
  author_handle?: string;
  author_handle_alt?: string[];
  text_start?: string;
  text_start_alt?: string[];
  native_id?: string;
  native_id_alt?: string[];
  permalink_path?: string;
  permalink_alt?: string[];
  published_at?: string | null;
  published_at_alt?: string[];
  published_precision?: string;
  metrics?: Record<string, TruthCount | null>;
  metrics_alt?: Record<string, TruthCount | number>;
  metrics_in_head?: Record<string, TruthCount | number>;
  zero_in_label?: string[];
  media?: { images?: number; videos?: number; approx?: boolean };
  media_alt?: { images?: number; videos?: number } | { images?: number; videos?: number }[];
  sponsored?: boolean;
  sponsored_alt?: unknown;
  visible_as_main?: boolean;
  from_embedded_json?: Record<string, unknown>;
  grid?: boolean;
}

export interface TruthPage {
  posts: TruthPost[];
  behind_posts?: TruthPost[];
  replies?: TruthPost[];
  /** Where answers are posts of their own, `replies` may hold only the first of them. */
  comments_shown?: number | null;
  grid_tiles_total?: number;
  labelled_only_first?: unknown;
}

export interface Score {
  expected: number;
  found: number;
  falsePosts: number;
  right: number;
  missing: string[];
  wrong: string[];
}

type Verdict = 'right' | 'wrong' | 'missing';

/** Scores readings of one page as the project's judge does: missing is allowed, wrong is bad. */
export function compareWithTruth(posts: readonly RawPost[], truth: TruthPage, lang: string): Score {
  const rest = [...posts];
  const main = truth.posts.filter(isMain);
  const behind = [
    ...(truth.behind_posts ?? []),
    ...(truth.replies ?? []),
    ...truth.posts.filter((post) => !isMain(post)),
  ];
  const score: Score = { expected: main.length, found: 0, falsePosts: 0, right: 0, missing: [], wrong: [] };
  for (const post of main) {
    const got = take(rest, post);
    if (got === null) {
      score.missing.push(`post ${nameOf(post)}`);
      continue;
    }
    score.found += 1;
    for (const [field, verdict] of judge(got, post, lang)) {
      if (verdict === 'right') score.right += 1;
      else score[verdict].push(`${nameOf(post)}: ${field}`);
    }
  }
  for (const post of behind) take(rest, post);
  const isPartlyLabelled =
    truth.labelled_only_first !== undefined ||
    truth.grid_tiles_total !== undefined ||
    truth.posts.some((post) => post.grid);
  const unlabelled = truth.replies === undefined ? 0 : Math.max(0, (truth.comments_shown ?? 0) - truth.replies.length);
  score.falsePosts = isPartlyLabelled ? 0 : Math.max(0, rest.length - unlabelled);
  return score;
}

function judge(got: RawPost, truth: TruthPost, lang: string): [string, Verdict][] {
  return [
    ...judgeAuthor(got, truth),
    ...judgeText(got, truth),
    ...judgeAddress(got, truth),
    ...judgeTime(got, truth, lang),
    ...judgeMetrics(got, truth, lang),
    ...judgeMedia(got, truth),
    ...judgeSponsored(got, truth),
  ];
}

function judgeAuthor({ author }: RawPost, truth: TruthPost): [string, Verdict][] {
  const names = known(
    truth.author_name,
    truth.author_name_alt,
    truth.from_embedded_json?.['author_name'],
    truth.author_handle,
  );
  const handles = known(truth.author_handle, truth.author_handle_alt, truth.from_embedded_json?.['author_handle']);
  const verdicts: [string, Verdict][] = [];
  if (truth.author_name)
    verdicts.push([
      `author ${author.name}`,
      verdict(author.name, (name) => names.some((one) => squeeze(one) === squeeze(name))),
    ]);
  if (truth.author_handle)
    verdicts.push([
      `handle ${author.handle}`,
      verdict(author.handle, (handle) => handles.some((one) => bare(one) === bare(handle))),
    ]);
  return verdicts;
}

function judgeText(got: RawPost, truth: TruthPost): [string, Verdict][] {
  if (truth.text_start === undefined) return [];
  const embedded = truth.from_embedded_json;
  const starts = known(truth.text_start, truth.text_start_alt, embedded?.['text_start'], embedded?.['text']);
  const isRight = starts.some((start) => squeeze(got.text).startsWith(squeeze(start).slice(0, 36)));
  const label = `text ${got.text.slice(0, 50)}`;
  if (got.text.trim() === '') return [[label, truth.text_start === '' ? 'right' : 'missing']];
  return [[label, isRight ? 'right' : 'wrong']];
}

function judgeAddress(got: RawPost, truth: TruthPost): [string, Verdict][] {
  if (!truth.permalink_path) return [];
  const written = known(truth.permalink_path, truth.permalink_alt, truth.from_embedded_json?.['permalink_path']);
  const paths = new Set(written.map(pathOf));
  return [[`permalink ${got.permalink}`, verdict(got.permalink, (url) => paths.has(pathOf(url)))]];
}

function judgeTime(got: RawPost, truth: TruthPost, lang: string): [string, Verdict][] {
  if (!truth.published_at) return [];
  const times = known(truth.published_at, truth.published_at_alt, truth.from_embedded_json?.['published_at']);
  const tolerance = truth.published_precision === 'day' ? 86_400_000 : 900_000;
  const isNear = (iso: string): boolean =>
    times.some((one) => Math.abs(Date.parse(iso) - Date.parse(one)) <= tolerance);
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const shown = got.time?.raw ?? null;
  const parsed = shown === null ? null : parseShownDate(shown, { lang, now: new Date(), timeZone });
  const iso = got.time?.iso ?? parsed?.iso ?? null;
  return [[`time ${iso}`, verdict(iso, isNear)]];
}

function judgeMetrics(got: RawPost, truth: TruthPost, lang: string): [string, Verdict][] {
  const verdicts: [string, Verdict][] = [];
  for (const [name, count] of Object.entries(truth.metrics ?? {})) {
    const raw = Object.entries(got.metrics).find(([key]) => key === name)?.[1].raw;
    const value = raw === undefined ? null : (parseCount(raw, lang)?.value ?? null);
    const others = otherCounts(truth, name, count);
    const label = `${name} ${raw} = ${value}`;
    if (count !== null) verdicts.push([label, verdict(value, (one) => others.includes(one) || isWithin(one, count))]);
    else if (
      value !== null &&
      !others.includes(value) &&
      !(value === 0 && truth.zero_in_label?.includes(name) === true)
    )
      verdicts.push([`${label}, none shown`, 'wrong']);
  }
  return verdicts;
}

function otherCounts(truth: TruthPost, name: string, count: TruthCount | null): number[] {
  const embedded = truth.from_embedded_json;
  const nested = embedded?.['metrics'];
  const sources: unknown[] = [
    count?.exact,
    count?.alt,
    typeof nested === 'object' && nested !== null ? Reflect.get(nested, name) : undefined,
    embedded?.[name],
    truth.metrics_alt?.[name],
    truth.metrics_in_head?.[name],
  ];
  return sources
    .map((source) => (typeof source === 'object' && source !== null ? Reflect.get(source, 'value') : source))
    .filter((value): value is number => typeof value === 'number');
}

/** A rounded number is right within its last shown digit. */
function isWithin(value: number, count: TruthCount): boolean {
  if (value === count.value) return true;
  if (!/[kmbкtмм万億亿]|тыс|млн|млрд|mil|mii|mln/i.test(count.raw)) return false;
  const digits = /[.,]\d/.test(count.raw) ? 2 : 1;
  return Math.abs(value - count.value) <= 10 ** Math.max(0, Math.floor(Math.log10(count.value)) - (digits - 1));
}

function judgeMedia(got: RawPost, truth: TruthPost): [string, Verdict][] {
  if (truth.media === undefined) return [];
  const images = got.media.filter((medium) => medium.type === 'image').length;
  const videos = got.media.filter((medium) => medium.type === 'video' || medium.type === 'gif').length;
  const { images: shownImages = 0, videos: shownVideos = 0 } = truth.media;
  const isRight = truth.media.approx
    ? (images + videos === 0) === (shownImages + shownVideos === 0)
    : [truth.media, truth.media_alt]
        .flat()
        .some((one) => one && (one.images ?? 0) === images && (one.videos ?? 0) === videos);
  return [[`media ${images} images ${videos} videos`, isRight ? 'right' : 'wrong']];
}

function judgeSponsored(got: RawPost, truth: TruthPost): [string, Verdict][] {
  if (truth.sponsored_alt !== undefined) return [];
  if (truth.sponsored) return [['sponsored', got.sponsored ? 'right' : 'wrong']];
  return got.sponsored ? [['marked as ad', 'wrong']] : [];
}

/** Finds and removes the reading that is this post: by id or address, then text, then (for textless ones) author. */
function take(rest: RawPost[], truth: TruthPost): RawPost | null {
  const embedded = truth.from_embedded_json;
  const ids = new Set(known(truth.native_id, truth.native_id_alt, embedded?.['native_id']));
  const paths = new Set(known(truth.permalink_path, truth.permalink_alt, embedded?.['permalink_path']).map(pathOf));
  const starts = known(truth.text_start, truth.text_start_alt).map(squeeze);
  const names = new Set(known(truth.author_name, truth.author_name_alt).map(squeeze));
  const ways: ((got: RawPost) => boolean)[] = [
    (got) =>
      (got.nativeId !== null && ids.has(got.nativeId)) || (got.permalink !== null && paths.has(pathOf(got.permalink))),
    (got) => starts.some((start) => start.length > 8 && squeeze(got.text).startsWith(start.slice(0, 36))),
    (got) => starts.length === 0 && got.author.name !== null && names.has(squeeze(got.author.name)),
  ];
  for (const way of ways) {
    const at = rest.findIndex(way);
    if (at >= 0) return rest.splice(at, 1)[0] ?? null;
  }
  return null;
}

function verdict<T>(value: T | null, isRight: (value: T) => boolean): Verdict {
  if (value === null) return 'missing';
  return isRight(value) ? 'right' : 'wrong';
}

function known(...values: unknown[]): string[] {
  return values
    .flat()
    .filter((value) => value !== null && value !== undefined && value !== '')
    .map(String);
}

function isMain(post: TruthPost): boolean {
  return post.visible_as_main !== false;
}

function bare(handle: string): string {
  return handle.replace(/^@/, '').toLowerCase();
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00a0\u200b-\u200f\u2060]+/g, '').toLowerCase();
}

function pathOf(address: string): string {
  const path = new URL(address, 'https://page.invalid').pathname.replace(/\/$/, '');
  return decodeURI(path);
}

function nameOf(post: TruthPost): string {
  return `${post.author_handle ?? post.author_name} ${post.native_id ?? ''} "${(post.text_start ?? '').slice(0, 24)}"`;
}
