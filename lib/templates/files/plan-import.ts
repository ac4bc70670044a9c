import type { ClientId, TemplateId } from '@/lib/domain/ids';
import type { Template, TemplateContent } from '@/lib/domain/template';
import { fold } from '@/lib/text/fold';

import { buildRenames, type StoredAs } from './follow-renames';
import { createKnownTemplates, type KnownTemplates } from './known-templates';
import type { ReadTemplate, ReadTemplates } from './read-templates';

/** `conflict`: another one has its shortcut or title and says something else; the person chooses what becomes of it. */
export type ImportStatus = 'new' | 'identical' | 'conflict';

/** `keep-both`: added under `freeShortcut`. `replace`: what `existing` says now becomes a version of it. */
export type ImportChoice = 'add' | 'keep-both' | 'replace' | 'skip';

export interface ImportItem {
  read: ReadTemplate;
  status: ImportStatus;
  /** By what `other` was found. */
  by: 'content' | 'shortcut' | 'title' | null;
  /** Title of the one it equals or collides with: of those stored, or of those before it in the file. */
  other: string | null;
  /** The stored one that `replace` would change; null where the other is of the same file. */
  existing: Template | null;
  /** What its shortcut becomes with `keep-both`: itself where it is free, else with a number. */
  freeShortcut: string | null;
  choices: readonly ImportChoice[];
  choice: ImportChoice;
}

export interface ImportPlan {
  items: readonly ImportItem[];
}

/** A template to store, as `saveTemplates` of lib/db takes it. */
export interface PlannedTemplate {
  id?: TemplateId;
  content: TemplateContent;
}

export interface PlanFigures {
  new: number;
  identical: number;
  conflict: number;
  added: number;
  replaced: number;
  left: number;
}

/**
 * What would come of each template of a file, before anything is written: new, there already, or in conflict by shortcut (where
 * both would answer to it) or by title. Nothing is chosen that changes a stored template: conflicts begin with both kept.
 * @param clients those of this browser; a file may name them by id or by name
 */
export function planImport(
  read: Pick<ReadTemplates, 'templates'>,
  existing: readonly Template[],
  clients: readonly { id: ClientId; name: string }[] = [],
): ImportPlan {
  const known = createKnownTemplates(existing);
  const items = read.templates.map((template) => {
    const item = planItem(matchClient(template, clients), known);
    const { content, shortcut, isStored } = storedAs(item);
    if (isStored) known.add({ ...content, shortcut });
    return item;
  });
  return { items };
}

/** The plan with other choices made. What an item can't become is passed over, as is replacing one a second time. */
export function chooseImport(plan: ImportPlan, choose: (item: ImportItem) => ImportChoice): ImportPlan {
  const replaced = new Set<TemplateId>();
  const items = plan.items.map((item) => {
    const wanted = choose(item);
    const isPossible = item.choices.includes(wanted);
    const id = item.existing?.id;
    if (!isPossible || wanted !== 'replace' || id === undefined) return isPossible ? { ...item, choice: wanted } : item;
    if (replaced.has(id)) return { ...item, choice: 'keep-both' as const };
    replaced.add(id);
    return { ...item, choice: wanted };
  });
  return { items };
}

/** What the plan stores, in the order of the file; what includes a template that gets another shortcut includes it by that one. */
export function listPlanned({ items }: ImportPlan): PlannedTemplate[] {
  const all = items.map((item) => ({ item, stored: storedAs(item) }));
  const renames = buildRenames(all.map(({ stored }) => stored));
  return all.flatMap(({ item, stored }): PlannedTemplate[] => {
    if (!stored.isStored) return [];
    const content = renames.apply(stored);
    return item.choice === 'replace' && item.existing !== null ? [{ id: item.existing.id, content }] : [{ content }];
  });
}

/** The figures of a dry run: what the templates are, and what the choices make of them. */
export function countPlan({ items }: ImportPlan): PlanFigures {
  const count = (test: (item: ImportItem) => boolean): number => items.filter(test).length;
  return {
    new: count(({ status }) => status === 'new'),
    identical: count(({ status }) => status === 'identical'),
    conflict: count(({ status }) => status === 'conflict'),
    added: count(({ choice }) => choice === 'add' || choice === 'keep-both'),
    replaced: count(({ choice }) => choice === 'replace'),
    left: count(({ choice }) => choice === 'skip'),
  };
}

function planItem(read: ReadTemplate, known: KnownTemplates): ImportItem {
  const { content } = read;
  const freeShortcut = known.findFreeShortcut(content);
  const base = { read, freeShortcut, other: null, existing: null };
  const twin = known.findTwin(content);
  if (twin !== null) {
    const { row, isOfFile } = twin;
    const existing = isOfFile ? null : row;
    return {
      ...base,
      status: 'identical',
      by: 'content',
      other: row.title,
      existing,
      choices: ['skip', 'keep-both'],
      choice: 'skip',
    };
  }
  const byShortcut = known.findByShortcut(content);
  const rival = byShortcut ?? known.findByTitle(content);
  if (rival === null) return { ...base, status: 'new', by: null, choices: ['add', 'skip'], choice: 'add' };
  const existing = rival.isOfFile ? null : rival.row;
  return {
    ...base,
    status: 'conflict',
    by: byShortcut === null ? 'title' : 'shortcut',
    other: rival.row.title,
    existing,
    choices: existing === null ? ['keep-both', 'skip'] : ['keep-both', 'replace', 'skip'],
    choice: 'keep-both',
  };
}

/** Whether the item is stored, and under which shortcut. */
export function storedAs({ read: { content }, choice, freeShortcut }: ImportItem): StoredAs {
  const shortcut = choice === 'keep-both' ? freeShortcut : content.shortcut;
  return { content, shortcut, isStored: choice !== 'skip' };
}

function matchClient(read: ReadTemplate, clients: readonly { id: ClientId; name: string }[]): ReadTemplate {
  const { clientId } = read.content;
  if (clientId === null || clients.some(({ id }) => id === clientId)) return read;
  const client = clients.find(({ name }) => fold(name.trim()) === fold(clientId.trim()));
  const problems =
    client === undefined ? [...read.problems, { code: 'unknown-client' as const, found: clientId }] : read.problems;
  return { ...read, problems, content: { ...read.content, clientId: client?.id ?? null } };
}
