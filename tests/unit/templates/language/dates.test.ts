import { describe, expect, it } from 'vitest';

import { parseTemplate } from '@/lib/templates/language/parse-template';
import { renderTemplate } from '@/lib/templates/language/render-template';
import type { RenderContext } from '@/lib/templates/language/rendered';

import { buildContext } from './render-context';

function render(source: string, changes: Partial<RenderContext> = {}): string {
  return renderTemplate(parseTemplate(source), buildContext(changes), () => 0).text;
}

describe('dates', () => {
  it.each([
    ['ru', '{date}', '23 ноября'],
    ['ro', '{date}', '23 noiembrie'],
    ['ro-MD', '{date+1d:weekday}', 'marți'],
    ['en-GB', '{date+1d:full}', 'Tuesday 24 November'],
    ['en', '{date:long}', 'November 23, 2026'],
    ['uk', '{date+1w}', '30 листопада'],
    ['ru', '{date+2m}', '23 января 2027 г.'],
    ['ru', '{date-1d:short}', '22.11.2026'],
    ['ru', '{date:month}', 'ноябрь'],
    ['ru', '{date+1m-1d:short}', '22.12.2026'],
    [null, '{date}', 'November 23'],
    ['xx-nonsense-tag', '{date}', 'November 23'],
  ])('in %s: %s → %s', (language, source, text) => {
    expect(render(source, { language })).toBe(text);
  });

  it('count days of the calendar, not hours: the night the clock goes forward or back changes nothing', () => {
    // Chișinău: forward on 29 March 2026 (23 hours), back on 25 October 2026 (25 hours).
    expect(shortOf('2026-03-28T21:30:00Z', '+1d')).toBe('29.03.2026');
    expect(shortOf('2026-10-24T21:30:00Z', '+1d')).toBe('26.10.2026');
    expect(shortOf('2026-10-24T20:30:00Z', '+1d')).toBe('25.10.2026');
    expect(shortOf('2026-10-25T21:30:00Z', '+1d')).toBe('26.10.2026');
  });

  it('have their day in the person’s zone', () => {
    const now = '2026-11-23T22:30:00Z';
    expect(render('{date}', { now })).toBe('24 ноября');
    expect(render('{date}', { now, timeZone: 'America/New_York' })).toBe('23 ноября');
    expect(render('{date}', { now: new Date(now), timeZone: 'Asia/Tokyo' })).toBe('24 ноября');
  });

  it('keep to the month where the day does not exist', () => {
    expect(render('{date+1m:short}', { now: '2027-01-31T09:00:00Z' })).toBe('28.02.2027');
    expect(render('{date+13m:short}', { now: '2027-01-31T09:00:00Z' })).toBe('29.02.2028');
  });

  it('are without value where time or zone are nonsense', () => {
    for (const changes of [{ now: 'soon' }, { timeZone: 'Moon/Crater' }]) {
      expect(render('{date}', changes)).toBe('{date}');
      expect(render('{date|скоро}', changes)).toBe('скоро');
    }
  });
});

function shortOf(now: string, offset: string): string {
  return render(`{date${offset}:short}`, { now, language: 'ru' });
}
