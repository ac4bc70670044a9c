import { describe, expect, it } from 'vitest';

import type { Alert } from '@/lib/alerts/alert';
import { decideDigest, type Ledger } from '@/lib/alerts/decide-digest';

import { SETTINGS } from './make-situation';

const NOW = new Date('2026-03-04T09:00:00Z');
const NOTHING: Ledger = { told: new Set(), lastAt: null };

function alert(key: string, changes: Partial<Alert> = {}): Alert {
  return { kind: 'overdue', key, subjectId: key, title: key, startsAt: null, isQuiet: false, ...changes };
}

function decide(alerts: readonly Alert[], ledger: Partial<Ledger> = {}, kinds = SETTINGS.kinds) {
  const { tell, lastAt, nextAt } = decideDigest(alerts, { ...NOTHING, ...ledger }, { kinds, now: NOW });
  return { tell: tell.map(({ key }) => key), lastAt, nextAt: nextAt?.toISOString() ?? null };
}

const AT = NOW.toISOString();

describe('DP-10: one notification', () => {
  it('tells everything new at once', () => {
    const told = new Set(['old']);
    expect(decide([alert('old'), alert('one'), alert('two', { kind: 'soon' })], { told })).toStrictEqual({
      tell: ['one', 'two'],
      lastAt: AT,
      nextAt: null,
    });
  });

  it('is not made of nothing, of what is quiet, or of what the person does not want', () => {
    const kinds = { ...SETTINGS.kinds, soon: false };
    const alerts = [alert('quiet', { isQuiet: true }), alert('unwanted', { kind: 'soon' })];
    expect(decide(alerts, {}, kinds)).toStrictEqual({ tell: [], lastAt: null, nextAt: null });
  });

  it.each([
    ['2026-03-04T08:45:00.000Z', ['new'], null],
    ['2026-03-04T08:45:00.001Z', [], '2026-03-04T09:00:00.001Z'],
    ['2026-03-04T08:59:59.000Z', [], '2026-03-04T09:14:59.000Z'],
  ])('waits for its turn where the last one was at %s', (lastAt, tell, nextAt) => {
    expect(decide([alert('new')], { lastAt })).toMatchObject({ tell, nextAt });
  });

  it('waits a whole interval from now where the clock was set back, however far', () => {
    const lastAt = '2027-01-01T00:00:00.000Z';
    expect(decide([alert('new')], { lastAt })).toStrictEqual({
      tell: [],
      lastAt: AT,
      nextAt: '2026-03-04T09:15:00.000Z',
    });
    expect(decide([], { lastAt })).toStrictEqual({ tell: [], lastAt: AT, nextAt: null });
  });
});
