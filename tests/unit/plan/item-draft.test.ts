import { describe, expect, it } from 'vitest';

import { planItemSchema } from '@/lib/domain/plan-item';
import type { NetworkId } from '@/lib/domain/network-id';
import {
  beginOfDraft,
  changeOfDraft,
  contentOfForm,
  findConflicts,
  formWith,
  type ItemDraft,
  itemDraftSchema,
  withChange,
  withoutChanges,
} from '@/lib/plan/item-draft';
import { formOf, type ItemForm } from '@/lib/plan/item-form';

import { makePlanItem } from '../../db/make-plan-item';
import { array, assert, boolean, constantFrom, option, property, record, string, subarray } from '../../property';

const NOW = new Date('2026-03-02T09:00:00.000Z');
const item = makePlanItem({ text: 'For all', texts: { vk: 'Для ВК', x: 'For X' }, tags: ['a', 'b'] });

function draftOf(patch: Partial<ItemForm>, stored = item): ItemDraft {
  const draft = withChange(null, formOf(stored), patch);
  if (draft === null) throw new Error('nothing was changed');
  return draft;
}

describe('a draft', () => {
  it('holds only what differs from what is stored', () => {
    const draft = draftOf({ title: 'Summer sale', hook: '' });
    expect(draft.changes).toStrictEqual({ title: 'Summer sale' });
    expect(draft.was).toStrictEqual({ title: 'Spring sale' });
  });

  it('is none when everything was typed back', () => {
    expect(withChange(draftOf({ title: 'Summer sale' }), formOf(item), { title: 'Spring sale' })).toBeNull();
  });

  it('survives storing as text', () => {
    const draft = draftOf({ date: null, paid: undefined, isPaid: true, texts: { ok: 'ОК' }, title: '' } as never);
    expect(itemDraftSchema.parse(JSON.parse(JSON.stringify(draft)))).toStrictEqual(draft);
  });

  it('lets fields go one by one', () => {
    const draft = draftOf({ title: 'Summer sale', notes: 'Soon' });
    expect(withoutChanges(draft, ['notes'])?.changes).toStrictEqual({ title: 'Summer sale' });
    expect(withoutChanges(draft, ['notes', 'title'])).toBeNull();
  });
});

describe('saving', () => {
  it('leaves alone what was changed elsewhere meanwhile', () => {
    const draft = draftOf({ title: 'Summer sale' });
    const elsewhere = makePlanItem({ ...item, notes: 'Ask Ana', status: 'review', time: '15:00' });
    expect(changeOfDraft(elsewhere, draft, NOW)).toStrictEqual({ title: 'Summer sale' });
  });

  it('changes one network’s text only', () => {
    const draft = draftOf({ texts: { ...item.texts, vk: 'Новое' } });
    const elsewhere = makePlanItem({ ...item, texts: { vk: 'Для ВК', x: 'Shorter', ok: 'ОК' } });
    expect(changeOfDraft(elsewhere, draft, NOW)).toStrictEqual({ texts: { x: 'Shorter', ok: 'ОК', vk: 'Новое' } });
  });

  it('takes a network’s text away without touching the others', () => {
    const draft = draftOf({ texts: { x: 'For X' } });
    const elsewhere = makePlanItem({ ...item, texts: { vk: 'Для ВК', x: 'Shorter' } });
    expect(changeOfDraft(elsewhere, draft, NOW)).toStrictEqual({ texts: { x: 'Shorter' } });
  });

  it('adds to and takes from a list that grew elsewhere', () => {
    const draft = draftOf({ tags: ['b', 'c'] });
    const elsewhere = makePlanItem({ ...item, tags: ['a', 'b', 'd'] });
    expect(changeOfDraft(elsewhere, draft, NOW)).toStrictEqual({ tags: ['b', 'd', 'c'] });
  });

  it('makes a draft of an idea that gets a day, and an idea of what loses it', () => {
    const idea = makePlanItem({ date: null, time: null, status: 'idea' });
    expect(formWith(formOf(idea), draftOf({ date: '2026-03-09' }, idea)).status).toBe('draft');
    expect(changeOfDraft(idea, draftOf({ date: '2026-03-09' }, idea), NOW)).toMatchObject({
      date: '2026-03-09',
      status: 'draft',
    });
    expect(changeOfDraft(item, draftOf({ date: null }), NOW)).toMatchObject({ date: null, status: 'idea' });
  });

  it('counts an unfinished item that is moved off a day that is over', () => {
    const late = makePlanItem({ date: '2026-03-01' });
    expect(changeOfDraft(late, draftOf({ date: '2026-03-05' }, late), NOW).carriedOver).toBe(1);
  });

  it('remembers what a held item was, and when something went out', () => {
    const held = changeOfDraft(item, draftOf({ status: 'held', holdReason: ' Out of stock ' }), NOW);
    expect(held).toStrictEqual({
      status: 'held',
      hold: { reason: 'Out of stock', since: NOW.toISOString(), status: 'draft', pauseId: null },
    });
    const back = makePlanItem({ ...item, ...held });
    expect(changeOfDraft(back, draftOf({ status: 'review' }, back), NOW)).toMatchObject({
      status: 'review',
      hold: null,
    });
    expect(changeOfDraft(item, draftOf({ status: 'published' }), NOW).publishedAt).toBe(NOW.toISOString());
  });

  it('keeps money in hundredths and addresses with their scheme', () => {
    const draft = draftOf({ isPaid: true, erid: ' 2Vt ', cost: '1 200,5', currency: 'mdl', link: 'shop.example/sale' });
    expect(changeOfDraft(item, draft, NOW)).toStrictEqual({
      paid: { erid: '2Vt', cost: { amount: 120_050, currency: 'MDL' } },
      link: 'https://shop.example/sale',
    });
  });

  it('never breaks the rules of a row, whatever fields are changed', () => {
    const networks = subarray<NetworkId>(['x', 'vk', 'telegram']);
    const patch = record(
      {
        title: string({ minLength: 1 })
          .filter((title) => title.trim() !== '')
          .map((title) => title.slice(0, 300)),
        text: string(),
        networks,
        status: constantFrom('idea', 'held', 'published', 'approved', 'dropped'),
        date: option(constantFrom('2026-03-29', '2026-10-25')),
        time: constantFrom('', '03:30'),
        altTexts: array(string({ maxLength: 20 }), { maxLength: 5 }),
        isPaid: boolean(),
      },
      { requiredKeys: [] },
    );
    assert(
      property(patch, (typed) => {
        const draft = withChange(null, formOf(item), typed);
        if (draft === null) return;
        const saved = planItemSchema.parse({ ...item, ...changeOfDraft(item, draft, NOW) });
        // What was saved is what stood on the screen.
        const shown = formWith(formOf(item), draft);
        expect(formOf(saved)).toMatchObject({ text: shown.text, networks: shown.networks, date: shown.date });
      }),
    );
  });
});

describe('conflicts', () => {
  it('are fields changed here and, otherwise, elsewhere', () => {
    const draft = draftOf({ title: 'Summer sale', notes: 'Mine' });
    const elsewhere = formOf(makePlanItem({ ...item, title: 'Winter sale', notes: 'Mine', hook: 'New' }));
    expect(findConflicts(draft, elsewhere)).toStrictEqual(['title']);
    expect(findConflicts(draft, formOf(item))).toStrictEqual([]);
  });

  it('do not arise of lists and texts, which are merged', () => {
    const draft = draftOf({ tags: ['a'], texts: { x: 'Mine' } });
    const elsewhere = formOf(makePlanItem({ ...item, tags: ['a', 'b', 'c'], texts: { vk: 'Theirs', x: 'For X' } }));
    expect(findConflicts(draft, elsewhere)).toStrictEqual([]);
  });
});

describe('a new item', () => {
  it('begins as what was chosen for it', () => {
    const form: ItemForm = { ...formOf(item), status: 'held', holdReason: 'Waits', permalink: 'x.com/1' };
    const draft: ItemDraft = { changes: { status: 'held' }, was: {}, at: '' };
    expect(beginOfDraft(form, draft, NOW)).toStrictEqual({
      status: 'held',
      hold: { reason: 'Waits', since: NOW.toISOString(), status: 'draft', pauseId: null },
      permalink: 'https://x.com/1',
    });
    expect(beginOfDraft(formOf(item), null, NOW)).toStrictEqual({});
  });

  it('is what its form says', () => {
    expect(contentOfForm(formOf(item))).toMatchObject({
      title: item.title,
      texts: item.texts,
      paid: null,
      time: '12:00',
    });
  });
});
