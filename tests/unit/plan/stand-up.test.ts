import { afterEach, describe, expect, it } from 'vitest';

import { setInterfaceLocale } from '@/lib/i18n/locale';
import { closeDay } from '@/lib/plan/close-day';
import { writeStandUp } from '@/lib/plan/stand-up';

import { makePlanItem } from '../../db/make-plan-item';

const NOW = new Date('2026-03-04T16:00:00Z');
const timeZone = 'Europe/Bucharest';

afterEach(() => setInterfaceLocale('en'));

function write(rows: Parameters<typeof makePlanItem>[0][], answers = { open: 3, overdue: 1 }): string {
  const close = closeDay(
    { items: rows.map(makePlanItem), former: new Map([['moved', makePlanItem({ id: 'moved' })]]) },
    NOW,
  );
  return writeStandUp({ close, answers, now: NOW, timeZone });
}

const DAY = [
  { id: 'done', title: 'Reel', status: 'checked' },
  { id: 'moved', title: 'Contest', date: '2026-03-05', time: '10:00', text: 'Win!', status: 'approved' },
  { id: 'raw', title: 'Poll', date: '2026-03-05', time: null },
];

describe('DP-13: the stand-up message', () => {
  it('is plain text, one block for each heading', () => {
    expect(write(DAY)).toBe(
      [
        'Stand-up, Wednesday, March 4, 2026',
        '',
        'Done (1):',
        '- Reel',
        '',
        'Moved (1):',
        '- Contest (2026-03-05 10:00)',
        '',
        'Answers still owed: 3. Late: 1.',
        '',
        'Tomorrow (2):',
        '- Contest (10:00)',
        '- Poll (missing: no text, no visual, no approval)',
      ].join('\n'),
    );
  });

  it('speaks the language of the interface', () => {
    setInterfaceLocale('ro');
    expect(write(DAY)).toMatch(/^Raportul zilei, miercuri, 4 martie 2026\n\nGata \(1\):\n- Reel/);
    setInterfaceLocale('ru');
    expect(write(DAY)).toMatch(/^Итоги дня, среда, 4 марта 2026.*\n\nСделано \(1\):\n- Reel/);
  });

  it('says that nothing is planned, and leaves out what is empty', () => {
    expect(write([], { open: 0, overdue: 0 })).toBe(
      'Stand-up, Wednesday, March 4, 2026\n\nAnswers still owed: 0.\n\nTomorrow: nothing is planned yet.',
    );
  });
});
