import { type PlanContent, planContentSchema, type PlanItem, type PlanItemChange } from '@/lib/domain/plan-item';

import { z } from '@/lib/zod';

import {
  FORM_FIELDS,
  type FormField,
  formOf,
  type ItemForm,
  itemFormSchema,
  parseAddress,
  parseCost,
  parseDuration,
} from './item-form';
import { pickFields } from './pick-fields';
import { hold, move } from './plan-changes';

/** What was typed in the editor of an item and is not saved: only the fields that differ from what is stored. */
export const itemDraftSchema = z.object({
  changes: itemFormSchema.exactPartial(),
  /** What stood in these fields when they were first changed: so a change made meanwhile elsewhere is told from one's own. */
  was: itemFormSchema.exactPartial(),
  /** When it was last typed in, ISO 8601 UTC. */
  at: z.string(),
});
export type ItemDraft = z.infer<typeof itemDraftSchema>;

const MERGED: ReadonlySet<FormField> = new Set(['texts', 'networks', 'accountIds', 'tags', 'references', 'reasons']);

/** What stands in the editor: what is stored, and over it what was typed. Texts of networks and lists are merged part by part. */
export function formWith(stored: ItemForm, draft: ItemDraft | null): ItemForm {
  if (draft === null) return stored;
  const { changes, was } = draft;
  return {
    ...stored,
    ...changes,
    status: changes.status ?? statusOn(changes.date, stored),
    texts: mergeTexts(was.texts ?? {}, changes.texts, stored.texts),
    networks: mergeList(was.networks ?? [], changes.networks, stored.networks),
    accountIds: mergeList(was.accountIds ?? [], changes.accountIds, stored.accountIds),
    tags: mergeList(was.tags ?? [], changes.tags, stored.tags),
    references: mergeList(was.references ?? [], changes.references, stored.references),
    reasons: mergeList(was.reasons ?? [], changes.reasons, stored.reasons),
  };
}

/** An idea that gets a day is a draft; what loses its day is an idea. */
function statusOn(date: ItemForm['date'] | undefined, { status }: ItemForm): ItemForm['status'] {
  if (date === null) return 'idea';
  return date !== undefined && status === 'idea' ? 'draft' : status;
}

/** The draft without what was typed in these fields; null: nothing else was. */
export function withoutChanges(draft: ItemDraft, fields: readonly FormField[]): ItemDraft | null {
  const keep = (field: FormField): boolean => !fields.includes(field);
  const changes = pickFields(draft.changes, keep);
  return Object.keys(changes).length === 0 ? null : { ...draft, changes, was: pickFields(draft.was, keep) };
}

/** The draft with something more typed; null: nothing differs from what is stored. */
export function withChange(draft: ItemDraft | null, stored: ItemForm, patch: Partial<ItemForm>): ItemDraft | null {
  const form = { ...formWith(stored, draft), ...patch };
  const touched = new Set<FormField>(FORM_FIELDS.filter((field) => field in patch || field in (draft?.changes ?? {})));
  const changed = (field: FormField): boolean => touched.has(field) && !isSame(form[field], stored[field]);
  const changes = pickFields(form, changed);
  if (Object.keys(changes).length === 0) return null;
  // What is merged was shown merged: the change was made on what is stored now.
  const isFresh = (field: FormField): boolean => field in patch && MERGED.has(field);
  const kept = pickFields(draft?.was ?? {}, (field) => changed(field) && !isFresh(field));
  return { changes, was: { ...pickFields(stored, changed), ...kept }, at: new Date().toISOString() };
}

/** Fields that were changed here and, in another way, elsewhere: saving puts what stands here in the other's place. */
export function findConflicts(draft: ItemDraft | null, stored: ItemForm): FormField[] {
  if (draft === null) return [];
  const form = formWith(stored, draft);
  return FORM_FIELDS.filter(
    (field) =>
      field in draft.changes &&
      !MERGED.has(field) &&
      !isSame(draft.was[field], stored[field]) &&
      !isSame(form[field], stored[field]),
  );
}

/** What saving a draft makes of the item as it is now: nothing but what was changed. */
export function changeOfDraft(item: PlanItem, draft: ItemDraft, now: Date): PlanItemChange {
  const form = formWith(formOf(item), draft);
  const { changes } = draft;
  const all = contentOfForm(form);
  const fields = new Set(FORM_FIELDS.filter((field) => field in changes).map(rowField));
  const change: PlanItemChange = pickFields(all, (field) => fields.has(field));
  if ('date' in changes || 'time' in changes)
    Object.assign(change, move(item, { date: all.date, time: all.time }, now));
  if ('status' in changes || 'holdReason' in changes) Object.assign(change, changeOfStatus(item, form, now));
  if ('approval' in changes) change.approval = form.approval;
  if ('permalink' in changes) change.permalink = parseAddress(form.permalink).address;
  return change;
}

/** What a new item is besides its contents: its status where one was chosen, who agreed, where it was published. */
export function beginOfDraft(form: ItemForm, draft: ItemDraft | null, now: Date): PlanItemChange {
  const { changes } = draft ?? { changes: {} };
  const isHeld = form.status === 'held';
  const status = form.date === null ? 'idea' : 'draft';
  return {
    ...('status' in changes && { status: form.status }),
    ...(form.status === 'published' && { publishedAt: now.toISOString() }),
    ...(isHeld && { hold: { reason: form.holdReason.trim(), since: now.toISOString(), status, pauseId: null } }),
    ...(form.approval !== null && { approval: form.approval }),
    ...(form.permalink.trim() !== '' && { permalink: parseAddress(form.permalink).address }),
  };
}

/** The fields of the form that make up one field of the row. */
function rowField(field: FormField): string {
  return ['isPaid', 'erid', 'cost', 'currency'].includes(field) ? 'paid' : field;
}

/** Holding, letting go and publishing leave their traces, as they do in the day. */
function changeOfStatus(item: PlanItem, { status, holdReason }: ItemForm, now: Date): PlanItemChange {
  if (status === 'held') return hold(item, holdReason.trim(), now);
  const isOut = status === 'published' || (status === 'checked' && item.kind === 'post');
  const publishedAt =
    isOut && item.publishedAt === null && status === 'published' ? now.toISOString() : item.publishedAt;
  return { status, hold: null, publishedAt };
}

/** What a form says, as a row holds it. Throws a Zod error on one in which `findItemFaults` finds faults. */
export function contentOfForm(form: ItemForm): PlanContent {
  const cost = parseCost(form.cost, form.currency);
  return planContentSchema.parse({
    ...form,
    time: form.time === '' ? null : form.time,
    duration: parseDuration(form.duration),
    rubric: form.rubric.trim() || null,
    link: parseAddress(form.link).address,
    texts: pickTexts(form.texts),
    altTexts: withoutEmptyEnd(form.altTexts),
    paid: form.isPaid ? { erid: form.erid.trim() || null, cost } : null,
    assignee: form.assignee.trim() || null,
  });
}

/** A network whose own text was emptied has the one for all again. */
function pickTexts(texts: ItemForm['texts']): ItemForm['texts'] {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}

/** A picture in the middle may have no description yet; its place must stay. */
function withoutEmptyEnd(altTexts: readonly string[]): string[] {
  return altTexts.slice(0, altTexts.findLastIndex((text) => text.trim() !== '') + 1);
}

type Texts = ItemForm['texts'];

function mergeTexts(was: Texts, mine: Texts | undefined, theirs: Texts): Texts {
  if (mine === undefined) return theirs;
  const untouched = Object.entries(theirs).filter(([network]) => textIn(was, network) === textIn(mine, network));
  const written = Object.entries(mine).filter(([network]) => textIn(was, network) !== textIn(mine, network));
  return Object.fromEntries([...untouched, ...written]);
}

function textIn(texts: ItemForm['texts'], network: string): string | undefined {
  return Object.entries(texts).find(([key]) => key === network)?.[1];
}

/** @param mine undefined: nothing was changed here */
function mergeList<T>(was: readonly T[], mine: readonly T[] | undefined, theirs: readonly T[]): T[] {
  if (mine === undefined) return [...theirs];
  if (isSame(was, theirs)) return [...mine];
  const kept = theirs.filter((item) => !was.includes(item) || mine.includes(item));
  return [...kept, ...mine.filter((item) => !was.includes(item) && !kept.includes(item))];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
