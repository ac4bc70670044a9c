import { templateIdSchema } from '@/lib/domain/ids';
import type { Template, TemplateContent } from '@/lib/domain/template';
import { TONES } from '@/lib/domain/vocabulary';
import { findShortcutConflicts } from '@/lib/templates/find/shortcut-conflicts';
import { fold } from '@/lib/text/fold';

const MAX_SHORTCUT = 32;
/** Of templates that are not stored yet. */
const NEVER = new Date(0).toISOString();

export interface KnownTemplate {
  row: Template;
  /** Not stored, but before it in the file. */
  isOfFile: boolean;
}

/** The stored templates and those of the file that were looked at already. */
export interface KnownTemplates {
  add: (content: TemplateContent) => void;
  /** One that says exactly the same. */
  findTwin: (content: TemplateContent) => KnownTemplate | null;
  /** One that answers to the same shortcut in the same place; a stored one first. */
  findByShortcut: (content: TemplateContent) => KnownTemplate | null;
  /** One of the same title for the same client and languages. */
  findByTitle: (content: TemplateContent) => KnownTemplate | null;
  /** The shortcut itself where nothing collides with it, else the first free one with a number. */
  findFreeShortcut: (content: TemplateContent) => string | null;
}

export function createKnownTemplates(existing: readonly Template[]): KnownTemplates {
  const twins = new Map<string, KnownTemplate>();
  const titles = new Map<string, KnownTemplate>();
  const shortcuts = new Map<string, KnownTemplate[]>();
  const lastNumbers = new Map<string, number>();
  const insert = (known: KnownTemplate): void => {
    const twinKey = writeTwinKey(known.row);
    const titleKey = writeTitleKey(known.row);
    const shortcut = known.row.shortcut?.toLowerCase();
    if (!twins.has(twinKey)) twins.set(twinKey, known);
    if (!titles.has(titleKey)) titles.set(titleKey, known);
    if (shortcut === undefined) return;
    const alike = shortcuts.get(shortcut);
    if (alike === undefined) shortcuts.set(shortcut, [known]);
    else alike.push(known);
  };
  const findByShortcut = (content: TemplateContent): KnownTemplate | null => {
    const alike = shortcuts.get(content.shortcut?.toLowerCase() ?? '') ?? [];
    const [rival] = findShortcutConflicts(
      { ...content, id: null },
      alike.map(({ row }) => row),
    );
    return alike.find(({ row }) => row === rival) ?? null;
  };
  for (const row of existing) insert({ row, isOfFile: false });
  return {
    add: (content) => {
      const id = templateIdSchema.parse(`of-file-${twins.size}`);
      insert({ row: { ...content, id, createdAt: NEVER, updatedAt: NEVER }, isOfFile: true });
    },
    findTwin: (content) => twins.get(writeTwinKey(content)) ?? null,
    findByShortcut,
    findByTitle: (content) => titles.get(writeTitleKey(content)) ?? null,
    findFreeShortcut: (content) => {
      if (content.shortcut === null || findByShortcut(content) === null) return content.shortcut;
      const key = content.shortcut.toLowerCase();
      const found = findNumbered(content.shortcut, lastNumbers.get(key) ?? 1, (shortcut) => shortcuts.has(shortcut));
      lastNumbers.set(key, found.number - 1);
      return found.shortcut;
    },
  };
}

/** The first with a number above `last` that is not taken; case does not make a shortcut another one. */
function findNumbered(
  shortcut: string,
  last: number,
  isTaken: (shortcut: string) => boolean,
): { shortcut: string; number: number } {
  for (let number = last + 1; ; number += 1) {
    const suffix = `-${number}`;
    const base = shortcut.slice(0, MAX_SHORTCUT - suffix.length).replace(/[\ud800-\udbff]$/, '');
    if (!isTaken((base + suffix).toLowerCase())) return { shortcut: base + suffix, number };
  }
}

/** All that a template says, in one fixed order; the order of lists and tones says nothing. */
function writeTwinKey(content: TemplateContent): string {
  const { title, shortcut, body, toneVariants, folder, tags, networks, languages, kind, clientId } = content;
  const tones = TONES.map((tone) => toneVariants.find((variant) => variant.tone === tone)?.body ?? null);
  const lists = [tags, networks, languages].map((list) => list.toSorted());
  return JSON.stringify([title, shortcut, body, tones, folder, lists, kind, clientId]);
}

function writeTitleKey({ title, clientId, languages }: TemplateContent): string {
  return JSON.stringify([fold(title), clientId, languages.toSorted()]);
}
