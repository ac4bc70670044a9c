import type { TemplateUsage } from '@/lib/db/repositories/find-insertions';
import type { Template } from '@/lib/domain/template';
import { regionalLocale } from '@/lib/i18n/regional-locale';
import type { TextMatch } from '@/lib/templates/find/template-index';
import { listFolderPaths } from '@/lib/templates/folder-path';

import type { TemplateSort } from './templates-address';

/** A line of the list: the heading of a folder, or a template. */
export type TemplateLine =
  | {
      kind: 'folder';
      folder: string;
      /** 0: not inside of another. */
      depth: number;
      /** Templates in it and below it. */
      count: number;
    }
  | { kind: 'template'; template: Template };

type Order = (one: Template, other: Template) => number;

/** Places of all templates by title and of all folders by name: comparing texts thousands of times is what sorting costs. */
export interface TemplateOrder {
  byTitle: ReadonlyMap<string, number>;
  byFolder: ReadonlyMap<string, number>;
}

export function buildTemplateOrder(templates: readonly Template[]): TemplateOrder {
  const { compare } = new Intl.Collator(regionalLocale(), { numeric: true, sensitivity: 'base' });
  const folders = [...new Set(templates.map(({ folder }) => folder))].map((folder) => ({
    folder,
    parts: folder.split('/'),
  }));
  const sorted = folders.toSorted((one, other) => compareParts(one.parts, other.parts, compare));
  const titles = templates.toSorted((one, other) => compare(one.title, other.title));
  return {
    byFolder: new Map(sorted.map(({ folder }, place) => [folder, place])),
    byTitle: new Map(titles.map(({ id }, place) => [id, place])),
  };
}

/** Part by part, so that what lies in a folder comes right behind it; never 0 for two that differ, if only in a capital. */
function compareParts(one: readonly string[], other: readonly string[], compare: Intl.Collator['compare']): number {
  for (const [index, part] of one.entries()) {
    const against = other[index];
    if (against === undefined) return 1;
    const order = compare(part, against) || Number(part > against) - Number(part < against);
    if (order !== 0) return order;
  }
  return one.length - other.length;
}

/** Sorted; those never used come last where use decides. */
export function sortTemplates(
  templates: readonly Template[],
  sort: TemplateSort,
  { order, usage }: { order: TemplateOrder; usage: ReadonlyMap<string, TemplateUsage> },
): Template[] {
  const titlePlace = ({ id }: Template): number => order.byTitle.get(id) ?? 0;
  const byTitle: Order = (one, other) => titlePlace(one) - titlePlace(other);
  const folderPlace = ({ folder }: Template): number => order.byFolder.get(folder) ?? 0;
  const used = ({ id }: Template): TemplateUsage | undefined => usage.get(id);
  const lastAt = (template: Template): string => used(template)?.lastAt ?? '';
  const orders: Record<TemplateSort, Order> = {
    title: (one, other) => folderPlace(one) - folderPlace(other),
    'most-used': (one, other) =>
      (used(other)?.last90 ?? 0) - (used(one)?.last90 ?? 0) || (used(other)?.count ?? 0) - (used(one)?.count ?? 0),
    'last-used': (one, other) => Number(lastAt(one) < lastAt(other)) - Number(lastAt(one) > lastAt(other)),
  };
  const decisive = orders[sort];
  return templates.toSorted((one, other) => decisive(one, other) || byTitle(one, other));
}

/** Those that match what was typed, the best first; of equals the order by title is kept (`TemplateIndex.match`). */
export function sortByMatch(
  templates: readonly Template[],
  matches: ReadonlyMap<string, TextMatch>,
  { byTitle }: TemplateOrder,
): Template[] {
  const scored = templates.flatMap((template) => {
    const match = matches.get(template.id);
    return match === undefined ? [] : [{ template, score: match.score, place: byTitle.get(template.id) ?? 0 }];
  });
  return scored.toSorted((one, other) => other.score - one.score || one.place - other.place).map((one) => one.template);
}

/**
 * Templates sorted by folder, with a heading before each folder and before each folder around it, counting all below. What
 * lies in no folder comes first and, where nothing lies in any, stands without headings. A closed folder shows its heading only.
 */
export function groupByFolder(templates: readonly Template[], closed: ReadonlySet<string>): TemplateLine[] {
  const counts = new Map<string, number>();
  for (const { folder } of templates) {
    for (const path of listFolderPaths(folder)) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  const lines: TemplateLine[] = [];
  const headed = new Set<string>();
  for (const template of templates) {
    const paths = listFolderPaths(template.folder);
    const closedAt = paths.findIndex((path) => closed.has(path));
    for (const [depth, folder] of paths.slice(0, closedAt < 0 ? paths.length : closedAt + 1).entries()) {
      if (headed.has(folder)) continue;
      headed.add(folder);
      lines.push({ kind: 'folder', folder, depth, count: counts.get(folder) ?? 0 });
    }
    if (closedAt < 0) lines.push({ kind: 'template', template });
  }
  return lines;
}
