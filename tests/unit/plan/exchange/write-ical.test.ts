import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';

import type { PlanItem } from '@/lib/domain/plan-item';
import { planContentSchema } from '@/lib/domain/plan-item';
import { planImport } from '@/lib/plan/exchange/plan-import';
import { readCalendar } from '@/lib/plan/exchange/read-calendar';
import { writeCalendar } from '@/lib/plan/exchange/write-ical';
import { startOfSlot } from '@/lib/plan/slot-time';

import { makePlanItem } from '../../../db/make-plan-item';
import * as fc from '../../../property';

const NOW = new Date('2026-03-02T08:00:00Z');
const PLACE = { timeZone: 'Europe/Chisinau', today: '2026-03-02' };
const KNOWN = { items: [], seriesIds: new Set<string>(), clients: [], accounts: [] };
const DEFAULTS = { timeZone: 'Europe/Chisinau', kind: 'post', clientId: null } as const;

const write = (items: readonly PlanItem[]): string =>
  writeCalendar(
    items.map((item) => ({ item, client: null, accounts: [], rule: null })),
    { name: 'Plan', now: NOW },
  ).text;

const instantOf = ({ date, ...slot }: Pick<PlanItem, 'date' | 'time' | 'timeZone'>): Date | null =>
  startOfSlot({ ...slot, date: date! });

/** As an independent parser reads it. */
function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('a plan as a calendar', () => {
  it('is read by ical.js as it was meant', () => {
    const item = makePlanItem({
      title: 'Reducere; „primăvara”, 50%\\',
      text: 'Первая строка\nвторая, с запятой',
      rubric: 'Sfaturi, idei',
      networks: ['vk'],
      status: 'approved',
      link: 'https://shop.example/?a=1;b=2,3',
      kind: 'task',
      duration: 90,
      date: '2026-03-29',
      time: '10:00',
    });
    const [event] = eventsOf(write([item]));
    expect(event!.uid).toBe(item.id);
    expect(event!.summary).toBe(item.title);
    expect(event!.description).toContain(item.text);
    expect(event!.startDate.toJSDate()).toEqual(instantOf(item));
    expect(event!.duration.toSeconds()).toBe(90 * 60);
    const component = event!.component;
    expect(component.getFirstPropertyValue('url')).toBe('https://shop.example/?a=1%3Bb=2%2C3');
    expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(component.getFirstProperty('categories')!.getValues()).toEqual(['Sfaturi, idei', 'vk']);
    expect(String(component.getFirstPropertyValue('last-modified'))).toBe('2026-03-01T08:00:00Z');
  });

  it('has items for any time as whole days, and leaves out ideas without a day, with their number', () => {
    const rows = [makePlanItem({ time: null }), makePlanItem({ id: 'idea', date: null, time: null })].map((item) => ({
      item,
      client: null,
      accounts: [],
      rule: null,
    }));
    const { text, events, leftOut } = writeCalendar(rows, { name: 'Plan', now: NOW });
    expect([events, leftOut]).toEqual([1, 1]);
    expect(text).toContain('DTSTART;VALUE=DATE:20260304');
    expect(eventsOf(text)[0]!.startDate.isDate).toBe(true);
  });

  it('folds its lines at 75 octets and ends them with CRLF', () => {
    const text = write([makePlanItem({ title: 'Очень длинный заголовок '.repeat(10).trim(), text: 'ș'.repeat(2000) })]);
    const lines = text.split('\r\n');
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('comes back as it was: every field, on every day, in every zone', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .map((line) => line.toWellFormed().replaceAll(/\p{Cc}/gu, ' '));
    const itemArb = fc.record({
      title: text.map((line) => `T ${line.replaceAll(/\s+/gu, ' ')}`.trim()),
      text,
      hook: text,
      notes: text,
      date: fc
        .integer({ min: 0, max: 800 })
        .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10)),
      time: fc.constantFrom(null, '00:00', '00:30', '02:30', '12:15', '23:59'),
      timeZone: fc.constantFrom('Europe/Bucharest', 'Europe/Chisinau', 'Europe/Moscow', 'America/New_York'),
      status: fc.constantFrom('draft', 'review', 'ready', 'published', 'dropped'),
      networks: fc.subarray(['vk', 'telegram', 'x']),
      duration: fc.constantFrom(null, 30, 90),
    });
    fc.assert(
      fc.property(itemArb, (fields) => {
        const item = makePlanItem(fields);
        const calendar = write([item]);
        expect(eventsOf(calendar)).toHaveLength(1);
        const { rows, skipped } = readCalendar(calendar, PLACE);
        expect(skipped).toEqual([]);
        const [entry] = planImport(rows, KNOWN, DEFAULTS);
        // A time that the clock skips is written as the moment it means.
        const wasSkipped = item.time !== null && entry!.content.time !== item.time;
        if (wasSkipped) expect(instantOf(entry!.content)).toEqual(instantOf(item));
        const expected = planContentSchema.parse(item);
        expect({ ...entry!.content, time: expected.time }).toEqual(expected);
        expect(rows[0]!.fields.status).toBe(item.status);
        expect(rows[0]!.key).toBe(item.id);
        if (!wasSkipped) expect(planImport(rows, { ...KNOWN, items: [item] }, DEFAULTS)[0]!.status).toBe('same');
      }),
      { numRuns: 100 },
    );
  });
});
