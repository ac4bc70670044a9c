import { describe, expect, it } from 'vitest';

import { templateIdSchema } from '@/lib/domain/ids';
import type { Insertion } from '@/lib/domain/template';
import { buildUses, countSent } from '@/lib/templates/find/template-uses';

const insertion = (at: string, overrides: Partial<Insertion> = {}): Insertion => ({
  id: `i-${at}`,
  templateId: templateIdSchema.parse('t1'),
  variantKey: '0',
  textHash: 'h1',
  network: 'x',
  threadKey: null,
  replyId: null,
  clientId: null,
  at,
  updatedAt: at,
  ...overrides,
});
const NOW = new Date('2026-03-15T12:00:00.000Z');

describe('uses of a template', () => {
  it('count half after two weeks, and a clock set back counts as now', () => {
    const rows = [
      insertion('2026-03-16T12:00:00.000Z'),
      insertion('2026-03-15T12:00:00.000Z'),
      insertion('2026-03-01T12:00:00.000Z'),
    ];
    expect(buildUses(rows, NOW).get('t1')?.weight).toBeCloseTo(2.5);
  });

  it('keep the newest twenty', () => {
    const rows = Array.from({ length: 30 }, (_, day) =>
      insertion(`2026-02-${String(30 - day)}T00:00:00.000Z`, { variantKey: String(day) }),
    );
    const recent = buildUses(rows, NOW).get('t1')?.recent ?? [];
    expect(recent.map(({ variantKey }) => variantKey)).toEqual(Array.from({ length: 20 }, (_, at) => String(at)));
  });

  it('of today are counted by text', () => {
    const rows = [
      insertion('2026-03-15T11:00:00.000Z'),
      insertion('2026-03-15T10:00:00.000Z', { textHash: 'h2' }),
      insertion('2026-03-15T00:00:00.000Z'),
      insertion('2026-03-14T23:59:59.999Z'),
    ];
    expect(countSent(rows, '2026-03-15T00:00:00.000Z').get('t1')).toEqual([
      { textHash: 'h1', count: 2 },
      { textHash: 'h2', count: 1 },
    ]);
  });
});
