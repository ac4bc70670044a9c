import type { DayRange } from '@/components/ui/date-range';
import { ALL_POSTS, LIBRARY_SORTS } from '@/lib/db/library/library-query';
import type { LibraryQuery, LibrarySort, TimeRange } from '@/lib/db/library/library-query';
import { clientIdSchema } from '@/lib/domain/ids';
import type { ClientId } from '@/lib/domain/ids';
import { NETWORK_IDS } from '@/lib/domain/network-id';
import type { NetworkId } from '@/lib/domain/network-id';
import { POST_FORMATS } from '@/lib/domain/vocabulary';
import type { PostFormat } from '@/lib/domain/vocabulary';

type LibraryLayout = 'list' | 'grid';

/** Everything the Library's address holds, so that reload, back and a shared link show the same. Days are of the person's clock. */
export interface LibraryAddress {
  text: string;
  networks: readonly NetworkId[];
  accountId: string | null;
  /** `none`: filed under no client. */
  clientId: ClientId | 'none' | null;
  formats: readonly PostFormat[];
  tags: readonly string[];
  captured: DayRange;
  published: DayRange;
  changedSince: string | null;
  sponsored: boolean | null;
  sort: LibrarySort;
  descending: boolean;
  layout: LibraryLayout;
  /** The post whose details are open. */
  postId: string | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const RANGE_SEPARATOR = '..';

/** "2026-02-31" has the right shape and is no day: it must come back as it went in. */
function parseDay(text: string | null | undefined): string | null {
  if (text === null || text === undefined || !DAY.test(text)) return null;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}

function parseRange(text: string | null): DayRange {
  const [from, to] = (text ?? '').split(RANGE_SEPARATOR);
  return { from: parseDay(from), to: parseDay(to) };
}

function buildRange({ from, to }: DayRange): string {
  return from === null && to === null ? '' : `${from ?? ''}${RANGE_SEPARATOR}${to ?? ''}`;
}

/** null for whatever can't be a client's id; also turns a chosen id of a list into one. */
export function parseClient(text: string | null): LibraryAddress['clientId'] {
  return text === 'none' ? text : (clientIdSchema.safeParse(text).data ?? null);
}

function parseFlag(text: string | null): boolean | null {
  if (text === 'yes') return true;
  return text === 'no' ? false : null;
}

/** Reads the address; whatever in it is unknown or damaged is no filter. */
export function parseLibraryAddress(params: URLSearchParams): LibraryAddress {
  const networks = params.getAll('network');
  const formats = params.getAll('format');
  return {
    text: params.get('q') ?? '',
    networks: NETWORK_IDS.filter((id) => networks.includes(id)),
    accountId: params.get('account'),
    clientId: parseClient(params.get('client')),
    formats: POST_FORMATS.filter((format) => formats.includes(format)),
    tags: params.getAll('tag'),
    captured: parseRange(params.get('captured')),
    published: parseRange(params.get('published')),
    changedSince: parseDay(params.get('changed')),
    sponsored: parseFlag(params.get('sponsored')),
    sort: LIBRARY_SORTS.find((sort) => sort === params.get('sort')) ?? 'capturedAt',
    descending: params.get('order') !== 'asc',
    layout: params.get('layout') === 'grid' ? 'grid' : 'list',
    postId: params.get('post'),
  };
}

/** The parameters that say it; defaults are left out. */
export function buildLibraryParams(address: LibraryAddress): URLSearchParams {
  const entries: [string, string | null][] = [
    ['q', address.text],
    ...address.networks.map((id): [string, string] => ['network', id]),
    ['account', address.accountId],
    ['client', address.clientId],
    ...address.formats.map((format): [string, string] => ['format', format]),
    ...address.tags.map((tag): [string, string] => ['tag', tag]),
    ['captured', buildRange(address.captured)],
    ['published', buildRange(address.published)],
    ['changed', address.changedSince],
    ['sponsored', { true: 'yes', false: 'no', null: '' }[String(address.sponsored)] ?? ''],
    ['sort', address.sort === 'capturedAt' ? null : address.sort],
    ['order', address.descending ? null : 'asc'],
    ['layout', address.layout === 'grid' ? 'grid' : null],
    ['post', address.postId],
  ];
  return new URLSearchParams(
    entries.filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== ''),
  );
}

/** Midnight of a local day, or of the one after it; a day is never taken to be 24 hours long. */
function startOfDay(day: string, daysLater = 0): string {
  const midnight = new Date(`${day}T00:00:00`);
  midnight.setDate(midnight.getDate() + daysLater);
  return midnight.toISOString();
}

function buildTimeRange({ from, to }: DayRange): TimeRange {
  return { from: from === null ? null : startOfDay(from), to: to === null ? null : startOfDay(to, 1) };
}

/** What the database is asked: days become instants, both ends of a range included. */
export function buildLibraryQuery(address: LibraryAddress): LibraryQuery {
  const { text, networks, accountId, clientId, formats, tags, sponsored, sort, descending } = address;
  return {
    text,
    networks,
    accountId,
    clientId,
    formats,
    tags,
    sponsored,
    sort,
    descending,
    captured: buildTimeRange(address.captured),
    published: buildTimeRange(address.published),
    changedSince: address.changedSince === null ? null : startOfDay(address.changedSince),
  };
}

/** Filters only: how the list is sorted stays when they are cleared. */
export const NO_FILTERS: LibraryFilters = withoutSort(ALL_POSTS);

type LibraryFilters = Omit<LibraryQuery, 'sort' | 'descending'>;

function withoutSort({ sort: _sort, descending: _descending, ...filters }: LibraryQuery): LibraryFilters {
  return filters;
}

const isOpenRange = ({ from, to }: DayRange): boolean => from === null && to === null;

export function hasFilters(address: LibraryAddress): boolean {
  const lists = [address.networks, address.formats, address.tags];
  const singles = [address.accountId, address.clientId, address.changedSince, address.sponsored];
  return (
    address.text !== '' ||
    lists.some((list) => list.length > 0) ||
    singles.some((value) => value !== null) ||
    !isOpenRange(address.captured) ||
    !isOpenRange(address.published)
  );
}
