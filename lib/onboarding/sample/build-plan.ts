import { type PlanItem, planItemSchema } from '@/lib/domain/plan-item';
import { emptyContent, UNTOUCHED } from '@/lib/plan/plan-content';
import { dateAt, dateOf } from '@/lib/plan/slot-time';
import { wallTimeOf } from '@/lib/text/zoned-time';

import { SAMPLE_ZONES, type SampleMoment } from './build-clients';
import { SAMPLE_ACCOUNTS, SAMPLE_CLIENTS, SAMPLE_ITEMS, SAMPLE_POSTS } from './sample-ids';
import type { PlanSample } from './sample-texts';

type Owner = keyof typeof SAMPLE_CLIENTS;
type Change = Partial<Record<keyof PlanItem, unknown>>;

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;

const pad = (value: number): string => String(value).padStart(2, '0');

/** Date and time of a client's clock so many minutes from now, to the full quarter before. */
function slotIn(minutes: number, { owner, now }: { owner: Owner; now: Date }): { date: string; time: string } {
  const wall = wallTimeOf(new Date(now.getTime() + minutes * MS_PER_MINUTE), SAMPLE_ZONES[owner]);
  if (wall === null) throw new Error(`No such zone: ${SAMPLE_ZONES[owner]}`);
  return { date: dateOf(wall), time: `${pad(wall.hour)}:${pad(Math.floor(wall.minute / 15) * 15)}` };
}

/** A day so many days from now, about noon. */
function dayIn(days: number, { owner, now }: { owner: Owner; now: Date }): { date: string; time: string } {
  const at = new Date(now.getTime() + days * MINUTES_PER_DAY * MS_PER_MINUTE);
  return { date: dateAt(at, SAMPLE_ZONES[owner]) ?? '', time: '12:00' };
}

/** Items around today: overdue, next, to be checked, held, and the days after with what is still missing of them. */
export function buildSampleItems(moment: SampleMoment): PlanItem[] {
  return [...buildBakeryDay(moment), ...buildBakeryAhead(moment), ...buildBikesItems(moment)];
}

function buildBakeryDay(moment: SampleMoment): PlanItem[] {
  const { texts, now } = moment;
  const [bakery, instagram] = [{ owner: 'bakery', now } as const, [SAMPLE_ACCOUNTS.bakeryInstagram.id]];
  const item = (key: PlanSample, change: Change): PlanItem => buildItem(key, 'bakery', { moment, change });
  return [
    item('overdue', {
      ...dayIn(-1, bakery),
      status: 'approved',
      networks: ['facebook'],
      accountIds: [SAMPLE_ACCOUNTS.bakeryFacebook.id],
      format: 'photo',
      rubric: texts.rubrics.backstage,
      funnel: 'know',
    }),
    item('next', {
      ...slotIn(75, bakery),
      status: 'approved',
      networks: ['instagram'],
      accountIds: instagram,
      format: 'reel',
      rubric: texts.rubrics.product,
      funnel: 'want',
      hook: texts.hook,
      callToAction: texts.callToAction,
      brief: texts.brief,
    }),
    item('sweep', { kind: 'task', date: dateAt(now, SAMPLE_ZONES.bakery), duration: 30, clientId: null }),
  ];
}

function buildBakeryAhead(moment: SampleMoment): PlanItem[] {
  const { texts, now } = moment;
  const bakery = { owner: 'bakery', now } as const;
  const item = (key: PlanSample, change: Change): PlanItem => buildItem(key, 'bakery', { moment, change });
  return [
    item('review', {
      ...dayIn(2, bakery),
      status: 'review',
      networks: ['instagram', 'facebook'],
      format: 'carousel',
      rubric: texts.rubrics.advice,
      funnel: 'recommend',
    }),
    item('visual', {
      ...dayIn(5, bakery),
      status: 'visual',
      networks: ['facebook'],
      format: 'photo',
      rubric: texts.rubrics.product,
      funnel: 'buy',
    }),
    item('idea', {
      status: 'idea',
      networks: ['instagram'],
      references: [SAMPLE_POSTS.dough],
      reasons: ['hook', 'format'],
    }),
  ];
}

function buildBikesItems(moment: SampleMoment): PlanItem[] {
  const { texts, now } = moment;
  const [bikes, vk] = [{ owner: 'bikes', now } as const, [SAMPLE_ACCOUNTS.bikesVk.id]];
  const item = (key: PlanSample, change: Change): PlanItem => buildItem(key, 'bikes', { moment, change });
  return [
    item('published', {
      ...slotIn(-2 * MINUTES_PER_HOUR, bikes),
      status: 'published',
      publishedAt: new Date(now.getTime() - 2 * MINUTES_PER_HOUR * MS_PER_MINUTE).toISOString(),
      networks: ['vk'],
      accountIds: vk,
      format: 'carousel',
      rubric: texts.rubrics.advice,
      funnel: 'know',
    }),
    item('held', {
      date: dateAt(now, SAMPLE_ZONES.bikes),
      time: '18:00',
      status: 'held',
      hold: { reason: texts.holdReason, since: now.toISOString(), status: 'approved', pauseId: null },
      networks: ['telegram'],
      accountIds: [SAMPLE_ACCOUNTS.bikesTelegram.id],
      format: 'text',
      rubric: texts.rubrics.people,
    }),
    item('untold', { ...dayIn(1, bikes), status: 'draft', networks: ['vk', 'telegram'], format: 'video' }),
    item('approved', {
      ...dayIn(3, bikes),
      status: 'approved',
      networks: ['vk'],
      accountIds: vk,
      format: 'photo',
      rubric: texts.rubrics.people,
      funnel: 'know',
    }),
  ];
}

function buildItem(
  key: PlanSample,
  owner: Owner,
  { moment, change }: { moment: SampleMoment; change: Change },
): PlanItem {
  const at = moment.now.toISOString();
  return planItemSchema.parse({
    ...emptyContent(SAMPLE_ZONES[owner]),
    ...moment.texts.plan[key],
    clientId: SAMPLE_CLIENTS[owner],
    id: SAMPLE_ITEMS[key],
    status: 'draft',
    ...UNTOUCHED,
    carriedOver: key === 'overdue' ? 1 : 0,
    createdAt: at,
    updatedAt: at,
    ...change,
  });
}
