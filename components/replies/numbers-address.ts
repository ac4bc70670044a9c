import type { CountedFrom } from '@/lib/replies/response-numbers';

/** Route of this screen: a page of Replies. */
export const NUMBERS_PATH = 'replies/numbers';

/** Days back, today included; `all`: since the queue was first used. */
export const PERIODS = ['7', '30', '90', 'all'] as const;
export type Period = (typeof PERIODS)[number];

export const GROUPINGS = ['kind', 'network', 'client', 'assignee'] as const;
export type Grouping = (typeof GROUPINGS)[number];

const FROMS: readonly CountedFrom[] = ['queue', 'comment'];

export interface NumbersAddress {
  period: Period;
  by: Grouping;
  from: CountedFrom;
}

/** Reads the address; whatever in it is unknown is as it is at first. */
export function parseNumbersAddress(params: URLSearchParams): NumbersAddress {
  return {
    period: PERIODS.find((known) => known === params.get('period')) ?? '30',
    by: GROUPINGS.find((known) => known === params.get('by')) ?? 'kind',
    from: FROMS.find((known) => known === params.get('from')) ?? 'queue',
  };
}

export function buildNumbersParams({ period, by, from }: NumbersAddress): URLSearchParams {
  return new URLSearchParams({ period, by, from });
}
