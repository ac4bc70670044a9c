import { describe, expect, it } from 'vitest';

import { readCalendar } from '@/lib/plan/exchange/read-calendar';

import * as fc from '../../../property';

const PLACE = { timeZone: 'Europe/Chisinau', today: '2026-03-02' };

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string => ['BEGIN:VEVENT', 'UID:1@example', ...lines, 'END:VEVENT'].join('\r\n');
const read = (...lines: string[]) => readCalendar(calendar(...lines), PLACE);
const when = (...lines: string[]) => {
  const [row] = read(event('SUMMARY:Post', ...lines)).rows;
  return row === undefined ? null : [row.fields.date, row.fields.time, row.fields.timeZone];
};

describe('when an event is', () => {
  it.each([
    ['DTSTART;TZID=Europe/Bucharest:20260329T100000', ['2026-03-29', '10:00', 'Europe/Bucharest']],
    ['DTSTART;TZID="America/New_York":20260308T093000', ['2026-03-08', '09:30', 'America/New_York']],
    [
      'DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Moscow:20260329T100000',
      ['2026-03-29', '10:00', 'Europe/Moscow'],
    ],
    ['DTSTART:20260329T070000Z', ['2026-03-29', '10:00', 'Europe/Chisinau']],
    ['DTSTART:20260329T100000', ['2026-03-29', '10:00', 'Europe/Chisinau']],
    ['DTSTART;VALUE=DATE:20260329', ['2026-03-29', null, 'Europe/Chisinau']],
    ['DTSTART:20260230T100000Z', null],
    ['DTSTART:tomorrow', null],
  ])('%s', (line, expected) => expect(when(line)).toEqual(expected));

  it('is on the clock of its calendar, and of zones that it explains', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:My zone', 'X-LIC-LOCATION:Europe/Moscow', 'END:VTIMEZONE'];
    const { rows } = read(
      'X-WR-TIMEZONE:America/New_York',
      ...zone,
      event('SUMMARY:A', 'DTSTART:20260301T120000Z'),
      event('SUMMARY:B', 'DTSTART;TZID=My zone:20260301T120000'),
    );
    expect(rows.map(({ fields }) => `${fields.time} ${fields.timeZone}`)).toEqual([
      '07:00 America/New_York',
      '12:00 Europe/Moscow',
    ]);
  });

  it('in a zone nobody knows is read on the own clock, and says so', () => {
    const [row] = read(event('SUMMARY:A', 'DTSTART;TZID=Customized Time Zone:20260301T120000')).rows;
    expect(row!.fields.timeZone).toBe('Europe/Chisinau');
    expect(row!.notes).toEqual([{ code: 'time-zone', found: 'Customized Time Zone' }]);
    expect(row!.fields.notes).toContain('Customized Time Zone');
  });
});

describe('what an event says', () => {
  it('is unfolded and unescaped', () => {
    const [row] = read(
      event(
        'SUMMARY:Salut\\, lume\\; de',
        '  azi',
        'DTSTART:20260301T120000Z',
        'DTEND:20260301T133000Z',
        'DESCRIPTION:unu\\ndoi',
        'CATEGORIES:Telegram,reel,a\\,b',
        'URL:https://a.example/x',
        'LOCATION:Iași',
      ),
    ).rows;
    expect(row).toMatchObject({ title: 'Salut, lume; de azi', key: '1@example' });
    expect(row!.fields).toMatchObject({
      text: 'unu\ndoi',
      networks: ['telegram'],
      format: 'reel',
      tags: ['Telegram', 'reel', 'a,b'],
      link: 'https://a.example/x',
      notes: 'Iași',
      duration: 90,
    });
  });

  it('keeps http(s) addresses only', () => {
    const [row] = read(event('SUMMARY:A', 'DTSTART:20260301T120000Z', 'URL:javascript:alert(1)')).rows;
    expect(row!.fields.link).toBeUndefined();
    expect(row!.notes).toEqual([{ code: 'link', found: 'javascript:alert(1)' }]);
  });

  it('without a title or a start is skipped, and the rest is read', () => {
    const { rows, skipped } = read(
      event('DTSTART:20260301T120000Z'),
      event('SUMMARY:No day'),
      event('SUMMARY:Fine', 'DTSTART:20260301T120000Z'),
    );
    expect(rows.map(({ title, place }) => `${place} ${title}`)).toEqual(['3 Fine']);
    expect(skipped.map(({ place, reason }) => [place, reason])).toEqual([
      [1, 'no-title'],
      [2, 'unreadable'],
    ]);
  });
});

describe('events that repeat', () => {
  const start = 'DTSTART;TZID=Europe/Chisinau:20260302T100000';

  it('keep their rule, its end as a day of their own clock, and their exceptions', () => {
    const [row] = read(
      event(
        'SUMMARY:A',
        start,
        'RRULE:FREQ=WEEKLY;UNTIL=20260330T220000Z',
        'EXDATE;TZID=Europe/Chisinau:20260309T100000,20260316T100000',
      ),
    ).rows;
    // 22:00 in UTC is 1:00 of the next day there.
    expect(row!.repeats).toEqual({ rule: 'FREQ=WEEKLY;UNTIL=20260331', except: ['2026-03-09', '2026-03-16'] });
  });

  it('leave the days of moved occurrences to these', () => {
    const { rows } = read(
      event('SUMMARY:A', start, 'RRULE:FREQ=WEEKLY;COUNT=3'),
      event(
        'SUMMARY:Moved',
        'RECURRENCE-ID;TZID=Europe/Chisinau:20260309T100000',
        'DTSTART;TZID=Europe/Chisinau:20260310T110000',
      ),
    );
    expect(rows[0]!.repeats).toEqual({ rule: 'FREQ=WEEKLY;COUNT=3', except: ['2026-03-09'] });
    expect([rows[1]!.key, rows[1]!.fields.date, rows[1]!.repeats]).toEqual([
      '1@example#2026-03-09',
      '2026-03-10',
      null,
    ]);
  });

  it.each(['FREQ=HOURLY', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'garbage'])(
    'happen once by a rule that cannot be followed: %s',
    (rule) => {
      const [row] = read(event('SUMMARY:A', start, `RRULE:${rule}`)).rows;
      expect(row!.repeats).toBeNull();
      expect(row!.notes).toEqual([{ code: 'rule', found: rule }]);
    },
  );
});

describe('files that are hostile or broken', () => {
  it('never make it throw, and nothing it takes breaks the rules of the plan', () => {
    const pieces = fc.constantFrom(
      'BEGIN:VCALENDAR',
      'END:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VALARM',
      'SUMMARY:x',
      'SUMMARY',
      ':',
      ';;:',
      'DTSTART:20260301T120000Z',
      'DTSTART;TZID=:20260301T120000',
      'DTSTART;VALUE=DATE:99999999',
      'RRULE:FREQ=DAILY;INTERVAL=9999',
      'RRULE:',
      'EXDATE:,,',
      'DURATION:-P1D',
      'DURATION:PT99999M',
      'DTEND:19700101',
      ' folded',
      'X-JACKDAW-ITEM:{"content":{}}',
      'X-JACKDAW-ITEM:[',
      'CATEGORIES:\\',
      'URL:data:text/html,x',
      '\u0000',
      'UID:',
      `UID:${'u'.repeat(200)}`,
      `SUMMARY:${'я'.repeat(500)}`,
      'X-WR-TIMEZONE:Mars/Base',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 8, arbitrary: pieces }, fc.string({ maxLength: 30 })), { maxLength: 40 }),
        (lines) => {
          const { rows } = readCalendar(['BEGIN:VCALENDAR', ...lines].join('\n'), PLACE);
          for (const { title, fields } of rows) {
            expect(title.length).toBeGreaterThan(0);
            expect(title.length).toBeLessThanOrEqual(300);
            expect(fields.link ?? 'https://').toMatch(/^https?:/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a thousand nested beginnings are read in no time', () => {
    expect(readCalendar('BEGIN:VCALENDAR\r\n'.repeat(20_000), PLACE)).toEqual({ rows: [], skipped: [] });
  });

  it('more events than a plan takes are counted, not read', () => {
    const { rows, skipped } = read(
      ...Array.from({ length: 5003 }, (_, n) => event(`SUMMARY:${n}`, 'DTSTART:20260301T120000Z')),
    );
    expect(rows).toHaveLength(5000);
    expect(skipped.map(({ reason }) => reason)).toEqual(['too-many', 'too-many', 'too-many']);
  });
});
