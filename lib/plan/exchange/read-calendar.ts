import { findRuleProblem } from '../series/occurrences';
import { readRuleParts, writeRuleParts } from '../series/rule-parts';
import { startOfSlot } from '../slot-time';
import { cutRaw, type FileRow, MOST_ROWS, type ReadRows, type SkippedRow } from './file-row';
import { type IcalComponent, type IcalLine, parseIcal, splitTexts, unescapeText } from './ical-lines';
import { type IcalMoment, isZone, readMinutes, readMoment, type ZoneChoice } from './ical-time';
import { ITEM_PROPERTY, type ItemProperty, readItemProperty } from './item-property';
import { createRowBuilder, type RowBuilder, type RowPlace } from './row-builder';
import { networksNamed, planFormatNamed } from './value-names';

const MS_PER_MINUTE = 60_000;
const LONGEST_TITLE = 300;
const LONGEST_TEXT = 70_000;

/** The events of a calendar as items. Never throws; what is no event (to-dos, alarms, free times) is passed over. */
export function readCalendar(text: string, place: RowPlace): ReadRows {
  const rows: FileRow[] = [];
  const skipped: SkippedRow[] = [];
  let number = 0;
  for (const calendar of parseIcal(text).filter(({ name }) => name === 'VCALENDAR')) {
    const zones = zonesOf(calendar, place);
    for (const event of calendar.children.filter(({ name }) => name === 'VEVENT')) {
      number += 1;
      const row = rows.length < MOST_ROWS ? readEvent(event, { number, zones, place }) : null;
      if (row !== null) rows.push(row);
      else skipped.push({ place: number, reason: reasonOf(event, rows.length), raw: cutRaw(rawOf(event)) });
    }
  }
  return { rows: withMovedOccurrences(rows), skipped };
}

const rawOf = ({ lines }: IcalComponent): string => lines.map(({ name, value }) => `${name}:${value}`).join(' ');
const lineOf = ({ lines }: IcalComponent, name: string): IcalLine | undefined =>
  lines.find((line) => line.name === name);

function textOf(component: IcalComponent, name: string): string {
  return unescapeText(lineOf(component, name)?.value ?? '').trim();
}

function reasonOf(event: IcalComponent, count: number): SkippedRow['reason'] {
  if (count >= MOST_ROWS) return 'too-many';
  return textOf(event, 'SUMMARY') === '' && textOf(event, 'DESCRIPTION') === '' ? 'no-title' : 'unreadable';
}

/** Whose clocks a calendar means: its zones by their IANA names where it says them, its own clock for the rest. */
function zonesOf(calendar: IcalComponent, { timeZone }: RowPlace): ZoneChoice {
  const own = textOf(calendar, 'X-WR-TIMEZONE');
  const named = calendar.children.filter(({ name }) => name === 'VTIMEZONE');
  const known = named.flatMap((zone): [string, string][] => {
    const [id, location] = [textOf(zone, 'TZID'), textOf(zone, 'X-LIC-LOCATION')];
    return isZone(location) && location !== '' ? [[id, location]] : [];
  });
  return { fallback: own !== '' && isZone(own) ? own : timeZone, known: new Map(known) };
}

interface EventPlace {
  number: number;
  zones: ZoneChoice;
  place: RowPlace;
}

function readEvent(event: IcalComponent, { number, zones, place }: EventPlace): FileRow | null {
  const kept = readItemProperty(unescapeText(lineOf(event, ITEM_PROPERTY)?.value ?? ''));
  const ownZones =
    kept === null
      ? zones
      : { ...zones, fallback: isZone(kept.content.timeZone) ? kept.content.timeZone : zones.fallback };
  const start = lineOf(event, 'DTSTART');
  const moment = start === undefined ? null : readMoment(start, ownZones);
  const summary = textOf(event, 'SUMMARY').replaceAll(/\s+/gu, ' ');
  const title = summary === '' ? textOf(event, 'DESCRIPTION').split('\n')[0] : summary;
  if (moment === null || title === undefined || title === '') return null;
  const builder = createRowBuilder(place);
  if (kept !== null) takeKept(kept, builder);
  readSlot(moment, builder);
  const minutes = minutesOf(event, moment, ownZones);
  if (minutes !== null && minutes > 0 && minutes <= 1440 && moment.time !== null) builder.set('duration', minutes);
  if (kept === null) readForeign(event, builder);
  if (title.length > LONGEST_TITLE) builder.note('cut', title);
  const repeats = readRepeats(event, { moment, zones: ownZones, builder });
  return {
    place: number,
    key: keyOf(event, ownZones),
    title: title.slice(0, LONGEST_TITLE).toWellFormed().trim(),
    client: kept?.client ?? null,
    accounts: kept?.content.accountIds ?? [],
    repeats,
    ...builder.finish(),
  };
}

/** UID, and for a moved occurrence of a series the day it was moved from. */
function keyOf(event: IcalComponent, zones: ZoneChoice): string | null {
  const uid = textOf(event, 'UID');
  const moved = lineOf(event, 'RECURRENCE-ID');
  const day = moved === undefined ? null : (readMoment(moved, zones)?.date ?? null);
  if (uid === '') return null;
  return day === null ? uid : `${uid}#${day}`;
}

/** All that this program itself had written. */
function takeKept({ content, status, permalink, publishedAt }: ItemProperty, builder: RowBuilder): void {
  const {
    title: _title,
    clientId: _client,
    accountIds: _accounts,
    occurrence: _occurrence,
    references: _references,
    ...fields
  } = content;
  for (const key of Object.keys(fields) as (keyof typeof fields)[]) builder.set(key, fields[key]);
  builder.set('status', status);
  builder.set('permalink', permalink);
  builder.set('publishedAt', publishedAt);
}

function readSlot({ date, time, timeZone, unknownZone }: IcalMoment, builder: RowBuilder): void {
  builder.set('date', date);
  builder.set('time', time);
  builder.set('timeZone', timeZone);
  if (unknownZone !== null) builder.note('time-zone', unknownZone);
}

function minutesOf(event: IcalComponent, start: IcalMoment, zones: ZoneChoice): number | null {
  const duration = lineOf(event, 'DURATION');
  if (duration !== undefined) return readMinutes(duration.value);
  const line = lineOf(event, 'DTEND');
  const end = line === undefined ? null : readMoment(line, zones);
  const [from, to] = [startOfSlot(start), end === null ? null : startOfSlot(end)];
  return from === null || to === null ? null : Math.round((to.getTime() - from.getTime()) / MS_PER_MINUTE);
}

/** What calendars of others say: text, address, and words that may be networks or a format. */
function readForeign(event: IcalComponent, builder: RowBuilder): void {
  const description = textOf(event, 'DESCRIPTION');
  if (description !== '') builder.set('text', description.slice(0, LONGEST_TEXT).toWellFormed());
  const url = lineOf(event, 'URL')?.value.trim() ?? '';
  if (url !== '' && !builder.set('link', url)) builder.note('link', url);
  const location = textOf(event, 'LOCATION');
  if (location !== '') builder.set('notes', location.slice(0, LONGEST_TEXT).toWellFormed());
  const categories = event.lines.filter(({ name }) => name === 'CATEGORIES').flatMap(({ value }) => splitTexts(value));
  const { networks } = networksNamed(categories.join('\n'));
  if (networks.length > 0) builder.set('networks', networks);
  const formats = categories.flatMap((category) => planFormatNamed(category) ?? []);
  if (formats[0] !== undefined) builder.set('format', formats[0]);
  const tags = [...new Set(categories.map((category) => category.slice(0, 60).toWellFormed()))];
  if (tags.length > 0) builder.set('tags', tags.slice(0, 30));
  const status = textOf(event, 'STATUS').toUpperCase();
  if (status === 'CANCELLED') builder.set('status', 'dropped');
}

interface RepeatPlace {
  moment: IcalMoment;
  zones: ZoneChoice;
  builder: RowBuilder;
}

/** The rule in the form in which series are kept; one that cannot be followed is noted, and the event happens once. */
function readRepeats(event: IcalComponent, { moment, zones, builder }: RepeatPlace): FileRow['repeats'] {
  const line = lineOf(event, 'RRULE');
  if (line === undefined || lineOf(event, 'RECURRENCE-ID') !== undefined) return null;
  const parts = readRuleParts(line.value);
  if (typeof parts === 'string') {
    builder.note('rule', line.value);
    return null;
  }
  const rule = writeRuleParts(untilOnClock(parts, moment, zones));
  if (findRuleProblem(rule, moment.date) !== null) {
    builder.note('rule', line.value);
    return null;
  }
  if (lineOf(event, 'RDATE') !== undefined) builder.note('rule', `RDATE:${lineOf(event, 'RDATE')?.value}`);
  const except = event.lines
    .filter(({ name }) => name === 'EXDATE')
    .flatMap(({ params, value }) =>
      value
        .split(',')
        .flatMap((one) => readMoment({ params, value: one }, { ...zones, fallback: moment.timeZone })?.date ?? []),
    );
  return { rule, except };
}

/** UNTIL is an instant of UTC for events with a clock: what day is it there? */
function untilOnClock(
  parts: Exclude<ReturnType<typeof readRuleParts>, string>,
  moment: IcalMoment,
  zones: ZoneChoice,
): typeof parts {
  const until = parts.get('UNTIL');
  const last =
    until === undefined
      ? null
      : readMoment({ params: new Map(), value: until }, { ...zones, fallback: moment.timeZone });
  return last === null ? parts : new Map([...parts, ['UNTIL', last.date.replaceAll('-', '')]]);
}

/** A moved occurrence is an event of its own: its series must not make that day as well. */
function withMovedOccurrences(rows: readonly FileRow[]): FileRow[] {
  const moved = Map.groupBy(
    rows.flatMap(({ key }) => (key?.includes('#') === true ? [key] : [])),
    (key) => key.slice(0, key.lastIndexOf('#')),
  );
  return rows.map((row) => {
    const days = row.key === null ? undefined : moved.get(row.key)?.map((key) => key.slice(key.lastIndexOf('#') + 1));
    if (row.repeats === null || days === undefined) return row;
    return { ...row, repeats: { ...row.repeats, except: [...row.repeats.except, ...days] } };
  });
}
