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

  it('of today are counted by text, whichever template it came from', () => {
    const rows = [
      insertion('2026-03-15T11:00:00.000Z'),
      insertion('2026-03-15T10:00:00.000Z', { textHash: 'h2' }),
      insertion('2026-03-15T00:00:00.000Z', { templateId: templateIdSchema.parse('t2') }),
      insertion('2026-03-14T23:59:59.999Z'),
    ];
    expect([...countSent(rows, '2026-03-15T00:00:00.000Z')]).toEqual([
      ['h1', 2],
      ['h2', 1],
    ]);
  });
});
