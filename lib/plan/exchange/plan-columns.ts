import type { NetworkId } from '@/lib/domain/network-id';
import type { PlanItem } from '@/lib/domain/plan-item';
import type { Cell } from '@/lib/export/cell';
import type { Column } from '@/lib/export/column';

import { weekdayOfDate } from '../series/weekday';
import type { SheetRow } from './sheet-row';

type PlanColumn = Column<SheetRow>;

const text = (value: string | null | undefined): string | null => (value === undefined || value === '' ? null : value);
const list = (values: readonly string[], separator = ', '): string | null => text(values.join(separator));

/** A column that holds what the item itself says. */
function own(header: string, width: number, value: (item: PlanItem) => Cell): PlanColumn {
  return { header, width, value: ({ item }) => value(item) };
}

const WHEN_AND_WHERE: readonly PlanColumn[] = [
  own('id', 38, ({ id }) => id),
  own('date', 12, ({ date }) => date),
  own('weekday', 9, ({ date }) => (date === null ? null : weekdayOfDate(date))),
  own('time', 7, ({ time }) => time),
  own('time_zone', 18, ({ timeZone }) => timeZone),
  own('minutes', 8, ({ duration }) => duration),
  { header: 'client', width: 20, value: ({ client }) => text(client?.name) },
  own('networks', 20, ({ networks }) => list(networks)),
  { header: 'accounts', width: 24, value: ({ accounts }) => list(accounts.map(({ id }) => id)) },
  own('kind', 8, ({ kind }) => kind),
  own('status', 11, ({ status }) => status),
];

const WHAT: readonly PlanColumn[] = [
  own('rubric', 18, ({ rubric }) => text(rubric)),
  own('funnel', 10, ({ funnel }) => funnel),
  own('format', 10, ({ format }) => format),
  own('topic', 32, ({ title }) => title),
  own('text', 60, (item) => text(item.text)),
];

const AROUND: readonly PlanColumn[] = [
  own('hook', 24, ({ hook }) => text(hook)),
  own('call_to_action', 24, ({ callToAction }) => text(callToAction)),
  own('link', 32, ({ link }) => link),
  own('hashtags', 24, ({ tags }) => list(tags)),
  own('first_comment', 24, ({ firstComment }) => text(firstComment)),
  own('visual_idea', 40, ({ brief }) => text(brief)),
  own('alt_texts', 32, ({ altTexts }) => list(altTexts, '\n')),
  own('assignee', 16, ({ assignee }) => assignee),
  own('advertising', 11, ({ paid }) => paid !== null),
  own('erid', 20, ({ paid }) => text(paid?.erid)),
  own('cost', 10, ({ paid }) => costOf(paid)),
  own('currency', 8, ({ paid }) => text(paid?.cost?.currency)),
  own('approved_by', 16, ({ approval }) => text(approval?.by)),
  own('published_at_utc', 20, ({ publishedAt }) => (publishedAt === null ? null : new Date(publishedAt))),
  own('permalink', 40, ({ permalink }) => permalink),
  { header: 'repeats', width: 24, value: ({ rule }) => rule },
  own('notes', 40, ({ notes }) => text(notes)),
];

/** In the currency's own unit, as people write prices. */
function costOf(paid: PlanItem['paid']): number | null {
  if (!paid?.cost) return null;
  const { amount, currency } = paid.cost;
  return amount / 10 ** digitsOf(currency);
}

/** Decimal places of a currency (ISO 4217): two for lei and roubles, none for yen. */
export function digitsOf(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    // RangeError: no such currency; nearly all have two.
    return 2;
  }
}

/** One row per item; texts of single networks stand beside the common text, for those networks that have one in some item. */
export function buildPlanColumns(rows: readonly SheetRow[]): PlanColumn[] {
  const networks = new Set(rows.flatMap(({ item }) => Object.keys(item.texts) as NetworkId[]));
  const perNetwork = [...networks]
    .toSorted()
    .map((network) => own(`text_${network}`, 40, ({ texts }) => text(texts[network])));
  return [...WHEN_AND_WHERE, ...WHAT, ...perNetwork, ...AROUND];
}
