import { describe, expect, it } from 'vitest';

import type { PlanItem } from '@/lib/domain/plan-item';
import { approvalState, approve } from '@/lib/plan/approval';

import { makePlanItem } from '../../db/make-plan-item';

const NOW = new Date('2026-03-02T09:00:00.000Z');
const item = makePlanItem({
  text: 'Half price until Sunday',
  texts: { vk: 'Полцены', x: 'Half' },
  tags: ['sale', 'spring'],
  link: 'https://shop.example/sale',
  altTexts: ['A loaf'],
});
const approved = makePlanItem({ ...item, approval: approve(item, ' Ana ', NOW) });

describe('approval', () => {
  it('keeps who agreed and when', () => {
    expect(approved.approval).toMatchObject({ by: 'Ana', at: NOW.toISOString() });
    expect([approvalState(item), approvalState(approved)]).toStrictEqual(['none', 'given']);
  });

  it.each<[string, Partial<PlanItem>]>([
    ['text', { text: 'Half price until Monday' }],
    ['a network’s text', { texts: { vk: 'Полцены!', x: 'Half' } }],
    ['a network’s text added', { texts: { vk: 'Полцены', x: 'Half', ok: 'ОК' } }],
    ['first comment', { firstComment: 'Link here' }],
    ['hashtags', { tags: ['sale'] }],
    ['link', { link: 'https://shop.example/other' }],
    ['alt text', { altTexts: ['Bread'] }],
  ])('is void when the %s changes', (_, change) => {
    expect(approvalState({ ...approved, ...change })).toBe('void');
    expect(approvalState({ ...approved, ...change, ...pickWords(item) })).toBe('given');
  });

  it.each<[string, Partial<PlanItem>]>([
    ['day', { date: '2026-04-01' }],
    ['notes', { notes: 'Ask for the photo' }],
    ['order of hashtags', { tags: ['spring', 'sale'] }],
    ['order in which texts were written', { texts: { x: 'Half', vk: 'Полцены' } }],
    ['blanks at the end', { text: 'Half price until Sunday \n' }],
  ])('stands when the %s changes', (_, change) => {
    expect(approvalState({ ...approved, ...change })).toBe('given');
  });
});

function pickWords({ text, texts, tags, firstComment, link, altTexts }: PlanItem): Partial<PlanItem> {
  return { text, texts, tags, firstComment, link, altTexts };
}
