import { templateContentSchema } from '@/lib/domain/template';
import type { TemplateContent } from '@/lib/domain/template';
import { TONES } from '@/lib/domain/vocabulary';
import { z } from '@/lib/zod';

/** What was typed and not saved; anything a form may hold, also what a template may not. */
const draftSchema = z.object({
  content: templateContentSchema.extend({
    title: z.string(),
    body: z.string(),
    shortcut: z.string().nullable(),
    toneVariants: z.array(z.object({ tone: z.enum(TONES), body: z.string() })),
  }),
  /** `updatedAt` of the row it began from; null: of none. */
  basedOn: z.string().nullable(),
  /** When it was last typed in, ISO 8601 UTC. */
  at: z.string(),
});
export interface Draft {
  content: TemplateContent;
  basedOn: string | null;
  at: string;
}
export type Drafts = Readonly<Record<string, Draft>>;

const STORAGE_KEY = 'templates.drafts';
const NO_DRAFTS: Drafts = {};

/** Drafts live in the page's own storage: typing must not wait for anything, and a reload or a closed tab loses nothing. */
let read: { text: string | null; drafts: Drafts } = { text: null, drafts: NO_DRAFTS };
const listeners = new Set<() => void>();

function parse(text: string): Drafts {
  try {
    return z.record(z.string(), draftSchema).parse(JSON.parse(text));
  } catch {
    // Written by another version, or damaged: nothing in it can be shown.
    return NO_DRAFTS;
  }
}

/** By id of the template, `new` for one never saved. The same object until something changes. */
export function readDrafts(): Drafts {
  const text = localStorage.getItem(STORAGE_KEY);
  if (text !== read.text) read = { text, drafts: text === null ? NO_DRAFTS : parse(text) };
  return read.drafts;
}

/** null takes it away. */
export function writeDraft(id: string, draft: Draft | null): void {
  const { [id]: _, ...others } = readDrafts();
  const drafts = draft === null ? others : { ...others, [id]: draft };
  if (Object.keys(drafts).length === 0) localStorage.removeItem(STORAGE_KEY);
  else localStorage.setItem(STORAGE_KEY, JSON.stringify(drafts));
  for (const tell of listeners) tell();
}

/** Calls back with every change, also of other tabs, until the returned function is called. */
export function watchDrafts(onChange: () => void): () => void {
  listeners.add(onChange);
  window.addEventListener('storage', onChange);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener('storage', onChange);
  };
}
