import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { regionalLocale } from '@/lib/i18n/regional-locale';
import type { PlanItem } from '@/lib/domain/plan-item';

import type { DayClose, Gap } from './close-day';

const GAP_NAMES: Record<Gap, () => string> = {
  text: m.today_gap_text,
  visual: m.today_gap_visual,
  approval: m.today_gap_approval,
};

/** Answers that wait for somebody here, and how many of them are past their time. */
export interface OpenAnswers {
  open: number;
  overdue: number;
}

export interface StandUp {
  close: DayClose;
  answers: OpenAnswers;
  /** Of the day that is closed, on the person's clock: an instant and its zone (IANA). */
  now: Date;
  timeZone: string;
}

export function gapWords(gaps: readonly Gap[]): string {
  return gaps.map((gap) => GAP_NAMES[gap]()).join(', ');
}

/** A message for a chat, plain text in the language of the interface; a heading without items is left out. */
export function writeStandUp({ close, answers, now, timeZone }: StandUp): string {
  const { done, moved, missed, tomorrow, gaps } = close;
  const day = new Intl.DateTimeFormat(regionalLocale(), { dateStyle: 'full', timeZone }).format(now);
  const lacking = new Map(gaps.map(({ item, gaps: lacks }) => [item.id, lacks]));
  const blocks = [
    list(m.today_stand_up_done({ shown: formatNumber(done.length) }), done, () => ''),
    list(m.today_stand_up_moved({ shown: formatNumber(moved.length) }), moved, whenOf),
    list(m.today_stand_up_missed({ shown: formatNumber(missed.length) }), missed, () => ''),
    [answersLine(answers)],
    tomorrow.length === 0
      ? [m.today_stand_up_nothing_tomorrow()]
      : list(m.today_stand_up_tomorrow({ shown: formatNumber(tomorrow.length) }), tomorrow, (item) =>
          [item.time, lacksOf(lacking.get(item.id))].filter((part) => part !== null).join('; '),
        ),
  ];
  return [[m.today_stand_up_title({ day })], ...blocks.filter((block) => block.length > 0)]
    .map((block) => block.join('\n'))
    .join('\n\n');
}

function list(heading: string, items: readonly PlanItem[], noteOf: (item: PlanItem) => string): string[] {
  if (items.length === 0) return [];
  const lines = items.map((item) => {
    const note = noteOf(item);
    return note === '' ? `- ${item.title}` : `- ${item.title} (${note})`;
  });
  return [heading, ...lines];
}

function whenOf({ date, time }: PlanItem): string {
  return date === null ? m.today_stand_up_no_day() : [date, time].filter((part) => part !== null).join(' ');
}

function lacksOf(gaps: readonly Gap[] | undefined): string | null {
  return gaps === undefined ? null : m.today_lacks({ gaps: gapWords(gaps) });
}

function answersLine({ open, overdue }: OpenAnswers): string {
  const words = m.today_stand_up_answers({ shown: formatNumber(open) });
  return overdue === 0 ? words : `${words} ${m.today_stand_up_late({ shown: formatNumber(overdue) })}`;
}
