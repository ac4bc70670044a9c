import { type ItemDraft, itemDraftSchema } from '@/lib/plan/item-draft';
import { z } from '@/lib/zod';

export type ItemDrafts = Readonly<Record<string, ItemDraft>>;

const STORAGE_KEY = 'plan.drafts';
const NO_DRAFTS: ItemDrafts = {};

/** Drafts live in the page's own storage: typing must not wait for anything, and a reload or a closed tab loses nothing. */
let read: { text: string | null; drafts: ItemDrafts } = { text: null, drafts: NO_DRAFTS };
const listeners = new Set<() => void>();

function parse(text: string): ItemDrafts {
  try {
    return z.record(z.string(), itemDraftSchema).parse(JSON.parse(text));
  } catch {
    // Written by another version, or damaged: nothing in it can be shown.
    return NO_DRAFTS;
  }
}

/** By id of the item, `new` for one never saved. The same object until something changes. */
export function readItemDrafts(): ItemDrafts {
  const text = localStorage.getItem(STORAGE_KEY);
  if (text !== read.text) read = { text, drafts: text === null ? NO_DRAFTS : parse(text) };
  return read.drafts;
}

/** null takes it away. */
export function writeItemDraft(id: string, draft: ItemDraft | null): void {
  const { [id]: _, ...others } = readItemDrafts();
  const drafts = draft === null ? others : { ...others, [id]: draft };
  if (Object.keys(drafts).length === 0) localStorage.removeItem(STORAGE_KEY);
  else localStorage.setItem(STORAGE_KEY, JSON.stringify(drafts));
  for (const tell of listeners) tell();
}

/** Calls back with every change, also of other tabs, until the returned function is called. */
export function watchItemDrafts(onChange: () => void): () => void {
  listeners.add(onChange);
  window.addEventListener('storage', onChange);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener('storage', onChange);
  };
}
