import { describe, expect, it } from 'vitest';

import { templateIdSchema } from '@/lib/domain/ids';
import type { Insertion } from '@/lib/domain/template';
import { parseTemplate } from '@/lib/templates/language/parse-template';
import { renderTemplate } from '@/lib/templates/language/render-template';
import { buildInsertionMemory, listVariantUses } from '@/lib/templates/variation/list-variant-uses';
import { nextVariant } from '@/lib/templates/variation/next-variant';

import * as fc from '../../../property';
import { buildContext } from '../language/render-context';

function insertion(variantKey: string, overrides: Partial<Insertion> = {}): Insertion {
  const at = '2026-03-15T12:00:00.000Z';
  const place = { network: 'x', threadKey: null, replyId: null, clientId: null } as const;
  const templateId = templateIdSchema.parse('t1');
  return { id: variantKey, templateId, variantKey, textHash: 'h', ...place, at, updatedAt: at, ...overrides };
}

const other = { templateId: templateIdSchema.parse('t2') };
const here = { network: 'x', threadKey: 'post' } as const;

describe('the uses of a template', () => {
  it('count the insertions of every template since', () => {
    const memory = buildInsertionMemory([insertion('a', other), insertion('b'), insertion('c', other)], 100);
    expect(listVariantUses(memory, 't1', here)).toEqual([{ variantKey: 'b', isHere: false, ago: 1 }]);
  });

  it('go back further in the same discussion than elsewhere', () => {
    const rows = [insertion('a'), insertion('b', here), insertion('c'), insertion('d', here), insertion('e')];
    const uses = listVariantUses(buildInsertionMemory(rows, 2), 't1', here);
    expect(uses).toEqual([
      { variantKey: 'a', isHere: false, ago: 0 },
      { variantKey: 'b', isHere: true, ago: 1 },
      { variantKey: 'd', isHere: true, ago: 3 },
    ]);
  });

  it('take an unknown discussion for none, and one id on two networks for two', () => {
    const rows = [insertion('a'), insertion('b', { ...here, network: 'vk' })];
    const memory = buildInsertionMemory(rows, 100);
    for (const threadKey of [null, 'post']) {
      const uses = listVariantUses(memory, 't1', { network: 'x', threadKey });
      expect(uses.map(({ isHere }) => isHere)).toEqual([false, false]);
    }
  });
});

describe('what is inserted one after another', () => {
  const BODIES = ['{a|b|c} {d|e}', '{f|g}', 'h'];
  const texts = [['a d', 'a e', 'b d', 'b e', 'c d', 'c e'], ['f', 'g'], ['h']];
  const step = fc.record({ body: fc.nat(2), thread: fc.option(fc.constantFrom('1', '2', '3')), seed: fc.string() });

  it('says nothing again in a discussion or within the last insertions of all, while it has other words', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.nat(8), fc.nat(4), (steps, recentCount, latestSpare) => {
        const rows: (Insertion & { text: string })[] = [];
        for (const { body, thread, seed } of steps) {
          const templateId = templateIdSchema.parse(String(body));
          const discussion = { network: 'x', threadKey: thread } as const;
          const memory = listVariantUses(buildInsertionMemory(rows, recentCount + latestSpare), templateId, discussion);
          const parsed = parseTemplate(BODIES[body] ?? '');
          const rendered = nextVariant(
            (choose) => renderTemplate(parsed, buildContext(), choose),
            { seed, memory, recentCount },
            [],
          );
          const taken = rows
            .filter(
              (row, ago) =>
                row.templateId === templateId && (ago < recentCount || (thread !== null && row.threadKey === thread)),
            )
            .map(({ text }) => text);
          const hasOthers = (texts[body] ?? []).some((text) => !taken.includes(text));
          if (hasOthers) expect(taken).not.toContain(rendered.text);
          rows.unshift({ ...insertion(rendered.variantKey, { templateId, threadKey: thread }), text: rendered.text });
        }
      }),
    );
  });
});
