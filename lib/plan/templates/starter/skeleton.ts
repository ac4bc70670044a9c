import type { PlanContent } from '@/lib/domain/plan-item';
import type { PlanTemplateKind } from '@/lib/domain/plan-template';

/** When and what each item of a starter template is; its words are in the language files, in the same order. */
export interface StarterItem extends Partial<Pick<PlanContent, 'format' | 'funnel' | 'duration'>> {
  day: number;
  time: string | null;
  kind: PlanContent['kind'];
}

interface Skeleton {
  kind: PlanTemplateKind;
  items: readonly StarterItem[];
}

const post = (day: number, time: string, more: Partial<StarterItem> = {}): StarterItem => ({
  day,
  time,
  kind: 'post',
  ...more,
});
const task = (day: number, time: string | null, duration: number | null): StarterItem => ({
  day,
  time,
  kind: 'task',
  duration,
});

/** Three rubrics a week, four weeks long: a tip, a story that proves it, a question. */
const week = (first: number): StarterItem[] => [
  post(first, '10:00', { format: 'carousel', funnel: 'know' }),
  post(first + 2, '12:00', { format: 'photo', funnel: 'want' }),
  post(first + 4, '18:00', { format: 'text', funnel: 'recommend' }),
];

/** Times are those of domain.md 6.1; lengths of the day's blocks those of 6.2. null: takes as long as it takes. */
export const SKELETONS = {
  day: {
    kind: 'day',
    items: [
      task(0, '09:00', 15),
      task(0, '09:15', 5),
      task(0, '09:20', 30),
      task(0, '09:50', 10),
      task(0, '10:00', 90),
      task(0, '11:30', 20),
      task(0, '12:00', null),
      task(0, '13:00', 15),
      task(0, '13:15', 30),
      task(0, '14:00', 15),
      task(0, '16:00', 20),
      task(0, '16:20', null),
      task(0, '17:20', 10),
    ],
  },
  rubrics: { kind: 'series', items: [0, 7, 14, 21].flatMap(week) },
  launch: {
    kind: 'series',
    items: [
      task(-14, '11:00', 60),
      post(-10, '12:00', { format: 'photo', funnel: 'know' }),
      post(-7, '18:00', { format: 'carousel', funnel: 'know' }),
      post(-3, '12:00', { format: 'video', funnel: 'want' }),
      post(-1, '19:00', { format: 'story', funnel: 'want' }),
      post(0, '10:00', { format: 'video', funnel: 'buy' }),
      post(0, '18:00', { format: 'story', funnel: 'buy' }),
      post(2, '12:00', { format: 'text', funnel: 'buy' }),
      post(5, '12:00', { format: 'photo', funnel: 'recommend' }),
      task(7, '16:00', 30),
    ],
  },
  event: {
    kind: 'event',
    items: [
      post(-14, '12:00', { format: 'photo', funnel: 'know' }),
      post(-7, '12:00', { format: 'carousel', funnel: 'want' }),
      post(-3, '18:00', { format: 'video', funnel: 'want' }),
      post(-1, '19:00', { format: 'story', funnel: 'buy' }),
      post(0, '09:00', { format: 'story', funnel: 'buy' }),
      post(0, '12:00', { format: 'live', funnel: 'recommend' }),
      post(1, '12:00', { format: 'carousel', funnel: 'recommend' }),
      task(1, '16:00', 20),
      post(3, '12:00', { format: 'video', funnel: 'know' }),
    ],
  },
  contest: {
    kind: 'contest',
    items: [
      task(-3, '11:00', 45),
      post(0, '12:00', { format: 'photo', funnel: 'know' }),
      post(3, '18:00', { format: 'story', funnel: 'want' }),
      post(6, '12:00', { format: 'text', funnel: 'want' }),
      task(7, '15:00', 30),
      post(7, '18:00', { format: 'video', funnel: 'recommend' }),
      task(8, '11:00', 15),
      post(14, '12:00', { format: 'photo', funnel: 'recommend' }),
    ],
  },
  poll: {
    kind: 'poll',
    items: [
      post(0, '12:00', { format: 'poll', funnel: 'know' }),
      post(1, '18:00', { format: 'story', funnel: 'know' }),
      task(3, '11:00', 20),
      post(3, '18:00', { format: 'text', funnel: 'want' }),
      post(6, '12:00', { format: 'carousel', funnel: 'buy' }),
    ],
  },
} as const satisfies Record<string, Skeleton>;
export type StarterId = keyof typeof SKELETONS;

/** What an item of a starter template says. */
export interface StarterText {
  title: string;
  /** What to do, and what not to forget. */
  brief?: string;
  rubric?: string;
}

export type StarterWords = Readonly<Record<StarterId, { name: string; items: readonly StarterText[] }>>;
