import { describe, expect, it } from 'vitest';

import { clientIdSchema } from '@/lib/domain/ids';
import { buildSheet } from '@/lib/export/column';
import { createLocalClock } from '@/lib/export/local-time';
import { buildReplyLogColumns } from '@/lib/replies/reply-log';
import { DEFAULT_WORKING_HOURS } from '@/lib/schedule/working-time';

import { makeReply } from './make-reply';

const timeZone = 'Europe/Chisinau';
const columns = buildReplyLogColumns({
  clock: createLocalClock(timeZone),
  clientNames: new Map([['c1', 'Northlight']]),
  calendarOf: () => ({ hours: DEFAULT_WORKING_HOURS, timeZone }),
});

describe('the reply log', () => {
  it('has one row per comment, with all the numbers come from', () => {
    // Monday 17:30, answered on Tuesday 9:30: sixteen hours, one of work.
    const at = '2026-03-03T07:30:00.000Z';
    const reply = makeReply({
      queuedAt: '2026-03-02T15:30:00.000Z',
      state: 'answered',
      answeredAt: at,
      response: { at, text: 'Gata', templateId: null, insertionId: null },
      kind: 'complaint',
      tier: 2,
      assignee: 'Ioana',
      clientId: clientIdSchema.parse('c1'),
    });
    const { headers, rows } = buildSheet('replies', columns, [reply]);
    const row = Object.fromEntries(headers.map((header, index) => [header, rows[0]?.[index]]));
    expect(row).toMatchObject({
      kind: 'complaint',
      tier: 2,
      assignee: 'Ioana',
      client: 'Northlight',
      queued_local: '2026-03-02 17:30:00',
      first_answer_text: 'Gata',
      response_minutes: 16 * 60,
      response_working_minutes: 60,
    });
  });

  it('leaves empty what is not known', () => {
    const { headers, rows } = buildSheet('replies', columns, [makeReply({ likes: null })]);
    const row = Object.fromEntries(headers.map((header, index) => [header, rows[0]?.[index]]));
    expect(row).toMatchObject({ likes: null, response_minutes: null, response_working_minutes: null, client: null });
    expect(new Set(headers).size).toBe(headers.length);
  });
});
