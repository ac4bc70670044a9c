import { NETWORK_IDS } from '@/lib/domain/network-id';
import { uniqueTags } from '@/lib/text/find-tags';
import { dateAt } from '../slot-time';

import { digitsOf } from './plan-columns';
import type { PlanTableColumn } from './plan-table';
import { readClockCell } from './read-clock-cell';
import { type DayOrder, readDayCell } from './read-day-cell';
import type { RowBuilder } from './row-builder';
import { funnelNamed, kindNamed, networksNamed, planFormatNamed, statusNamed } from './value-names';

type Values = ReadonlyMap<PlanTableColumn, string>;

const LONGEST_LINE = 300;
const LONGEST_TEXT = 70_000;
const YES = /^(?:1|true|yes|y|da|да|ad|реклама|платно|\+|✓)$/iu;

/** Columns that are taken as they stand, each a line or a text. */
const LINES = [
  ['rubric', 'rubric', 120],
  ['hook', 'hook', LONGEST_LINE],
  ['call_to_action', 'callToAction', LONGEST_LINE],
  ['assignee', 'assignee', 80],
  ['text', 'text', LONGEST_TEXT],
  ['first_comment', 'firstComment', LONGEST_TEXT],
  ['visual_idea', 'brief', LONGEST_TEXT],
  ['notes', 'notes', LONGEST_TEXT],
] as const;

/** Puts the cells of one row into the builder; what it cannot read it notes. */
export function readCells(values: Values, builder: RowBuilder, order: DayOrder): void {
  for (const [column, field, longest] of LINES) {
    const value = values.get(column);
    if (value === undefined) continue;
    builder.set(field, value.slice(0, longest).toWellFormed());
    if (value.length > longest) builder.note('cut', value.slice(longest));
  }
  readWhen(values, builder, order);
  readNames(values, builder);
  readLists(values, builder);
  readLinks(values, builder);
  readPaid(values, builder);
}

function readWhen(values: Values, builder: RowBuilder, order: DayOrder): void {
  const { place } = builder;
  const [day, clock, zone] = [values.get('date'), values.get('time'), values.get('time_zone')];
  const isZone = zone !== undefined && dateAt(new Date(0), zone) !== null;
  if (isZone) builder.set('timeZone', zone);
  else if (zone !== undefined) builder.note('time-zone', zone);
  const date = day === undefined ? null : readDayCell(day, place.today, order);
  if (day !== undefined && date === null) builder.note('date', day);
  if (date !== null) builder.set('date', date);
  // "2026-03-04 10:00" in the column of the date.
  const time = clock === undefined ? clockBeside(day) : readClockCell(clock);
  if (clock !== undefined && time === null) builder.note('time', clock);
  if (time !== null && date !== null) builder.set('time', time);
  const minutes = Number(values.get('minutes'));
  if (minutes >= 1) builder.set('duration', Math.round(minutes));
}

function clockBeside(day: string | undefined): string | null {
  return day !== undefined && /[T\s]\d{1,2}:\d{2}/u.test(day) ? readClockCell(day) : null;
}

function readNames(values: Values, builder: RowBuilder): void {
  const [status, format, funnel, kind] = [
    values.get('status'),
    values.get('format'),
    values.get('funnel'),
    values.get('kind'),
  ];
  const [knownStatus, knownFormat, knownFunnel, knownKind] = [
    status === undefined ? null : statusNamed(status),
    format === undefined ? null : planFormatNamed(format),
    funnel === undefined ? null : funnelNamed(funnel),
    kind === undefined ? null : kindNamed(kind),
  ];
  if (knownStatus !== null) builder.set('status', knownStatus);
  else if (status !== undefined) builder.note('status', status);
  if (knownFormat !== null) builder.set('format', knownFormat);
  else if (format !== undefined) builder.note('format', format);
  if (knownFunnel !== null) builder.set('funnel', knownFunnel);
  else if (funnel !== undefined) builder.note('cut', funnel);
  if (knownKind !== null) builder.set('kind', knownKind);
}

function readLists(values: Values, builder: RowBuilder): void {
  const named = values.get('networks');
  const { networks, unknown } = named === undefined ? { networks: [], unknown: [] } : networksNamed(named);
  if (unknown.length > 0) builder.note('network', unknown.join(', '));
  const texts = Object.fromEntries(
    NETWORK_IDS.flatMap((network) => {
      const text = values.get(`text_${network}`);
      return text === undefined ? [] : [[network, text.slice(0, LONGEST_TEXT)]];
    }),
  );
  if (Object.keys(texts).length > 0) builder.set('texts', texts);
  // A text for a network is meant for that network.
  const all = [...new Set([...networks, ...NETWORK_IDS.filter((network) => network in texts)])];
  if (all.length > 0) builder.set('networks', all);
  const tags = uniqueTags((values.get('hashtags') ?? '').split(/[\s,;]+/u)).filter((tag) => tag !== '');
  if (tags.length > 0) builder.set('tags', tags.map((tag) => tag.slice(0, 60).toWellFormed()).slice(0, 30));
  const altTexts =
    values
      .get('alt_texts')
      ?.split('\n')
      .map((line) => line.slice(0, 2000)) ?? [];
  if (altTexts.length > 0) builder.set('altTexts', altTexts.slice(0, 35));
}

function readLinks(values: Values, builder: RowBuilder): void {
  for (const field of ['link', 'permalink'] as const) {
    const value = values.get(field);
    if (value === undefined) continue;
    const url = /^(?:www\.|[\w-]+(?:\.[\w-]+)+(?:\/|$))/iu.test(value) ? `https://${value}` : value;
    if (!builder.set(field, url)) builder.note('link', value);
  }
  const published = values.get('published_at_utc');
  const at =
    published === undefined
      ? Number.NaN
      : Date.parse(/[zZ]|[+-]\d{2}:?\d{2}$/u.test(published) ? published : `${published.replace(' ', 'T')}Z`);
  if (!Number.isNaN(at)) builder.set('publishedAt', new Date(at).toISOString());
}

function readPaid(values: Values, builder: RowBuilder): void {
  const [erid, cost] = [values.get('erid') ?? null, values.get('cost')];
  const currency = (values.get('currency') ?? '').toUpperCase();
  const amount = Number((cost ?? '').replaceAll(/[\s\u00a0]/gu, '').replace(',', '.'));
  const isPrice = cost !== undefined && amount >= 0 && /^[A-Z]{3}$/u.test(currency);
  if (cost !== undefined && !isPrice) builder.note('cut', cost);
  if (!isPrice && erid === null && !YES.test(values.get('advertising') ?? '')) return;
  const price = isPrice ? { amount: Math.round(amount * 10 ** digitsOf(currency)), currency } : null;
  builder.set('paid', { erid: erid?.slice(0, 200) ?? null, cost: price });
}
