import type { Client } from '@/lib/domain/client';
import { type ClientId, clientIdSchema, planItemIdSchema } from '@/lib/domain/ids';
import type { PlanItem } from '@/lib/domain/plan-item';
import type { PlanStatus } from '@/lib/domain/plan-vocabulary';
import { emptyContent, UNTOUCHED } from '@/lib/plan/plan-content';
import { shiftDate } from '@/lib/plan/slot-time';

import { createRandom } from '../db-library/make-posts';

const CLIENTS = 6;
/** Two years of work, a quarter of a year of it planned ahead. */
const DAYS_BACK = 640;
const DAYS_AHEAD = 90;
/** A full day. */
const TODAY = 14;
/** Old work that nobody finished nor gave up. */
const UNFINISHED_SHARE = 0.02;
const TEXT = 'Words that a post of this network is made of, some of them long and some short. '.repeat(8);

export function makeClients(at: string): Client[] {
  return Array.from({ length: CLIENTS }, (_, place) => ({
    id: clientIdOf(place),
    name: `Client ${place + 1}`,
    colour: ['#1f5fb8', '#b35309', '#1a749c', '#b02a6b', '#20707a', '#5a45b5'][place] ?? '#5b6880',
    place,
    timeZone: null,
    workingHours: null,
    quietHours: null,
    language: null,
    utm: { sources: [], mediums: [], campaigns: [] },
    wordsToUse: [],
    wordsToAvoid: [],
    hashtagsToAvoid: [],
    variables: {},
    createdAt: at,
    updatedAt: at,
  }));
}

function clientIdOf(place: number): ClientId {
  return clientIdSchema.parse(`client-${place % CLIENTS}`);
}

/** Items of two years around `today` ("2026-03-04") as work leaves them: what is past is out, but for some that were forgotten. */
export function makePlan(count: number, today: string, at: string): PlanItem[] {
  const random = createRandom(11);
  return Array.from({ length: count }, (_, index) => {
    const days = index < TODAY ? 0 : Math.floor(random() * (DAYS_BACK + DAYS_AHEAD)) - DAYS_BACK;
    return makeItem({ index, date: shiftDate(today, days) ?? today, status: statusOf(days, random), at });
  });
}

function statusOf(days: number, random: () => number): PlanStatus {
  const ahead = (['draft', 'visual', 'review', 'approved', 'scheduled'] as const)[Math.floor(random() * 5)] ?? 'draft';
  if (days >= 0 || random() < UNFINISHED_SHARE) return ahead;
  return (['checked', 'checked', 'checked', 'missed', 'dropped'] as const)[Math.floor(random() * 5)] ?? 'checked';
}

function makeItem({
  index,
  date,
  status,
  at,
}: {
  index: number;
  date: string;
  status: PlanStatus;
  at: string;
}): PlanItem {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return {
    ...emptyContent(timeZone),
    id: planItemIdSchema.parse(`item-${index}`),
    kind: index % 4 === 0 ? 'task' : 'post',
    title: `Made-up item number ${index}`,
    date,
    time: index % 5 === 0 ? null : `${String(8 + (index % 12)).padStart(2, '0')}:30`,
    clientId: clientIdOf(index),
    networks: index % 4 === 0 ? [] : ['vk', 'instagram'],
    texts: { vk: TEXT, instagram: TEXT },
    tags: ['promo'],
    status,
    ...UNTOUCHED,
    publishedAt: status === 'checked' ? at : null,
    createdAt: at,
    updatedAt: at,
  };
}
